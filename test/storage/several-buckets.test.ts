/** Which bucket counts when there are several: after a process that ended during a move, or an engine that will not do as asked. */
// First: Dexie looks for the database of the browser as soon as it is imported.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SCHEMA_VERSION } from '../../src/storage/database'
import { setMark } from '../../src/storage/place/installed'
import { fakeEngine, openInBuckets, startThatDies, withErasure } from './buckets'
import { freshName } from './open'

// Dexie says so when it lets go of a database.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('of several buckets', () => {
  /** Generations that both hold the same, as when the process ended right after a move. */
  async function twoGenerations() {
    const [engine, name] = [fakeEngine(), freshName()]
    await withErasure(engine, name)
    await startThatDies(engine, name)
    return { engine, name, both: [`${name}-0001`, `${name}-0002`] as const }
  }

  test('the newest complete one counts, and the other goes', async () => {
    const { engine, name, both } = await twoGenerations()
    expect(engine.names()).toEqual(both)
    await openInBuckets(engine, name)
    expect(engine.names()).toEqual([both[1]])
  })

  test('an incomplete one never counts, however new', async () => {
    const { engine, name, both } = await twoGenerations()
    await setMark(name, engine.inside(both[1]), null)
    const storage = await openInBuckets(engine, name)
    expect(await storage.dossiers.list()).toHaveLength(1)
    expect(storage.erasing.moved).toBe('erased')
  })

  test('one that the engine will not delete counts no more, so nothing can ever fall back to it', async () => {
    const { engine, name, both } = await twoGenerations()
    vi.spyOn(engine.buckets, 'delete').mockRejectedValue(new Error('no'))
    ;(await openInBuckets(engine, name)).close()
    expect(engine.names()).toEqual(both)
    await setMark(name, engine.inside(both[1]), null)
    vi.restoreAllMocks()
    const storage = await openInBuckets(engine, name)
    expect(await storage.dossiers.list()).toEqual([])
  })

  test('one that cannot be opened does not matter beside one that can', async () => {
    const { engine, name, both } = await twoGenerations()
    vi.spyOn(engine.inside(both[1]), 'open').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError')
    })
    const storage = await openInBuckets(engine, name)
    expect(await storage.dossiers.list()).toHaveLength(1)
  })

  test('when the only one cannot be opened that is said, and nothing is deleted', async () => {
    const [engine, name] = [fakeEngine(), freshName()]
    ;(await openInBuckets(engine, name)).close()
    vi.spyOn(engine.inside(`${name}-0001`), 'open').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError')
    })
    await expect(openInBuckets(engine, name)).rejects.toThrow('storage/cannot-open')
    expect(engine.names()).toEqual([`${name}-0001`])
  })

  test('one of a newer version of the application is left alone, with all others', async () => {
    const { engine, name, both } = await twoGenerations()
    await new Promise<void>((resolve) => {
      const request = engine.inside(both[1]).open(name, (SCHEMA_VERSION + 1) * 10)
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
    })
    await expect(openInBuckets(engine, name)).rejects.toThrow('storage/newer')
    expect(engine.names()).toEqual(both)
  })
})
