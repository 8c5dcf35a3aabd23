/** Dossier files as a forger would make them, and why they are refused. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { expect } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { readDossierFile } from '../../src/storage/dossier-file'
import { openTest } from './open'
import { fillDossier } from './small-dossier'

/** A sound dossier file, which the forgeries are made from. */
export const good = new Uint8Array(
  await readFile(new URL('../fixtures/dossiers/formaat-1.vsv', import.meta.url)),
)
const parts = unzipSync(good)
export const data = strFromU8(parts['data.json'] ?? good)
const content = JSON.parse(data) as DossierContent
export const manifest = JSON.parse(strFromU8(parts['manifest.json'] ?? good)) as Record<string, unknown>

/** A zip as a forger would make it: any data with the right checksum, any manifest, any parts. */
export function forged(
  text: string,
  changes: Record<string, unknown> = {},
  extra: Zippable = {},
): Uint8Array<ArrayBuffer> {
  const bytes = strToU8(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return zipSync({
    'manifest.json': strToU8(JSON.stringify({ ...manifest, sha256, ...changes })),
    'data.json': bytes,
    ...extra,
  })
}

/** A file whose data was changed with care: counts and checksum fit. */
export function withContent(change: (content: DossierContent) => object): Uint8Array {
  const changed = change(content)
  const counts = Object.fromEntries(
    Object.entries(changed).flatMap(([key, list]) =>
      Array.isArray(list) ? [[key, list.length] as const] : [],
    ),
  )
  return forged(JSON.stringify(changed), { counts: { ...(manifest['counts'] as object), ...counts } })
}

/** Reads, on a filled database: what is stored must be the same before and after. */
export async function problemOf(bytes: Uint8Array): Promise<{ code: string; message: string }> {
  const storage = await openTest()
  const { dossierId } = await fillDossier(storage)
  const before = await storage.contentOf(dossierId)
  const outcome = await readDossierFile(bytes)
  expect(await storage.contentOf(dossierId)).toEqual(before)
  expect(await storage.dossiers.list()).toHaveLength(1)
  if (outcome.ok) throw new Error('This should have been refused')
  return outcome.problem
}

export const first = <T>(list: readonly T[]): T => {
  const [one] = list
  if (one === undefined) throw new Error('The fixture is empty')
  return one
}
