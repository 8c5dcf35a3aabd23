/** Whoever can open the lock in no way any more begins with nothing: all of it or nothing of it, and nothing is read on the way. */
// First: Dexie looks for the database of the browser as soon as it is imported.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Keystore } from '../../src/domain/dossier/keystore'
import { beginEmpty } from '../../src/storage/lock/begin-empty'
import { readDatabaseLock } from '../../src/storage/lock/read-lock'
import { unlockedAs } from '../unlocked-as'
import { contentOf, endsAtStep, fakeEngine, inNewProcess, openInBuckets } from './buckets'
import { fullDossier } from './full-dossier'
import { freshName } from './open'

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined)
  vi.spyOn(console, 'error').mockReturnValue(undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
})

const { lock } = unlockedAs('een')

async function locked(fill: typeof fullDossier | null = fullDossier) {
  const [engine, name] = [fakeEngine(), freshName()]
  const clear = await openInBuckets(inNewProcess(engine), name)
  await (fill === null ? clear.dossiers.add({ name: 'A' }) : fill(clear))
  await clear.locking.switchTo(unlockedAs('een'))
  const [bucket = ''] = engine.names()
  const content = () => contentOf(name, engine.inside(bucket))
  return { engine, name, bucket, content, before: await content() }
}

const begin = (engine: ReturnType<typeof fakeEngine>, databaseName: string, of = lock) =>
  beginEmpty({ lock: of, keystore: null, databaseName, engine })

describe('beginning empty', () => {
  test('leaves nothing of what was behind the lock, and no lock', async () => {
    const { engine, name, bucket } = await locked()
    expect(await begin(engine, name)).toMatchObject({ ok: true })
    expect(engine.names()).not.toContain(bucket)
    expect(engine.names()).toHaveLength(1)
    expect(await readDatabaseLock({ databaseName: name, engine })).toMatchObject({ value: { lock: null } })
    const storage = await openInBuckets(engine, name)
    expect(await storage.dossiers.list()).toEqual([])
    expect(await storage.dossiers.listDeleted()).toEqual([])
    expect(storage.locking.lock).toBeNull()
    const { settings, ...tables } = await contentOf(name, engine.inside(engine.names()[0] ?? ''))
    expect(Object.values(tables).flat()).toEqual([])
    expect(JSON.stringify(settings)).not.toContain('$')
  })

  test('no copy is locked with the lost key from then on, and the key stays for whoever finds the sheet', async () => {
    const { engine, name } = await locked(null)
    const older = { recipient: `age1${'p'.repeat(58)}`, keyFile: 'ouder', hint: '' }
    const keystore: Keystore = {
      ...{ format: 'vsv-sleutels', version: 1, edition: 7, copies: 'locked' },
      keys: [lock.key, older],
    }
    const begun = await beginEmpty({ lock, keystore, databaseName: name, engine })
    const next = { ...keystore, edition: 8, copies: 'clear' }
    expect(begun).toEqual({ ok: true, value: next })
    expect((await (await openInBuckets(engine, name)).settings.get()).keystore).toEqual(next)
  })

  test('keeps the key of the lock when nothing outside the database knew it', async () => {
    const { engine, name } = await locked(null)
    await begin(engine, name)
    const { keystore } = await (await openInBuckets(engine, name)).settings.get()
    expect(keystore).toMatchObject({ edition: 1, copies: 'clear', keys: [lock.key] })
  })

  test('is refused while another window has the lock open, where everything can still be saved', async () => {
    const { engine, name, content, before } = await locked()
    await openInBuckets(engine, name, { unlocked: unlockedAs('een') })
    expect(await begin(engine, name)).toMatchObject({ problem: { code: 'storage/other-window' } })
    expect(await content()).toEqual(before)
    expect(engine.names()).toHaveLength(1)
  })

  test('takes nothing away that is behind another lock by now, or in clear', async () => {
    const { engine, name, content, before } = await locked(null)
    expect(await begin(engine, name, unlockedAs('twee').lock)).toMatchObject({
      problem: { code: 'storage/locked' },
    })
    expect(await content()).toEqual(before)
    const open = await openInBuckets(inNewProcess(engine), name, { unlocked: unlockedAs('een') })
    await open.locking.switchTo(null)
    expect(await begin(engine, name)).toMatchObject({ problem: { code: 'storage/locked' } })
    expect(await (await openInBuckets(engine, name)).dossiers.list()).toHaveLength(1)
  })

  test.each([
    ['a full disk', new DOMException('full', 'QuotaExceededError'), 'storage/full'],
    ['a fault of the disk', new DOMException('no', 'UnknownError'), 'storage/unexpected'],
  ])('%s leaves everything behind the lock, and is told', async (_what, error, code) => {
    const { engine, name, bucket, content, before } = await locked()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw error
    })
    expect(await begin(engine, name)).toMatchObject({ problem: { code } })
    vi.restoreAllMocks()
    expect(engine.names()).toEqual([bucket])
    expect(await content()).toEqual(before)
  })

  test('cut off at any step, everything is still behind the lock or the application is empty', async () => {
    const outcomes = new Set<boolean>()
    for (let step = 1, isDone = false; !isDone; step += 1) {
      const { engine, name } = await locked(null)
      isDone = await endsAtStep(engine, step, () => begin(inNewProcess(engine), name))
      const found = await readDatabaseLock({ databaseName: name, engine })
      if (!found.ok) throw new Error(found.problem.code)
      const isLocked = found.value.lock !== null
      outcomes.add(isLocked)
      const storage = await openInBuckets(engine, name, { unlocked: isLocked ? unlockedAs('een') : null })
      expect(await storage.dossiers.list()).toHaveLength(isLocked ? 1 : 0)
      expect(engine.names()).toHaveLength(1)
    }
    expect(outcomes).toEqual(new Set([true, false]))
  })

  test('where there are no storage buckets there is no lock, and nothing to begin with', async () => {
    const begun = await beginEmpty({ lock, keystore: null, databaseName: freshName(), engine: null })
    expect(begun).toMatchObject({ problem: { code: 'storage/cannot-lock' } })
  })
})
