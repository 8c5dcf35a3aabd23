/** An engine with storage buckets, as Chromium has: each has databases of its own, that go with it. */
import { IDBFactory } from 'fake-indexeddb'
import { expect, onTestFinished, vi } from 'vitest'
import { openStorage } from '../../src/storage/open-storage'
import type { Storage } from '../../src/storage/storage'
import type { Engine } from '../../src/storage/place/engine'
import { fullDossier } from './full-dossier'
import { rawRows, standingClock } from './open'

interface FakeEngine extends Engine {
  readonly names: () => readonly string[]
  /** The databases in a bucket, to look into them or to damage them. */
  readonly inside: (bucket: string) => IDBFactory
}

/** One lock is held at a time, as by the browser; shared ones together. */
function fakeLocks(): Engine['locks'] {
  const held = new Map<string, { shared: number; last: Promise<unknown> }>()
  const stateOf = (name: string) => {
    const state = held.get(name) ?? { shared: 0, last: Promise.resolve() }
    held.set(name, state)
    return state
  }
  async function request(name: string, ...given: unknown[]): Promise<unknown> {
    const work = given.at(-1) as (lock: object | null) => unknown
    const options = (given.length > 1 ? given[0] : {}) as LockOptions
    const state = stateOf(name)
    if (options.mode === 'shared') {
      state.shared += 1
      return Promise.resolve(work({ name })).finally(() => {
        state.shared -= 1
      })
    }
    if (options.ifAvailable === true) return work(state.shared > 0 ? null : { name })
    const before = state.last
    const mine = before.catch(() => undefined).then(() => work({ name }))
    state.last = mine
    return mine
  }
  const query = () =>
    Promise.resolve({
      held: [...held].flatMap(([name, { shared }]) => Array.from({ length: shared }, () => ({ name }))),
    })
  return { request, query } as Engine['locks']
}

export function fakeEngine(): FakeEngine {
  const buckets = new Map<string, IDBFactory>()
  const inside = (bucket: string) => {
    const factory = buckets.get(bucket) ?? new IDBFactory()
    buckets.set(bucket, factory)
    return factory
  }
  return {
    locks: fakeLocks(),
    buckets: {
      open: (name) => Promise.resolve({ indexedDB: inside(name) }),
      keys: () => Promise.resolve([...buckets.keys()]),
      delete: (name) => {
        buckets.delete(name)
        return Promise.resolve()
      },
    },
    names: () => [...buckets.keys()],
    inside,
  }
}

/** Opens the storage in an engine with buckets; closed after the test. */
export async function openInBuckets(
  engine: Engine,
  databaseName: string,
  more: Partial<Parameters<typeof openStorage>[0]> = {},
): Promise<Storage> {
  const outcome = await openStorage({
    databaseName,
    engine,
    now: standingClock().now,
    newId: () => crypto.randomUUID(),
    ...more,
  })
  if (!outcome.ok) throw new Error(outcome.problem.code)
  onTestFinished(() => {
    outcome.value.close()
  })
  return outcome.value
}

/** Settings that are about the place itself, which a move does not take along. */
const ownKeys = ['place', 'moveWanted']

/** Everything that is stored, without what is about the place. */
export async function contentOf(name: string, factory?: IDBFactory) {
  const { settings = [], ...rest } = await rawRows(name, factory)
  return { ...rest, settings: settings.filter((row) => !ownKeys.includes((row as { key: string }).key)) }
}

/** A start that ends with its process, at the latest when it is about to delete a bucket; it tidies nothing up. */
export async function startThatDies(engine: FakeEngine, name: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const buckets = {
      ...engine.buckets,
      delete: (bucket: string) => {
        // The half-made one is the newest: what would have deleted it has ended.
        if (bucket === engine.names().at(-1)) return Promise.reject(new Error('dead'))
        resolve()
        return new Promise<never>(() => undefined)
      },
    }
    void openStorage({
      databaseName: name,
      engine: { buckets, locks: fakeEngine().locks },
      now: standingClock().now,
      newId: () => crypto.randomUUID(),
    }).then((outcome) => {
      if (outcome.ok) outcome.value.close()
      resolve()
    })
  })
}

/** From the nth row on nothing is stored any more. */
export function failFrom(nth: number, error = new DOMException('no', 'UnknownError')) {
  let count = 0
  const original = IDBObjectStore.prototype.add
  return vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    count += 1
    if (count >= nth) throw error
    return original.apply(this, row)
  })
}

/** A dossier in a bucket, and another one that was erased for good; the application is closed. */
export async function withErasure(engine: FakeEngine, name: string) {
  const storage = await openInBuckets(engine, name)
  await fullDossier(storage)
  const { id } = await storage.dossiers.add({ name: 'Weg ermee' })
  await storage.dossiers.moveToBin(id)
  await storage.dossiers.erase(id)
  expect(await storage.erasing.due()).toBe('now')
  storage.close()
  return { before: await contentOf(name, engine.inside(`${name}-0001`)) }
}

/** The same engine for a process of its own, whose locks go with it. */
export const inNewProcess = (engine: FakeEngine): FakeEngine => ({ ...engine, locks: fakeLocks() })

/**
 * Works in a process that ends at its nth step on the way to the disk: from then on nothing gets there, and nothing is tidied up.
 * @returns whether it came to its end before that
 */
export async function endsAtStep(engine: FakeEngine, nth: number, work: () => Promise<unknown>) {
  let step = 0
  let died = (): void => undefined
  const death = new Promise<void>((resolve) => (died = resolve))
  const count = () => {
    step += 1
    if (step < nth) return
    died()
    throw new DOMException('dead', 'UnknownError')
  }
  const spyOn = (of: object, name: string) => {
    const original = Reflect.get(of, name) as (...given: unknown[]) => unknown
    return vi.spyOn(of as Record<string, () => unknown>, name).mockImplementation(function (
      this: unknown,
      ...given: unknown[]
    ) {
      count()
      return original.apply(this, given)
    })
  }
  const spies = [
    ...['add', 'put', 'delete'].map((name) => spyOn(IDBObjectStore.prototype, name)),
    ...['open', 'deleteDatabase'].map((name) => spyOn(IDBFactory.prototype, name)),
    ...['open', 'delete'].map((name) => spyOn(engine.buckets, name)),
  ]
  try {
    await Promise.race([work(), death])
    // What had been handed to the engine before gets there.
    await new Promise((resolve) => setTimeout(resolve, 5))
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
  return step < nth
}
