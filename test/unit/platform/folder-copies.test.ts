/** Automatic copies inside a browser: the same names, the same rules and the same care as those of the shell. */
import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { CopyLabel } from '../../../src/contract/platform'
import { withKey } from '../../../src/domain/dossier/keystore'
import { folderAttachments } from '../../../src/platform/copies/folder-attachments'
import { folderCopies } from '../../../src/platform/copies/folder-copies'
import { folderKeys } from '../../../src/platform/copies/folder-keys'
import { inTurnWith } from '../../../src/platform/copies/in-turn'
import { locksInMemory } from './memory-locks'
import { memoryFolder, pathsIn, type MemoryDisk, type MemoryFolder } from './memory-folder'

const dossierId = '11111111-2222-4333-8444-555555555555'
const other = '99999999-2222-4333-8444-555555555555'
const label: CopyLabel = { dossierId, dossierName: 'VSV Proef', records: 5, answers: 2, locked: false }
const bytes = (text: string) => new TextEncoder().encode(text)
const DAY = 24 * 60 * 60 * 1000

let disk: MemoryDisk
let root: MemoryFolder
let now: number
let copies: ReturnType<typeof folderCopies>
let attachments: ReturnType<typeof folderAttachments>
let keys: ReturnType<typeof folderKeys>
beforeEach(() => {
  disk = { does: 'keep' }
  root = memoryFolder(disk)
  now = Date.parse('2026-11-29T09:00:00.000Z')
  const place = { root: async () => root, inTurn: inTurnWith(locksInMemory()), now: () => new Date(now) }
  copies = folderCopies(place)
  attachments = folderAttachments(place)
  keys = folderKeys(place)
})

async function listed() {
  const found = await copies.listCopies()
  if (!found.ok) throw new Error(found.problem.message)
  return found.value
}

async function written(given: Partial<CopyLabel> = {}, content = 'kopie') {
  const copy = await copies.writeCopy({ ...label, ...given }, bytes(content))
  if (!copy.ok) throw new Error(copy.problem.message)
  return copy.value
}

test('a copy has the name it has in the shell, tells what it is of, and reads back as it was written', async () => {
  const copy = await written()
  expect(copy).toEqual({
    ...label,
    at: '2026-11-29T09:00:00.000Z',
    name: `${dossierId}/2026-11-29T09-00-00-000Z_5-2.vsv`,
    place: 'own',
  })
  expect(await listed()).toEqual([copy])
  const read = await copies.readCopy(copy.name)
  expect(read.ok && new TextDecoder().decode(read.value.bytes)).toBe('kopie')
})

test('two copies of one moment stay two', async () => {
  const names = [(await written()).name, (await written()).name]
  expect(new Set(names).size).toBe(2)
  expect((await listed()).map(({ name }) => name)).toEqual(names.reverse())
})

test('old copies go by the same rule as in the shell, and the fullest never does', async () => {
  const fullest = await written({ records: 900, answers: 80 })
  for (let day = 0; day < 40; day += 1) {
    now += DAY
    await written()
  }
  const left = await listed()
  expect(left).toHaveLength(15)
  expect(left.at(-1)).toEqual(fullest)
})

test.each([
  ['full', 'fill', 'copies-full'],
  ['changing what is written', 'bend', 'copy-differs'],
  ['gone', 'vanish', 'copies-failed'],
  ['giving no file to write in', 'refuse', 'copies-failed'],
] as const)(
  'with a disk that is %s no copy is left half, the older ones stay, and it is told',
  async (_, does, code) => {
    // Locked, so that the copy is the first thing written.
    const before = await written({ locked: true })
    const files = pathsIn(root)
    now += 1
    disk.does = does
    expect(await copies.writeCopy({ ...label, locked: true }, bytes('nieuw'))).toMatchObject({
      ok: false,
      problem: { code },
    })
    disk.does = 'keep'
    expect(await listed()).toMatchObject([{ name: before.name }])
    expect(pathsIn(root)).toEqual(files)
  },
)

test('a copy that the page could not finish before it went is none: it takes the place of no other, and goes', async () => {
  const fullest = await written({ records: 900, answers: 80 })
  now += DAY
  disk.does = 'kill'
  await copies.writeCopy({ ...label, records: 900, answers: 80 }, bytes('half'))
  disk.does = 'keep'
  expect(pathsIn(root)).toContain(`${dossierId}/2026-11-30T09-00-00-000Z_900-80.vsv`)
  expect(await listed()).toEqual([fullest])
  for (let day = 0; day < 40; day += 1) {
    now += DAY
    await written()
  }
  expect((await listed()).at(-1)).toEqual(fullest)
  expect(pathsIn(root)).not.toContain(`${dossierId}/2026-11-30T09-00-00-000Z_900-80.vsv`)
})

test('a document that the page could not finish before it went is not listed, is kept again, and leaves nothing', async () => {
  const { name } = await written()
  const [first = '', second = ''] = ['scan', 'brief'].map((text) =>
    createHash('sha256').update(text).digest('hex'),
  )
  disk.does = 'kill'
  await attachments.keepAttachment(dossierId, first, bytes('scan'))
  await attachments.keepAttachment(dossierId, second, bytes('brief'))
  disk.does = 'keep'
  expect(await attachments.listAttachments(dossierId)).toEqual({ ok: true, value: [] })
  await attachments.keepAttachment(dossierId, first, bytes('scan'))
  expect(await attachments.listAttachments(dossierId)).toEqual({ ok: true, value: [first] })
  await attachments.removeAttachment(dossierId, first)
  await copies.removeCopy(name)
  expect([...root.folders.keys()]).toEqual([])
})

test('a folder that is no dossier, and a file that is no copy, are left alone and not listed', async () => {
  await written()
  root.files.set('sleutels.json', bytes('{}'))
  root.folders.set('x', memoryFolder(disk))
  root.folders.get(dossierId)?.files.set('brief.txt', bytes('brief'))
  expect(await listed()).toHaveLength(1)
  expect(pathsIn(root)).toContain(`${dossierId}/brief.txt`)
})

test.each(['bestaat-niet', '../geheim', `${dossierId}/../sleutels.json`, `${dossierId}/naam.txt`])(
  'nothing but a copy is read or removed: %s',
  async (name) => {
    await written()
    const before = pathsIn(root)
    expect(await copies.readCopy(name)).toMatchObject({ ok: false, problem: { code: 'copy-unknown' } })
    expect(await copies.removeCopy(name)).toMatchObject({ ok: false, problem: { code: 'copy-unknown' } })
    expect(pathsIn(root)).toEqual(before)
  },
)

test('a copy that went meanwhile is said to be gone, and removing it again is no problem', async () => {
  const { name } = await written()
  await written({ dossierId: other })
  expect(await copies.removeCopy(name)).toEqual({ ok: true, value: null })
  expect(await copies.removeCopy(name)).toEqual({ ok: true, value: null })
  expect(await copies.readCopy(name)).toMatchObject({ ok: false, problem: { code: 'file-not-found' } })
})

test('with the last copy of a dossier goes everything that told which dossier it was', async () => {
  const { name } = await written()
  const sha256 = createHash('sha256').update('scan').digest('hex')
  await attachments.keepAttachment(dossierId, sha256, bytes('scan'))
  await attachments.removeAttachment(dossierId, sha256)
  await copies.removeCopy(name)
  expect(pathsIn(root)).toEqual([])
  expect([...root.folders.keys()]).toEqual([])
})

test('a locked copy takes the place of the one in clear, and the name of the dossier goes', async () => {
  const { name } = await written()
  const locked = await copies.lockCopy(name, bytes('age'))
  expect(locked).toMatchObject({ ok: true, value: { name: `${name}.age`, locked: true } })
  expect(pathsIn(root)).toEqual([`${name}.age`])
  expect(await copies.lockCopy(`${name}.age`, bytes('age'))).toMatchObject({ ok: false })
})

test('a document is kept once under its digest, and one that changed on the disk counts as not there', async () => {
  const sha256 = createHash('sha256').update('scan').digest('hex')
  expect(await attachments.keepAttachment(dossierId, sha256, bytes('scan'))).toEqual({
    ok: true,
    value: null,
  })
  expect(await attachments.listAttachments(dossierId)).toEqual({ ok: true, value: [sha256] })
  expect(await attachments.readAttachment(dossierId, sha256)).toEqual({ ok: true, value: bytes('scan') })
  root.folders.get(dossierId)?.folders.get('bijlagen')?.files.set(sha256, bytes('sCan'))
  expect(await attachments.readAttachment(dossierId, sha256)).toEqual({ ok: true, value: null })
  expect(await attachments.listAttachments(other)).toEqual({ ok: true, value: [] })
})

test.each([
  ['with another digest', createHash('sha256').update('anders').digest('hex'), 'scan'],
  ['locked by its name only', `${'a'.repeat(64)}.age`, 'scan'],
  ['with another name', 'scan.pdf', 'scan'],
])('a document %s is not kept', async (_, name, content) => {
  expect(await attachments.keepAttachment(dossierId, name, bytes(content))).toMatchObject({
    ok: false,
    problem: { code: 'invalid-request' },
  })
  expect(pathsIn(root)).toEqual([])
})

const key = {
  recipient: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
  keyFile: '-----BEGIN AGE ENCRYPTED FILE-----\nYQ==\n-----END AGE ENCRYPTED FILE-----\n',
  hint: 'de kluis',
}

test('keys are kept beside the copies, and an older edition never takes the place of a newer one', async () => {
  const first = withKey(null, key)
  const second = withKey(first, { ...key, hint: 'de kast' })
  expect(await keys.readKeys()).toEqual({
    ok: true,
    value: { keystore: null, isDamaged: false, isEverywhere: false },
  })
  await keys.keepKeys(second)
  expect(await keys.readKeys()).toMatchObject({ ok: true, value: { keystore: second, isEverywhere: true } })
  expect(await keys.keepKeys(first)).toMatchObject({ ok: false, problem: { code: 'keys-newer' } })
  expect(pathsIn(root)).toEqual(['sleutel.age', 'sleutels.json'])
})

test('keys that cannot be read are never taken for none, and are put aside before others take their place', async () => {
  root.files.set('sleutels.json', bytes('{"half'))
  root.files.set('sleutel.age', bytes('de oude sleutel'))
  expect(await keys.readKeys()).toMatchObject({ ok: true, value: { keystore: null, isDamaged: true } })
  await keys.keepKeys(withKey(null, key))
  expect(pathsIn(root)).toEqual([
    'sleutel.age',
    'sleutels-onleesbaar-2026-11-29T09-00-00-000Z.age',
    'sleutels-onleesbaar-2026-11-29T09-00-00-000Z.json',
    'sleutels.json',
  ])
})
