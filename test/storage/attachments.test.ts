import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  LARGEST_ATTACHMENT,
  LONGEST_FILE_NAME,
  MOST_ATTACHED,
} from '../../src/domain/framework/evidence/attachment'
import { StorageFailure } from '../../src/storage/storage'
import { freshName, openTest, rawRows, refusal } from './open'
import { evidenceFields } from './small-dossier'

const bytes = new TextEncoder().encode('Notulen van 12 maart')
const digest = createHash('sha256').update(bytes).digest('hex')

async function withDossier(databaseName = freshName()) {
  const storage = await openTest(databaseName)
  const { id } = await storage.dossiers.add({ name: 'VSV De Proef' })
  return { storage, id }
}

/** The problem a refused intent is rejected with. */
async function problemOf(intent: Promise<unknown>) {
  const failure = await intent.then(
    () => null,
    (error: unknown) => error,
  )
  if (failure instanceof StorageFailure) return failure.problem
  throw new Error('This should have been refused')
}

test('a copy of a document comes back byte for byte, also after closing, under the digest of its content', async () => {
  const name = freshName()
  const { storage, id } = await withDossier(name)
  const attachment = await storage.attachments.keep(id, 'notulen.txt', bytes)
  expect(attachment).toEqual({ name: 'notulen.txt', size: bytes.length, sha256: digest })
  storage.close()
  const again = await openTest(name)
  expect(await again.attachments.read(id, digest)).toEqual(bytes)
  expect(await again.attachments.listOf(id)).toEqual([{ sha256: digest, size: bytes.length }])
})

test('the same document twice, also under another name, is stored once', async () => {
  const name = freshName()
  const { storage, id } = await withDossier(name)
  await storage.attachments.keep(id, 'een.txt', bytes)
  expect(await storage.attachments.keep(id, 'twee.txt', bytes)).toMatchObject({
    name: 'twee.txt',
    sha256: digest,
  })
  expect((await rawRows(name))['attachments']).toHaveLength(1)
})

test('what the caller does with its bytes afterwards does not reach the copy', async () => {
  const { storage, id } = await withDossier()
  const mine = new Uint8Array(bytes)
  const keeping = storage.attachments.keep(id, 'a.txt', mine)
  mine.fill(0)
  const { sha256 } = await keeping
  expect(sha256).toBe(digest)
  expect(await storage.attachments.read(id, digest)).toEqual(bytes)
})

test('a file of 0 bytes is refused with a sentence that says so', async () => {
  const { storage, id } = await withDossier()
  const problem = await problemOf(storage.attachments.keep(id, 'leeg.pdf', new Uint8Array()))
  expect(problem.code).toBe('storage/attachment-empty')
  expect(problem.message).toContain('0 bytes')
  expect(await storage.attachments.listOf(id)).toEqual([])
})

test('a file that is too big is refused, with both sizes; one of exactly the limit is taken', async () => {
  const { storage, id } = await withDossier()
  const problem = await problemOf(
    storage.attachments.keep(id, 'groot.pdf', new Uint8Array(LARGEST_ATTACHMENT + 1)),
  )
  expect(problem.code).toBe('storage/attachment-too-big')
  expect(problem.message).toContain('25,1 MB')
  expect(problem.message).toContain('25 MB')
  expect(await storage.attachments.listOf(id)).toEqual([])
  const { size } = await storage.attachments.keep(id, 'net.pdf', new Uint8Array(LARGEST_ATTACHMENT))
  expect(size).toBe(LARGEST_ATTACHMENT)
})

test('a dossier that is full takes no more, and says how full it is; what is there stays', async () => {
  const { storage, id } = await withDossier()
  const full = MOST_ATTACHED / LARGEST_ATTACHMENT
  for (let index = 0; index < full; index += 1) {
    const content = new Uint8Array(LARGEST_ATTACHMENT)
    content[0] = index + 1
    await storage.attachments.keep(id, `${String(index)}.bin`, content)
  }
  const problem = await problemOf(storage.attachments.keep(id, 'nog-een.txt', bytes))
  expect(problem.code).toBe('storage/attachments-full')
  expect(problem.message).toContain('250 MB')
  expect(await storage.attachments.listOf(id)).toHaveLength(full)
})

test.each([
  ['C:\\Users\\jan\\Bureaublad\\notulen.pdf', 'notulen.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['plan\u0000\u001f.pdf', 'plan .pdf'],
  // Shown from right to left this would end in .pdf.
  ['factuur\u202efdp.exe', 'factuur fdp.exe'],
  ['  veel   ruimte .txt ', 'veel ruimte .txt'],
  ['', 'bijlage'],
  ['...', 'bijlage'],
  ['map/', 'bijlage'],
  ['.gitignore', '.gitignore'],
])('a file called %j is kept as %j', async (given, name) => {
  const { storage, id } = await withDossier()
  expect((await storage.attachments.keep(id, given, bytes)).name).toBe(name)
})

test.each(['a'.repeat(300), '👩🏽‍⚕️'.repeat(60), 'é'.repeat(300)])(
  'a name of 300 characters is shortened before its extension, without half a character',
  async (long) => {
    const { storage, id } = await withDossier()
    const { name } = await storage.attachments.keep(id, `${long}.docx`, bytes)
    expect(name.length).toBeLessThanOrEqual(LONGEST_FILE_NAME)
    expect(name.length).toBeGreaterThan(LONGEST_FILE_NAME - 10)
    expect(name.endsWith('.docx')).toBe(true)
    expect(name).not.toMatch(/\p{Cs}/u)
    const attachment = await storage.attachments.keep(id, `${long}.docx`, bytes)
    await storage.evidence.add(evidenceFields(id, { attachment }))
  },
)

test('erasing removes the content for good; the record still says what was there', async () => {
  const name = freshName()
  const { storage, id } = await withDossier(name)
  const attachment = await storage.attachments.keep(id, 'clienten.xlsx', bytes)
  const { id: evidenceId } = await storage.evidence.add(evidenceFields(id, { attachment }))
  await storage.attachments.erase(id, digest)
  expect(await storage.attachments.read(id, digest)).toBeUndefined()
  expect((await rawRows(name))['attachments']).toEqual([])
  expect((await storage.evidence.get(evidenceId))?.attachment).toEqual(attachment)
  expect((await storage.history.undo(id)).ok).toBe(true)
  expect(await storage.attachments.listOf(id)).toEqual([])
})

test('each dossier has its own copy: erasing one leaves the other, and a dossier takes its own along', async () => {
  const name = freshName()
  const { storage, id } = await withDossier(name)
  const other = await storage.dossiers.add({ name: 'Ander' })
  await storage.attachments.keep(id, 'a.txt', bytes)
  await storage.attachments.keep(other.id, 'a.txt', bytes)
  await storage.dossiers.moveToBin(id)
  await storage.dossiers.erase(id)
  expect(await storage.attachments.listOf(id)).toEqual([])
  expect(await storage.attachments.read(other.id, digest)).toEqual(bytes)
  expect((await rawRows(name))['attachments']).toHaveLength(1)
})

test('nothing can be kept in a dossier that is not there', async () => {
  const { storage } = await withDossier()
  expect(await refusal(storage.attachments.keep('weg', 'a.txt', bytes))).toBe('storage/gone')
})
