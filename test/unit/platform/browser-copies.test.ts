/** Whether a browser has a place for copies is found out once, at the start: what goes wrong then must not hide the copies there are. */
import { beforeEach, expect, test } from 'vitest'
import type { Folder } from '../../../src/platform/copies/folder-files'
import { browserCopies } from '../../../src/platform/copies/browser-copies'
import { locksInMemory } from './memory-locks'
import { memoryFolder, type MemoryFolder } from './memory-folder'

const dossierId = '11111111-2222-4333-8444-555555555555'
const name = `${dossierId}/2026-11-29T09-00-00-000Z_5-2.vsv`

let disk: MemoryFolder
/** What the engine does when the page asks for a file to try with. */
let trial: Folder['getFileHandle']
let locks: Pick<LockManager, 'request'>

const refuses = (cause: string) => () => Promise.reject(new DOMException('', cause))

beforeEach(async () => {
  disk = memoryFolder()
  const dossier = await disk.getDirectoryHandle(dossierId, { create: true })
  const file = await (await dossier.getFileHandle(name.slice(37), { create: true })).createWritable()
  await file.write(new TextEncoder().encode('kopie'))
  await file.close()
  trial = disk.getFileHandle
  locks = locksInMemory()
})

/** The page, opened. */
function opened() {
  const place: Folder = { ...disk, getFileHandle: (...given) => trial(...given) }
  const storage = { getDirectory: async () => ({ getDirectoryHandle: async () => place }) }
  return browserCopies({ navigator: { storage, locks } } as never, () => new Date('2026-11-29T10:00:00.000Z'))
}

test.each(['QuotaExceededError', 'NotFoundError', 'InvalidStateError'])(
  'copies are listed, and really removed, also when nothing could be written at the start: %s',
  async (cause) => {
    trial = refuses(cause)
    const { areMade, methods } = opened()
    expect(await areMade()).toBe(true)
    expect(await methods.listCopies()).toMatchObject({ ok: true, value: [{ name }] })
    expect(await methods.removeCopy(name)).toEqual({ ok: true, value: null })
    expect([...disk.folders.keys()]).toEqual([])
  },
)

test.each([
  ['lets no page in', refuses('SecurityError')],
  ['allows no page to write', refuses('NotAllowedError')],
  ['lets only a worker write', async () => ({ getFile: async () => new File([], '') }) as never],
])('an engine that %s has no place for copies', async (_, given) => {
  trial = given
  expect(await opened().areMade()).toBe(false)
})

test('two tabs that start together do not try at once', async () => {
  let busy = 0
  const most: number[] = []
  const whole = trial
  trial = async (...given) => {
    most.push((busy += 1))
    // The other one gets every chance.
    await new Promise((resolve) => setTimeout(resolve))
    busy -= 1
    return whole(...given)
  }
  await Promise.all([opened().areMade(), opened().areMade()])
  expect(most).toEqual([1, 1])
})
