/** Files that are no sound dossier file: each is refused with one clear sentence, and nothing stored changes. */
import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDossierFile } from '../../src/storage/dossier-file'
import { FORMAT_VERSION } from '../../src/storage/dossier-formats'
import { good, data, manifest, forged, withContent, problemOf } from './forged-dossier'

test('the file the forgeries are made from is sound', async () => {
  expect((await readDossierFile(good)).ok).toBe(true)
  expect((await readDossierFile(withContent((all) => all))).ok).toBe(true)
})

const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024)
const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`

const refused: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['an empty file', 'file/empty', () => new Uint8Array()],
  ['one byte', 'file/not-a-dossier', () => new Uint8Array([80])],
  ['a text', 'file/not-a-dossier', () => strToU8('Beste collega, hierbij het dossier.')],
  ['a photo', 'file/not-a-dossier', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70])],
  ['401 MB of zeros', 'file/too-big', () => megabytes(401)],
  ['50 MB of zeros', 'file/not-a-dossier', () => megabytes(50)],
  [
    'a Word document',
    'file/other-zip',
    () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), word: { 'document.xml': strToU8('<w/>') } }),
  ],
  ['an empty zip', 'file/other-zip', () => zipSync({})],
  ['a zip with only the data', 'file/missing-manifest', () => zipSync({ 'data.json': strToU8(data) })],
  [
    'a file without its data',
    'file/missing-data',
    () => zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)) }),
  ],
  ['a file cut off halfway', 'file/truncated', () => good.slice(0, good.length / 2)],
  ['a file that misses its last byte', 'file/truncated', () => good.slice(0, -1)],
  ['only the first four bytes', 'file/truncated', () => good.slice(0, 4)],
  [
    'a file with a piece missing from the middle',
    'file/damaged',
    () => new Uint8Array([...good.slice(0, 900), ...good.slice(1100)]),
  ],
  ['data that does not fit its checksum', 'file/damaged', () => forged(data, { sha256: '0'.repeat(64) })],
  [
    'a manifest with other counts',
    'file/damaged',
    () => forged(data, { counts: { ...(manifest['counts'] as object), actions: 9 } }),
  ],
  ['a manifest of another dossier', 'file/damaged', () => forged(data, { dossierId: 'ander' })],
  ['a newer format', 'file/newer', () => forged(data, { formatVersion: 99, something: 'new' })],
  [
    'a newer format with parts we do not know',
    'file/newer',
    () => forged('{}', { formatVersion: FORMAT_VERSION + 1 }, { 'attachments/a.pdf': strToU8('x') }),
  ],
  ['another format', 'file/bad-manifest', () => forged(data, { format: 'iets-anders' })],
  [
    'a manifest with a word where the counts belong',
    'file/bad-manifest',
    () => forged(data, { counts: 'veel' }),
  ],
  [
    'a manifest that is a list',
    'file/bad-manifest',
    () => zipSync({ 'manifest.json': strToU8('[]'), 'data.json': strToU8(data) }),
  ],
  [
    'a broken manifest',
    'json/broken',
    () => zipSync({ 'manifest.json': strToU8('{'), 'data.json': strToU8(data) }),
  ],
  ['a part we do not know', 'file/unknown-part', () => forged(data, {}, { 'extra.txt': strToU8('x') })],
  [
    'a part outside its folder',
    'file/unsafe-name',
    () => forged(data, {}, { '../../evil.exe': strToU8('x') }),
  ],
  ['a part on another disk', 'file/unsafe-name', () => forged(data, {}, { 'C:\\evil.exe': strToU8('x') })],
  ['a part at the root', 'file/unsafe-name', () => forged(data, {}, { '/etc/passwd': strToU8('x') })],
  ['a part that is not on the list of the zip', 'file/unknown-part', () => withHiddenPart(forged(data))],
  ['broken JSON', 'json/broken', () => forged(data.slice(0, -5))],
  [
    'data that is no text',
    'json/broken',
    () => {
      const bytes = new Uint8Array([0x22, 0xff, 0xfe, 0x22])
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return zipSync({
        'manifest.json': strToU8(JSON.stringify({ ...manifest, sha256 })),
        'data.json': bytes,
      })
    },
  ],
  ['a hundred thousand levels deep', 'json/too-deep', () => forged(nested)],
  [
    'a key that reaches into the program',
    'json/forbidden-key',
    () => forged(data.replace('{', '{"__proto__":{"polluted":true},')),
  ],
  [
    'a hidden key that reaches into the program',
    'json/forbidden-key',
    () => forged(data.replace('{', '{"\\u005f_proto__":{},')),
  ],
  [
    'a zip that unpacks to 200 MB of zeros',
    'file/too-big',
    () =>
      zipSync({
        'manifest.json': strToU8(JSON.stringify(manifest)),
        'data.json': [megabytes(200), { level: 9 }],
      }),
  ],
  ['JSON of another program', 'file/invalid-record', () => forged('{"users":[]}')],
  ['a number instead of a dossier', 'file/invalid-record', () => forged('12')],
]

/** Bytes between the last part and the list, as a part nobody would see. */
function withHiddenPart(zip: Uint8Array): Uint8Array {
  const at = new DataView(zip.buffer).getUint32(zip.length - 6, true)
  const hidden = zipSync({ 'data.json': strToU8('{}') }, { level: 0 }).subarray(0, 41)
  const changed = Uint8Array.from([...zip.subarray(0, at), ...hidden, ...zip.subarray(at)])
  new DataView(changed.buffer).setUint32(changed.length - 6, at + hidden.length, true)
  return changed
}

test.each(refused)(
  '%s is refused with one clear sentence, and nothing stored changes',
  async (_name, code, make) => {
    const problem = await problemOf(make())
    expect(problem.code).toBe(code)
    expect(problem.message).toContain('Uw dossiers zijn niet veranderd.')
    expect(problem.message).not.toMatch(/undefined|null|\[object|Error/)
    expect(Object.prototype).not.toHaveProperty('polluted')
  },
)

test('every kind of refusal has a sentence of its own', async () => {
  const messages = new Map<string, Set<string>>()
  for (const [, code, make] of refused.filter(([name]) => !name.includes('MB'))) {
    const outcome = await readDossierFile(make())
    if (!outcome.ok)
      messages.set(outcome.problem.message, (messages.get(outcome.problem.message) ?? new Set()).add(code))
  }
  for (const [message, codes] of messages)
    expect([message, [...codes]]).toEqual([message, [expect.any(String)]])
})

test('a zip bomb that lies about its size is stopped while unpacking', async () => {
  const bytes = zipSync({ 'manifest.json': strToU8('{}'), 'data.json': [megabytes(200), { level: 9 }] })
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 28; at += 1) {
    // The size after unpacking stands in the local header at 22 and in the list at the end at 24.
    const signature = view.getUint32(at, true)
    const offset = signature === 0x04034b50 ? 22 : signature === 0x02014b50 ? 24 : null
    if (offset !== null && view.getUint32(at + offset, true) > 1000) view.setUint32(at + offset, 1000, true)
  }
  expect((await problemOf(bytes)).code).toBe('file/too-big')
})

test('a part that is there twice is refused: it is not clear which one counts', async () => {
  const bytes = zipSync({
    'manifest.json': strToU8('{}'),
    'data.jsom': strToU8('{}'),
    'data.json': strToU8('{}'),
  })
  const text = 'data.jsom'
  for (let at = 0; at < bytes.length - text.length; at += 1)
    if ([...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))) bytes[at + 8] = 110
  expect((await problemOf(bytes)).code).toBe('file/damaged')
})

test('whatever byte of a dossier file is damaged, it is refused or read exactly as it was', async () => {
  const whole = await readDossierFile(good)
  if (!whole.ok) throw new Error(whole.problem.message)
  for (let at = 0; at < good.length; at += 37) {
    const bytes = good.slice()
    bytes[at] = (bytes[at] ?? 0) ^ 0x55
    const outcome = await readDossierFile(bytes)
    if (outcome.ok) expect(outcome.value.content).toEqual(whole.value.content)
    else expect(outcome.problem.message).toContain('Uw dossiers zijn niet veranderd.')
  }
})

test('wherever a dossier file is cut off, it is refused', async () => {
  for (let length = 0; length < good.length; length += 97)
    expect((await readDossierFile(good.slice(0, length))).ok).toBe(false)
})
