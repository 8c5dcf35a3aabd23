/** Mutants of a dossier file, from its bytes to its records. */
import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import type { Draw } from './draw'
import { mutatedBytes, spliced } from './mutated-bytes'
import { jsonMutator, written } from './mutated-json'
import { mutatedParts, zipped, type Parts } from './mutated-zip'

const utf8 = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

/** With the checksum and the counts that belong to the data: only the data itself is strange. */
function sealed(parts: Parts, data: unknown): Parts {
  const bytes = utf8(data)
  const manifest = JSON.parse(strFromU8(parts['manifest.json'] ?? bytes)) as Record<string, unknown>
  const lists = Object.entries(Object(data) as object)
  const counts = Object.fromEntries(
    lists.flatMap(([key, list]) => (Array.isArray(list) ? [[key, list.length]] : [])),
  )
  const dossier = (data as { dossier?: { id?: unknown; name?: unknown } } | null)?.dossier
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    ...parts,
    'manifest.json': utf8({
      ...manifest,
      sha256,
      counts,
      ...(typeof dossier?.id === 'string' && { dossierId: dossier.id }),
      ...(typeof dossier?.name === 'string' && { dossierName: dossier.name }),
    }),
    'data.json': bytes,
  }
}

/** Gives mutants of a dossier file: mostly of its records, because what is outside is refused at the door. */
export function dossierMutator(file: Uint8Array): (draw: Draw) => Uint8Array {
  const parts = unzipSync(file)
  const data = jsonMutator(strFromU8(parts['data.json'] ?? file))
  const manifest = jsonMutator(strFromU8(parts['manifest.json'] ?? file))
  return (draw) => {
    switch (draw(12)) {
      case 0:
        return mutatedBytes(file, draw)
      case 1:
        return spliced(file, file, draw)
      case 2:
        return zipped(mutatedParts(parts, draw))
      case 3:
        return zipped({ ...parts, 'manifest.json': written(manifest(draw), draw) })
      case 4: {
        // Not with the right checksum: as it is written elsewhere.
        return zipped({ ...parts, 'data.json': written(data(draw), draw) })
      }
      case 5:
        return mutatedBytes(zipped(sealed(parts, data(draw))), draw)
      default:
        return zipped(sealed(parts, data(draw)))
    }
  }
}
