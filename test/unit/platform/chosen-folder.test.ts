/** A second place for the copies of the browser edition: a folder of the user, that may be away, full, or have to be asked for. */
import { beforeEach, expect, test } from 'vitest'
import type { CopyLabel } from '../../../src/contract/platform'
import { withKey } from '../../../src/domain/dossier/keystore'
import { chosenFolder } from '../../../src/platform/copies/chosen-folder'
import { folderAttachments } from '../../../src/platform/copies/folder-attachments'
import { folderCopies } from '../../../src/platform/copies/folder-copies'
import { folderKeys } from '../../../src/platform/copies/folder-keys'
import { inTurnWith } from '../../../src/platform/copies/in-turn'
import type { ChosenFolder, KeptFolder } from '../../../src/platform/copies/kept-folder'
import { locksInMemory } from './memory-locks'
import { memoryFolder, pathsIn, type MemoryDisk, type MemoryFolder } from './memory-folder'

const dossierId = '11111111-2222-4333-8444-555555555555'
const label: CopyLabel = { dossierId, dossierName: 'VSV Proef', records: 5, answers: 2, locked: false }
const bytes = (text: string) => new TextEncoder().encode(text)
const key = {
  recipient: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
  keyFile: '-----BEGIN AGE ENCRYPTED FILE-----\nYQ==\n-----END AGE ENCRYPTED FILE-----\n',
  hint: 'de kluis',
}

let own: MemoryFolder
let chosen: MemoryFolder
let disk: MemoryDisk
let permission: PermissionState
/** What the user answers when the browser asks. */
let answer: PermissionState
let kept: KeptFolder | null
let handle: ChosenFolder
let now: number

/** The page, opened anew. */
function opened() {
  const place = { root: async () => own, inTurn: inTurnWith(locksInMemory()), now: () => new Date(now) }
  const locks = locksInMemory()
  const folder = chosenFolder({
    own: place.root,
    keep: {
      get: async () => kept,
      set: async (given) => void (kept = given),
      change: async (step) => void (kept = kept === null ? null : step(kept)),
    },
    ask: async () => handle,
    inTurn: (step) => locks.request('', step) as never,
    now: place.now,
  })
  return { folder, ...folderCopies(place), ...folderAttachments(place), ...folderKeys(place) }
}
let page: ReturnType<typeof opened>

beforeEach(async () => {
  now = Date.parse('2026-11-29T09:00:00.000Z')
  disk = { does: 'keep' }
  own = memoryFolder()
  chosen = memoryFolder(disk)
  permission = 'granted'
  answer = 'granted'
  kept = null
  handle = {
    ...chosen,
    name: 'Kopieën op G',
    queryPermission: async () => permission,
    requestPermission: async () => (permission = answer),
  }
  page = opened()
  await page.writeCopy(label, bytes('een'))
})

const state = async () => {
  const found = await page.folder.extraFolder()
  return found.ok ? found.value : found
}
const inFolder = () => pathsIn(chosen).map((path) => path.replace('VSV-reservekopieen/', ''))

test('a folder that was chosen has every copy, document and key at once, in a folder of its own', async () => {
  chosen.files.set('brief.docx', bytes('van een ander'))
  await page.keepKeys(withKey(null, key))
  expect(await page.folder.chooseExtraFolder()).toEqual({
    ok: true,
    value: { name: 'Kopieën op G', lastAt: '2026-11-29T09:00:00.000Z', problem: null },
  })
  expect(new Set(inFolder())).toEqual(
    new Set([
      ...[`${dossierId}/2026-11-29T09-00-00-000Z_5-2.vsv`, `${dossierId}/naam.txt`],
      ...['brief.docx', 'sleutel.age', 'sleutels.json'],
    ]),
  )
  const [copy] = await page.folder.list()
  expect(copy).toMatchObject({ place: 'extra', dossierName: 'VSV Proef', answers: 2 })
  const read = await page.folder.read(copy?.name ?? '')
  expect(read.ok && new TextDecoder().decode(read.value.bytes)).toBe('een')
})

test('who thinks better of it has no folder', async () => {
  handle = null as never
  expect(await page.folder.chooseExtraFolder()).toEqual({ ok: true, value: null })
  expect(await state()).toBeNull()
})

test('after a restart the browser may want to hear from the user first: nothing is written, and it is said', async () => {
  await page.folder.chooseExtraFolder()
  permission = 'prompt'
  page = opened()
  now += 1000
  await page.writeCopy(label, bytes('twee'))
  await page.folder.catchUp()
  expect(await state()).toMatchObject({
    lastAt: '2026-11-29T09:00:00.000Z',
    problem: { code: 'extra-folder-asks' },
  })
  expect(inFolder()).toHaveLength(2)
  expect(await page.folder.list()).toEqual([])

  answer = 'denied'
  expect(await page.folder.catchUpExtraFolder()).toMatchObject({
    value: { problem: { code: 'extra-folder-asks' } },
  })
  answer = 'granted'
  expect(await page.folder.catchUpExtraFolder()).toMatchObject({ value: { problem: null } })
  expect(inFolder()).toHaveLength(3)
})

test.each([
  ['away', 'vanish', 'extra-folder-away'],
  ['full', 'fill', 'extra-folder-full'],
] as const)(
  'a folder that is %s is said to be so, and is caught up with as soon as it can be',
  async (_, does, code) => {
    await page.folder.chooseExtraFolder()
    now += 1000
    await page.writeCopy(label, bytes('twee'))
    disk.does = does
    await page.folder.catchUp()
    expect(await state()).toMatchObject({ lastAt: '2026-11-29T09:00:00.000Z', problem: { code } })
    disk.does = 'keep'
    await page.folder.catchUp()
    expect(await state()).toEqual({ name: 'Kopieën op G', lastAt: '2026-11-29T09:00:01.000Z', problem: null })
    expect(inFolder()).toHaveLength(3)
  },
)

test('a folder that cannot be used is not taken for the one that was', async () => {
  disk.does = 'fill'
  expect(await page.folder.chooseExtraFolder()).toMatchObject({
    ok: false,
    problem: { code: 'extra-folder-full' },
  })
  expect(await state()).toBeNull()
})

test('a copy or document that was cut short in the folder is none there, and is put there again', async () => {
  const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', bytes('scan'))).toString('hex')
  const document = `${dossierId}/bijlagen/${sha256}`
  const copy = `${dossierId}/2026-11-29T09-00-01-000Z_5-2.vsv`
  const sizeOf = (path: string) => {
    const names = ['VSV-reservekopieen', ...path.split('/')]
    const folder = names
      .slice(0, -1)
      .reduce<MemoryFolder | undefined>((at, name) => at?.folders.get(name), chosen)
    return folder?.files.get(names.at(-1) ?? '')?.length
  }
  await page.folder.chooseExtraFolder()
  now += 1000
  await page.writeCopy(label, bytes('twee'))
  disk.does = 'kill'
  await page.folder.catchUp()
  expect(sizeOf(copy)).toBe(0)
  expect(await page.folder.list()).toHaveLength(1)
  disk.does = 'keep'
  await page.folder.catchUp()
  expect(sizeOf(copy)).toBe(4)

  await page.keepAttachment(dossierId, sha256, bytes('scan'))
  disk.does = 'kill'
  await page.folder.catchUp()
  expect(sizeOf(document)).toBe(0)
  disk.does = 'keep'
  await page.folder.catchUp()
  expect(sizeOf(document)).toBe(4)
})

test('a copy that was cut short in the browser does not go to the folder, and one that is of no use goes from it', async () => {
  await page.folder.chooseExtraFolder()
  own.folders.get(dossierId)?.files.set('2026-11-29T09-00-01-000Z_5-2.vsv', bytes(''))
  const there = chosen.folders.get('VSV-reservekopieen')?.folders.get(dossierId)
  there?.files.set('2026-11-29T09-00-02-000Z_900-80.vsv', bytes(''))
  await page.folder.catchUp()
  expect(inFolder()).toEqual([`${dossierId}/2026-11-29T09-00-00-000Z_5-2.vsv`, `${dossierId}/naam.txt`])
})

test('what had to go while the folder was waiting goes as soon as it may be used', async () => {
  const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', bytes('scan'))).toString('hex')
  await page.keepAttachment(dossierId, sha256, bytes('scan'))
  await page.folder.chooseExtraFolder()
  expect(inFolder()).toContain(`${dossierId}/bijlagen/${sha256}`)
  const listed = await page.listCopies()
  const name = listed.ok ? (listed.value[0]?.name ?? '') : ''
  permission = 'prompt'
  page = opened()
  await page.removeAttachment(dossierId, sha256)
  await page.folder.mustGo(`${dossierId}/bijlagen/${sha256}`)
  await page.removeCopy(name)
  await page.folder.mustGo(name)
  expect(inFolder()).toContain(name)
  await page.folder.catchUpExtraFolder()
  // Nor anything that tells which dossier it was.
  expect(inFolder()).toEqual([])
  expect(kept?.toRemove).toEqual([])
})

/** Somebody erases what is in the copy as soon as it is in the folder. */
function eraseMeanwhile(then: MemoryDisk['does'] = 'keep') {
  const name = `${dossierId}/2026-11-29T09-00-00-000Z_5-2.vsv`
  disk.meanwhile = async (file) => {
    if (!name.endsWith(file)) return
    delete disk.meanwhile
    await page.removeCopy(name)
    await page.folder.mustGo(name)
    disk.does = then
  }
  return name
}

test('what has to go while a folder is being chosen goes from it too', async () => {
  eraseMeanwhile()
  expect(await page.folder.chooseExtraFolder()).toMatchObject({ ok: true, value: { problem: null } })
  await page.folder.catchUp()
  expect(inFolder()).toEqual([])
  expect(kept?.toRemove).toEqual([])
  expect(await page.listCopies()).toEqual({ ok: true, value: [] })
})

test('when another folder cannot be used the one of before stays, and what had to go meanwhile goes from it', async () => {
  await page.folder.chooseExtraFolder()
  const before = { chosen, handle }
  disk = { does: 'keep' }
  chosen = memoryFolder(disk)
  handle = { ...handle, ...chosen, name: 'Kopieën op H' }
  const name = eraseMeanwhile('vanish')
  expect(await page.folder.chooseExtraFolder()).toMatchObject({ ok: false })
  expect(kept).toEqual({ handle: before.handle, lastAt: '2026-11-29T09:00:00.000Z', toRemove: [name] })
  chosen = before.chosen
  await page.folder.catchUp()
  expect(inFolder()).toEqual([])
})

test('keys of another computer in the folder stay, and ours go beside them', async () => {
  const theirs = memoryFolder()
  theirs.files.set(
    'sleutels.json',
    bytes(JSON.stringify(withKey(null, { ...key, recipient: key.recipient.replace('ql3z', 'qqqq') }))),
  )
  chosen.folders.set('VSV-reservekopieen', theirs)
  await page.keepKeys(withKey(null, key))
  await page.folder.chooseExtraFolder()
  expect(inFolder()).toContain('sleutels-ql3z7hjy/sleutel.age')
  expect(new TextDecoder().decode(theirs.files.get('sleutels.json'))).toContain('qqqq')
})

test('a folder that is no longer used keeps what is in it, and gets nothing more', async () => {
  await page.folder.chooseExtraFolder()
  await page.folder.forgetExtraFolder()
  now += 1000
  await page.writeCopy(label, bytes('twee'))
  await page.folder.catchUp()
  expect(await state()).toBeNull()
  expect(inFolder()).toHaveLength(2)
})
