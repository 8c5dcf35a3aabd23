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
  given?: Uint8Array,
): Promise<Uint8Array> {
  const bytes = given ?? (await fullFile()).bytes
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

/** Not meddled with, but worn out: what the file holds besides is as it was. */
const worn: readonly (readonly [string, Parameters<typeof meddled>[0]])[] = [
  [
    'another document under the digest of one that belongs there',
    (parts) => {
      const name = nameOfFirst(parts)
      parts[name] = new Uint8Array(parts[name]?.length ?? 0).fill(120)
    },
  ],
  [
    'a document that is longer than listed',
    (parts) => {
      parts[nameOfFirst(parts)] = strToU8('Tweede versie, met meer')
    },
  ],
  [
    'a listed document that is missing',
    (parts) => {
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a part less is what this is about
      delete parts[nameOfFirst(parts)]
    },
  ],
]

const hostile: readonly (readonly [string, string, Parameters<typeof meddled>[0]])[] = [
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

test.each(worn)('%s is named, and the rest of the dossier comes in', async (_name, change) => {
  const { bytes } = await fullFile()
  const [whole, read] = [await readDossierFile(bytes), await readDossierFile(await meddled(change, bytes))]
  if (!whole.ok || !read.ok) throw new Error('refused')
  expect(read.value.content).toEqual(whole.value.content)
  expect([...read.value.damaged.values()]).toHaveLength(1)
  const [damaged] = read.value.damaged.keys()
  expect(whole.value.damaged.size).toBe(0)
  const others = [...whole.value.attachments].filter(([sha256]) => sha256 !== damaged)
  expect(others.length).toBeGreaterThan(0)
  expect([...read.value.attachments]).toEqual(others)
})

test('bytes that changed inside a document in the file itself keep nothing else out', async () => {
  const { bytes } = await fullFile()
  const text = Buffer.from(bytes).toString('latin1')
  const at = text.indexOf('Tweede versie')
  expect(at).toBeGreaterThan(0)
  const flipped = bytes.slice()
  flipped[at] = (flipped[at] ?? 0) ^ 1
  const read = await readDossierFile(flipped)
  expect(read).toMatchObject({ ok: true })
  expect(read.ok && [...read.value.damaged.values()]).toEqual(['1.txt'])
})
