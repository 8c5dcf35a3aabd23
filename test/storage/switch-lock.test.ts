/** A lock that goes on, gets another key and goes off is each time a move: all or nothing, and nothing stays in the old form. */
// First: Dexie looks for the database of the browser as soon as it is imported.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readDatabaseLock } from '../../src/storage/lock/read-lock'
import { openStorage } from '../../src/storage/open-storage'
import type { UnlockedDatabase } from '../../src/storage/lock/database-lock'
import { unlockedAs } from '../unlocked-as'
import { contentOf, failFrom, endsAtStep, fakeEngine, inNewProcess, openInBuckets } from './buckets'
import { fullDossier } from './full-dossier'
import { freshName, openInClear, openTest, rawRows, refusal, standingClock } from './open'

// Dexie says so when it lets go of a database.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined)
  // As is what had to wait for the next start.
  vi.spyOn(console, 'error').mockReturnValue(undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
})

type Lock = UnlockedDatabase | null

async function withDossier() {
  const [engine, name] = [fakeEngine(), freshName()]
  const storage = await openInBuckets(engine, name)
  await fullDossier(storage)
  const content = () => contentOf(name, engine.inside(engine.names()[0] ?? ''))
  return { engine, name, storage, content, before: await content() }
}

const refusedBy = (engine: ReturnType<typeof fakeEngine>, databaseName: string, unlocked: Lock) =>
  openStorage({ databaseName, engine, unlocked, now: standingClock().now, newId: () => crypto.randomUUID() })

/** Puts something where the lock is kept, without the application; takes it away when it is `undefined`. */
async function putLock(name: string, factory: IDBFactory, value: unknown): Promise<void> {
  await new Promise<void>((resolve) => {
    const request = factory.open(name)
    request.onsuccess = () => {
      const transaction = request.result.transaction('settings', 'readwrite')
      const settings = transaction.objectStore('settings')
      if (value === undefined) settings.delete('lock')
      else settings.put({ key: 'lock', value })
      transaction.oncomplete = () => {
        request.result.close()
        resolve()
      }
    }
  })
}

describe('switching the lock', () => {
  test('on, to another key, to another passphrase and off: the same rows, in one place, behind that lock only', async () => {
    const { engine, name, storage, content, before } = await withDossier()
    const locks: readonly Lock[] = [
      unlockedAs('een'),
      unlockedAs('twee'),
      { ...unlockedAs('twee'), lock: unlockedAs('drie').lock },
      null,
    ]
    let open = storage
    for (const [at, next] of locks.entries()) {
      expect(await open.locking.switchTo(next)).toMatchObject({ ok: true })
      expect(engine.names()).toEqual([`${name}-${String(at + 2).padStart(4, '0')}`])
      expect(JSON.stringify(await content()).includes('"reasoning"')).toBe(next === null)
      expect(await readDatabaseLock({ databaseName: name, engine })).toMatchObject({
        value: { lock: next?.lock ?? null },
      })
      // A key that was left is forgotten, also when the same one comes back.
      const unlocked = next && { ...next, cipher: unlockedAs(at === 0 ? 'een' : 'twee').cipher }
      open = await openInBuckets(engine, name, { unlocked })
      expect(open.locking).toMatchObject({ canLock: true, lock: next?.lock ?? null })
      expect(await open.dossiers.list()).toHaveLength(1)
    }
    open.close()
    expect(await content()).toEqual(before)
  })

  test('closes the storage and forgets the key of before', async () => {
    const { engine, name, storage } = await withDossier()
    const [first, second] = [unlockedAs('een'), unlockedAs('twee')]
    await storage.locking.switchTo(first)
    expect(await refusal(storage.dossiers.list())).toBe('storage/closed')
    const locked = await openInBuckets(engine, name, { unlocked: first })
    await locked.locking.switchTo(second)
    expect(() => first.cipher.hide('ab'.repeat(32))).toThrow('locked')
    expect(second.cipher.hide('ab'.repeat(32))).toHaveLength(64)
  })

  test('text that waits outside the database is readable afterwards, and only with its key', async () => {
    const { engine, name, storage } = await withDossier()
    const before = await storage.textSeal()
    const sealed = before.seal('veld', 'getypt')
    expect(sealed).not.toContain('getypt')
    expect(before.open('ander veld', sealed)).toBeNull()
    expect(before.open('veld', 'getypt')).toBeNull()
    await storage.locking.switchTo(unlockedAs('een'))
    const locked = await openInBuckets(engine, name, { unlocked: unlockedAs('een') })
    expect((await locked.textSeal()).open('veld', sealed)).toBe('getypt')
    const rows = await rawRows(name, engine.inside(engine.names()[0] ?? ''))
    expect(rows['settings']).toContainEqual({ key: 'textKey', $: expect.any(Uint8Array) })
    expect((await (await openTest()).textSeal()).open('veld', sealed)).toBeNull()
  })

  test('is refused, with everything still open, while another window is', async () => {
    const { engine, name, storage } = await withDossier()
    const other = await openInBuckets(engine, name)
    expect(await storage.locking.switchTo(unlockedAs('een'))).toMatchObject({
      problem: { code: 'storage/other-window' },
    })
    expect(await storage.dossiers.list()).toEqual(await other.dossiers.list())
    expect(engine.names()).toEqual([`${name}-0001`])
  })

  test('is refused in an engine without buckets, where words of before would stay on the disk', async () => {
    const storage = await openTest()
    expect(storage.locking.canLock).toBe(false)
    expect(await storage.locking.switchTo(unlockedAs('een'))).toMatchObject({
      problem: { code: 'storage/cannot-lock' },
    })
    expect(await storage.dossiers.list()).toEqual([])
  })

  test.each([
    ['a full disk', new DOMException('full', 'QuotaExceededError'), 'storage/full'],
    ['a fault of the disk', new DOMException('no', 'UnknownError'), 'storage/unexpected'],
  ])('%s leaves everything as it was, in clear, and is told', async (_what, error, code) => {
    const { engine, name, storage, content, before } = await withDossier()
    failFrom(20, error)
    expect(await storage.locking.switchTo(unlockedAs('een'))).toMatchObject({ problem: { code } })
    vi.restoreAllMocks()
    expect(engine.names()).toEqual([`${name}-0001`])
    expect(await content()).toEqual(before)
    expect((await openInBuckets(engine, name)).locking.lock).toBeNull()
  })

  test('says so when the engine keeps what was in clear, which goes at the next start, before anything is opened', async () => {
    const { engine, name, storage } = await withDossier()
    const deleting = vi.spyOn(engine.buckets, 'delete').mockRejectedValue(new Error('no'))
    expect(await storage.locking.switchTo(unlockedAs('een'))).toMatchObject({
      problem: { code: 'storage/old-stays' },
    })
    deleting.mockRestore()
    expect(engine.names()).toEqual([`${name}-0001`, `${name}-0002`])
    await readDatabaseLock({ databaseName: name, engine })
    expect(engine.names()).toEqual([`${name}-0002`])
    await openInBuckets(engine, name, { unlocked: unlockedAs('een') })
  })

  test('what must still go from the place all databases share is asked for again afterwards', async () => {
    const [engine, name] = [fakeEngine(), freshName()]
    const { id } = await (await openInClear(name)).dossiers.add({ name: 'A' })
    const clearDefault = vi.fn(() => Promise.resolve(false))
    const storage = await openInBuckets(engine, name, { clearDefault })
    await storage.locking.switchTo(unlockedAs('een'))
    clearDefault.mockClear().mockResolvedValue(true)
    const locked = await openInBuckets(engine, name, { unlocked: unlockedAs('een'), clearDefault })
    expect(clearDefault).toHaveBeenCalledOnce()
    expect(await locked.dossiers.get(id)).toMatchObject({ name: 'A' })
  })

  test.each<[string, Lock, Lock]>([
    ['on', null, unlockedAs('een')],
    ['over', unlockedAs('een'), unlockedAs('twee')],
    ['off', unlockedAs('een'), null],
  ])(
    'cut off at any step of going %s, everything is behind the old lock or behind the new',
    async (_what, from, to) => {
      const [engine, name] = [fakeEngine(), freshName()]
      const storage = await openInBuckets(inNewProcess(engine), name)
      const { id } = await storage.dossiers.add({ name: 'A' })
      await storage.attachments.keep(id, 'a.txt', new Uint8Array([1, 2, 3]))
      const content = () => contentOf(name, engine.inside(engine.names()[0] ?? ''))
      const before = await content()
      const copyOf = (lock: Lock) => lock && unlockedAs(lock.lock.dataKey.replace('slot ', ''))
      let open = storage
      if (from !== null) {
        await open.locking.switchTo(copyOf(from))
        open = await openInBuckets(inNewProcess(engine), name, { unlocked: copyOf(from) })
      }
      const seen = new Set<boolean>()
      let isDone = false
      for (let step = 1; !isDone; step += 1) {
        const switched = open.locking
        isDone = await endsAtStep(engine, step, () => switched.switchTo(copyOf(to)))
        const found = await readDatabaseLock({ databaseName: name, engine })
        expect(found.ok).toBe(true)
        const lock = found.ok ? found.value.lock : null
        const isNew = lock?.id === to?.lock.id
        seen.add(isNew)
        open = await openInBuckets(inNewProcess(engine), name, { unlocked: copyOf(isNew ? to : from) })
        expect(engine.names()).toHaveLength(1)
        expect(await open.dossiers.list()).toHaveLength(1)
        if (isNew && !isDone) {
          await open.locking.switchTo(copyOf(from))
          open = await openInBuckets(inNewProcess(engine), name, { unlocked: copyOf(from) })
        }
      }
      expect(seen).toEqual(new Set([false, true]))
      open = await openInBuckets(inNewProcess(engine), name, { unlocked: copyOf(to) })
      await open.locking.switchTo(null)
      expect(await content()).toEqual(before)
    },
  )
})

describe('a locked database', () => {
  async function locked() {
    const { engine, name, storage, content } = await withDossier()
    await storage.locking.switchTo(unlockedAs('een'))
    const [bucket = ''] = engine.names()
    return { engine, name, content, before: await content(), inside: engine.inside(bucket) }
  }

  test.each<[string, Lock]>([
    ['no lock was opened', null],
    ['another one was opened', unlockedAs('twee')],
    ['that of before the last switch was opened', { ...unlockedAs('een'), lock: unlockedAs('drie').lock }],
  ])('opens nothing and stays as it is when %s', async (_what, unlocked) => {
    const { engine, name, content, before } = await locked()
    expect(await refusedBy(engine, name, unlocked)).toMatchObject({ problem: { code: 'storage/locked' } })
    expect(await content()).toEqual(before)
  })

  test('is not made when it is gone: an empty one behind the old lock would look like a loss that nobody told of', async () => {
    const [engine, name] = [fakeEngine(), freshName()]
    expect(await refusedBy(engine, name, unlockedAs('een'))).toMatchObject({
      problem: { code: 'storage/locked' },
    })
  })

  test.each<[string, unknown, string]>([
    ['cannot be read', { format: 'vsv-slot', version: 1 }, 'storage/lock-damaged'],
    ['is of a newer version', { format: 'vsv-slot', version: 2 }, 'storage/newer'],
    ['was taken away', undefined, 'storage/lock-damaged'],
  ])('of which the lock %s opens for nobody, and nothing in it changes', async (_what, lock, code) => {
    const { engine, name, content, inside } = await locked()
    await putLock(name, inside, lock)
    const before = await content()
    for (const unlocked of [null, unlockedAs('een')])
      expect(await refusedBy(engine, name, unlocked)).toMatchObject({ problem: { code } })
    expect(await readDatabaseLock({ databaseName: name, engine })).toMatchObject({ problem: { code } })
    expect(await content()).toEqual(before)
  })

  test('that somebody put a lock on without enciphering it opens for nobody', async () => {
    const { engine, name } = await withDossier()
    const inside = engine.inside(`${name}-0001`)
    await putLock(name, inside, unlockedAs('een').lock)
    expect(await refusedBy(engine, name, unlockedAs('een'))).toMatchObject({
      problem: { code: 'storage/lock-damaged' },
    })
  })
})
