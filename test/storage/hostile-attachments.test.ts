/** A dossier file whose documents were meddled with is refused. */
import { createHash } from 'node:crypto'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { expect, test } from 'vitest'
import { readDossierFile } from '../../src/storage/dossier-file'
import { fullFile, stray } from './full-dossier'

/** The full file after somebody changed its parts. */
async function meddled(
  change: (
    parts: Record<string, Uint8Array>,
    manifest: { attachments: { sha256: string; size: number }[] },
  ) => void,
): Promise<Uint8Array> {
  const { bytes } = await fullFile()
  const parts: Record<string, Uint8Array> = unzipSync(bytes)
  const manifest = JSON.parse(strFromU8(parts['manifest.json'] ?? bytes)) as {
    attachments: { sha256: string; size: number }[]
  }
  change(parts, manifest)
  const whole: Zippable = { ...parts, 'manifest.json': strToU8(JSON.stringify(manifest)) }
  return zipSync(whole)
}

const nameOfFirst = (parts: Record<string, Uint8Array>) =>
  Object.keys(parts).find((name) => name.startsWith('bijlagen/')) ?? ''
const strayDigest = createHash('sha256').update(stray).digest('hex')

const hostile: readonly (readonly [string, string, Parameters<typeof meddled>[0]])[] = [
  [
    'another document under the digest of one that belongs there',
    'file/damaged',
    (parts) => {
      const name = nameOfFirst(parts)
      parts[name] = new Uint8Array(parts[name]?.length ?? 0).fill(120)
    },
  ],
  [
    'a document that is longer than listed',
    'file/damaged',
    (parts) => {
      parts[nameOfFirst(parts)] = strToU8('Tweede versie, met meer')
    },
  ],
  [
    'a listed document that is missing',
    'file/damaged',
    (parts) => {
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a part less is what this is about
      delete parts[nameOfFirst(parts)]
    },
  ],
  [
    'the same document listed twice',
    'file/damaged',
    (_parts, manifest) => {
      manifest.attachments.push(...manifest.attachments.slice(0, 1))
    },
  ],
  [
    'a document that is not listed',
    'file/unknown-part',
    (parts) => {
      parts[`bijlagen/${strayDigest}`] = stray
    },
  ],
  [
    'a listed document nothing speaks of',
    'file/unknown-part',
    (parts, manifest) => {
      parts[`bijlagen/${strayDigest}`] = stray
      manifest.attachments.push({ sha256: strayDigest, size: stray.length })
    },
  ],
  [
    'a document with a name of its own',
    'file/unknown-part',
    (parts) => {
      parts['bijlagen/notulen.exe'] = stray
    },
  ],
  [
    'a document outside its folder',
    'file/unsafe-name',
    (parts) => {
      parts['bijlagen/../../evil.exe'] = stray
    },
  ],
  [
    'a digest that is a path',
    'file/bad-manifest',
    (_parts, manifest) => {
      manifest.attachments.push({ sha256: '../../evil', size: 1 })
    },
  ],
  [
    'a document larger than may be attached',
    'file/bad-manifest',
    (_parts, manifest) => {
      manifest.attachments = manifest.attachments.map((one) => ({ ...one, size: 26 * 1024 * 1024 }))
    },
  ],
]

test.each(hostile)('%s is refused with a clear sentence', async (_name, code, change) => {
  const outcome = await readDossierFile(await meddled(change))
  expect(outcome).toMatchObject({ ok: false, problem: { code } })
  expect(outcome.ok ? '' : outcome.problem.message).toContain('Uw dossiers zijn niet veranderd.')
})

test('documents that unpack to far more than they say are stopped while unpacking', async () => {
  const bytes = await meddled((parts) => {
    parts[nameOfFirst(parts)] = new Uint8Array(260 * 1024 * 1024)
  })
  expect(await readDossierFile(bytes)).toMatchObject({ ok: false, problem: { code: 'file/too-big' } })
})
