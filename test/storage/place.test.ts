/** Where the database lies, and its moves: whatever happens on the way, everything is there at the next start. */
// First: Dexie looks for the database of the browser as soon as it is imported.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SCHEMA_VERSION } from '../../src/storage/database'
import { setMark } from '../../src/storage/place/installed'
import { storage as texts } from '../../src/texts/storage'
import { contentOf, failFrom, fakeEngine, openInBuckets, startThatDies, withErasure } from './buckets'
import { databaseOf } from './earlier-databases'
import { freshName, openInClear, openTest } from './open'
import { makeRawDatabase } from './raw-database'
import { fillDossier } from './small-dossier'

// Dexie says so when it lets go of a database.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
})

async function namesInDefaultPlace(): Promise<readonly (string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name)
}

describe('a new computer', () => {
  test('keeps the database in a bucket of its own, and nothing in the place all databases share', async () => {
    const [engine, name] = [fakeEngine(), freshName()]
    const storage = await openInBuckets(engine, name)
    expect(engine.names()).toEqual([`${name}-0001`])
    expect(await namesInDefaultPlace()).not.toContain(name)
    expect(storage.erasing).toMatchObject({ moved: null, notMoved: null })
  })

  test('that stopped before its database was complete begins again', async () => {
    const [engine, name] = [fakeEngine(), freshName()]
    ;(await openInBuckets(engine, name)).close()
    await setMark(name, engine.inside(`${name}-0001`), null)
    await openInBuckets(engine, name)
    expect(engine.names()).toEqual([`${name}-0002`])
  })

  test('without buckets uses the place all databases share, and says that when erased words leave the disk is unknown', async () => {
    const name = freshName()
    const storage = await openTest(name)
    expect(await namesInDefaultPlace()).toContain(name)
    expect(await storage.erasing.due()).toBeNull()
    const { id } = await storage.dossiers.add({ name: 'Weg ermee' })
    await storage.dossiers.moveToBin(id)
    await storage.dossiers.erase(id)
    expect(await storage.erasing.due()).toBe('unknown')
  })
})

describe('what an earlier version left in the place all databases share', () => {
  const versions = Array.from({ length: SCHEMA_VERSION }, (_, at) => at + 1)
  test.each(versions)('moves to a bucket, from version %i of the database too', async (version) => {
    const [engine, name, beside] = [fakeEngine(), freshName(), freshName()]
    for (const one of [name, beside]) await makeRawDatabase(one, await databaseOf(version))
    await openTest(beside)
    const forget = vi.fn(() => Promise.resolve(true))
    const storage = await openInBuckets(engine, name, { clearDefault: forget })
    expect(storage.erasing).toMatchObject({ moved: 'first', notMoved: null })
    expect(await contentOf(name, engine.inside(`${name}-0001`))).toEqual(await contentOf(beside))
    expect(await namesInDefaultPlace()).not.toContain(name)
    expect(forget).toHaveBeenCalledOnce()
    storage.close()
    const again = await openInBuckets(engine, name, { clearDefault: forget })
    expect(again.erasing.moved).toBeNull()
    expect(forget).toHaveBeenCalledOnce()
  })

  test('is asked to be cleared again when that could not be asked', async () => {
    const [engine, name] = [fakeEngine(), freshName()]
    await makeRawDatabase(name, await databaseOf(SCHEMA_VERSION))
    const forget = vi.fn(() => Promise.resolve(false))
    ;(await openInBuckets(engine, name, { clearDefault: forget })).close()
    await openInBuckets(engine, name, { clearDefault: forget })
    expect(forget).toHaveBeenCalledTimes(2)
  })

  test('is whole at the next start, whenever the move was cut off', async () => {
    const [name, beside] = [freshName(), freshName()]
    for (const one of [name, beside]) await makeRawDatabase(one, await databaseOf(SCHEMA_VERSION))
    ;(await openTest(beside)).close()
    const whole = await contentOf(beside)
    const engine = fakeEngine()
    for (let nth = 1, isCutOff = true; isCutOff; nth += 3) {
      const failing = failFrom(nth)
      await startThatDies(engine, name)
      isCutOff = failing.mock.calls.length >= nth
      failing.mockRestore()
      expect(await contentOf(name)).toEqual(whole)
    }
    const storage = await openInBuckets(engine, name)
    storage.close()
    const [bucket = '', ...others] = engine.names()
    expect(others).toEqual([])
    expect(await contentOf(name, engine.inside(bucket))).toEqual(whole)
  })

  test('is not looked at again when the move was cut off after its last row', async () => {
    const [engine, name] = [fakeEngine(), freshName()]
    await makeRawDatabase(name, await databaseOf(SCHEMA_VERSION))
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new Error('dead')
    })
    await startThatDies(engine, name)
    vi.restoreAllMocks()
    expect(await namesInDefaultPlace()).toContain(name)
    const storage = await openInBuckets(engine, name)
    expect(storage.erasing.moved).toBeNull()
    expect(await namesInDefaultPlace()).not.toContain(name)
    expect(engine.names()).toEqual([`${name}-0001`])
  })

  test('makes a window of the earlier version let go, and say so', async () => {
    const [engine, name] = [fakeEngine(), freshName()]
    const earlier = await openInClear(name)
    const told = vi.fn()
    earlier.onFailure(told)
    const storage = await openInBuckets(engine, name)
    expect(storage.erasing.moved).toBe('first')
    expect(told).toHaveBeenCalledWith(expect.objectContaining({ code: 'storage/taken-over' }))
  })
})

describe('after something was erased for good', () => {
  test('the next start moves the rest, row for row, and nothing is left of the bucket it was in', async () => {
    const [engine, name] = [fakeEngine(), freshName()]
    const { before } = await withErasure(engine, name)
    const steps: (readonly [number, number])[] = []
    const storage = await openInBuckets(engine, name, { onMoving: (...step) => steps.push(step) })
    expect(storage.erasing).toMatchObject({ moved: 'erased', notMoved: null })
    expect(await storage.erasing.due()).toBeNull()
    expect(engine.names()).toEqual([`${name}-0002`])
    expect(await contentOf(name, engine.inside(`${name}-0002`))).toEqual(before)
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1])
    storage.close()
    expect((await openInBuckets(engine, name)).erasing.moved).toBeNull()
  })

  test('other windows are not disturbed: it waits until the last one is closed', async () => {
    const [engine, name] = [fakeEngine(), freshName()]
    await withErasure(engine, name)
    const moving = await openInBuckets(engine, name)
    const { id } = await moving.dossiers.add({ name: 'Ook weg' })
    await moving.dossiers.moveToBin(id)
    await moving.dossiers.erase(id)
    const second = await openInBuckets(engine, name)
    expect(second.erasing).toMatchObject({ moved: null, notMoved: null })
    expect(await second.erasing.due()).toBe('later')
    expect(await moving.dossiers.list()).toEqual(await second.dossiers.list())
    moving.close()
    second.close()
    // The engine lets a lock go a moment later.
    await Promise.resolve()
    expect((await openInBuckets(engine, name)).erasing.moved).toBe('erased')
  })

  test.each([
    ['a full disk', new DOMException('full', 'QuotaExceededError'), 'storage/full'],
    ['a fault of the disk', new DOMException('no', 'UnknownError'), 'storage/unexpected'],
  ])('%s changes nothing and is told; the next start tries again', async (_what, error, code) => {
    const [engine, name] = [fakeEngine(), freshName()]
    const { before } = await withErasure(engine, name)
    failFrom(20, error)
    const storage = await openInBuckets(engine, name)
    vi.restoreAllMocks()
    expect(storage.erasing).toMatchObject({ moved: null, notMoved: { code } })
    expect(await storage.erasing.due()).toBe('now')
    storage.close()
    expect(engine.names()).toEqual([`${name}-0001`])
    expect(await contentOf(name, engine.inside(`${name}-0001`))).toEqual(before)
    expect((await openInBuckets(engine, name)).erasing.moved).toBe('erased')
  })

  test('a row that comes out different is noticed, and the move does not count', async () => {
    const [engine, name] = [fakeEngine(), freshName()]
    const { before } = await withErasure(engine, name)
    const original = IDBObjectStore.prototype.add
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row, key) {
      const bent = this.name === 'attachments' ? { ...(row as object), bytes: new Uint8Array([1]) } : row
      return key === undefined ? original.call(this, bent) : original.call(this, bent, key)
    })
    const storage = await openInBuckets(engine, name)
    expect(storage.erasing.notMoved).toMatchObject({ code: 'storage/unexpected' })
    storage.close()
    expect(engine.names()).toEqual([`${name}-0001`])
    expect(await contentOf(name, engine.inside(`${name}-0001`))).toEqual(before)
  })

  test('cut off at any row, the next start has everything', async () => {
    const [engine, name] = [fakeEngine(), freshName()]
    const { before } = await withErasure(engine, name)
    for (const nth of [1, 5, 20, 21, 40]) {
      const failing = failFrom(nth)
      await startThatDies(engine, name)
      failing.mockRestore()
      expect(await contentOf(name, engine.inside(`${name}-0001`))).toEqual(before)
    }
    const storage = await openInBuckets(engine, name)
    storage.close()
    const [bucket = '', ...others] = engine.names()
    expect(others).toEqual([])
    expect(await contentOf(name, engine.inside(bucket))).toEqual(before)
  })
})

describe('a database that the engine closed under the page', () => {
  test('moves to files of its own with every row in it, once; without that it stays', async () => {
    const [engine, name] = [fakeEngine(), freshName()]
    const first = await openInBuckets(engine, name)
    await fillDossier(first)
    first.close()
    const before = await contentOf(name, engine.inside(`${name}-0001`))
    const untouched = await openInBuckets(engine, name)
    expect(engine.names()).toEqual([`${name}-0001`])
    untouched.close()

    const storage = await openInBuckets(engine, name, { mayBeTorn: true })
    expect(storage.erasing).toMatchObject({ moved: 'torn', notMoved: null })
    expect(engine.names()).toEqual([`${name}-0002`])
    storage.close()
    expect(await contentOf(name, engine.inside(`${name}-0002`))).toEqual(before)
  })

  test('is not opened as long as the disk has no room for that, and is opened when it has', async () => {
    const [engine, name] = [fakeEngine(), freshName()]
    const first = await openInBuckets(engine, name)
    await fillDossier(first)
    first.close()
    const before = await contentOf(name, engine.inside(`${name}-0001`))
    const full = failFrom(3, new DOMException('full', 'QuotaExceededError'))
    await expect(openInBuckets(engine, name, { mayBeTorn: true })).rejects.toThrow('storage/full')
    full.mockRestore()
    expect(await contentOf(name, engine.inside(`${name}-0001`))).toEqual(before)
    const storage = await openInBuckets(engine, name, { mayBeTorn: true })
    expect(storage.erasing).toMatchObject({ moved: 'torn', notMoved: null })
    storage.close()
  })

  test('stays where it is when that fails for another reason, and says so', async () => {
    const [engine, name] = [fakeEngine(), freshName()]
    const first = await openInBuckets(engine, name)
    await fillDossier(first)
    first.close()
    failFrom(3, new DOMException('broken', 'UnknownError'))
    const storage = await openInBuckets(engine, name, { mayBeTorn: true })
    expect(storage.erasing.notMoved?.message).toBe(texts.moving.torn())
    expect(await storage.dossiers.list()).toHaveLength(1)
  })
})
