/** A storage that cannot be opened, or is closed under the application: what is told, and what there is to go on with. */
import { forceCloseDatabase } from 'fake-indexeddb'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../src/contract/platform'
import type { RestorePlan } from '../../src/contract/restore-plan'
import { failure, success, type Problem } from '../../src/domain/outcome'
import { appServicesKey } from '../../src/stores/app-services'
import { useSaving } from '../../src/stores/app/saving'
import { stoppedStart } from '../../src/stores/app/startup'
import { bestOf } from '../../src/stores/dossier/copy-shelves'
import { storage as texts } from '../../src/texts/storage'
import { keptCopies } from '../stores/dossier/kept-copies'
import { freshName, openTest, standingClock } from './open'

afterEach(() => {
  vi.restoreAllMocks()
})

const MEGABYTE = 1024 ** 2
function platformWith(free: number | null) {
  return {
    info: () =>
      Promise.resolve({ place: 'electron', dataFolder: '/gegevens', copiesFolder: '/gegevens/kopieen' }),
    freeSpace: () => Promise.resolve(success(free)),
    listCopies: () => Promise.resolve(success([])),
    restart: () => Promise.resolve(success(null)),
  } as unknown as Platform
}

const broken = { code: 'storage/cannot-open', message: texts.opening.failed }

const noPlan: RestorePlan = { read: () => [], write: () => true }
const stopped = (problem: Problem, free: number | null) => stoppedStart(problem, platformWith(free), noPlan)

test('a broken store is no dead end: it may be begun anew, and it is told where everything is', async () => {
  expect(await stopped(broken, 500 * MEGABYTE)).toMatchObject({
    problem: broken,
    mayBeginEmpty: true,
    showsCopies: true,
    dataFolder: '/gegevens',
    copiesFolder: '/gegevens/kopieen',
  })
})

test('beginning with an empty store leaves word of the copies that were chosen, and takes it back when it cannot', async () => {
  const clock = standingClock()
  const kept = keptCopies(clock.now)
  const storage = await openTest(undefined, clock)
  const { id } = await storage.dossiers.add({ name: 'VSV' })
  const older = await kept.copy(storage, id, clock.now())
  clock.pass(60_000)
  const newer = await kept.copy(storage, id, clock.now())
  kept.damage(newer)
  const written: (readonly string[])[] = []
  const plan: RestorePlan = { read: () => [], write: (names) => written.push(names) > 0 }
  let allows = true
  const restart = async () => (allows ? success(null) : failure('cannot-begin-empty', 'nee'))
  const start = await stoppedStart(
    broken,
    { ...kept.platform, ...platformWith(null), ...kept.platform, restart },
    plan,
  )
  await start.shelves.look()
  const best = (start.shelves.shelves.value ?? []).flatMap((shelf) => bestOf(shelf) ?? [])
  expect(await start.beginEmpty(best)).toEqual(success(null))
  expect(written).toEqual([[older]])
  allows = false
  expect((await start.beginEmpty(best)).ok).toBe(false)
  expect(written.at(-1)).toEqual([])
  expect(
    (
      await stoppedStart(broken, { ...kept.platform, restart }, { ...plan, write: () => false }).then((one) =>
        one.beginEmpty(best),
      )
    ).ok,
  ).toBe(false)
})

test('a store that a full disk keeps shut is not called broken', async () => {
  expect(await stopped(broken, MEGABYTE)).toMatchObject({
    problem: { code: 'storage/full', message: texts.opening.full },
    mayBeginEmpty: false,
  })
})

test('where the system does not say how full the disk is, nothing is said about it', async () => {
  expect((await stopped(broken, null)).problem).toEqual(broken)
})

test.each([
  ['storage/newer', { mayBeginEmpty: true, showsCopies: true }],
  ['storage/blocked', { mayBeginEmpty: false, showsCopies: false }],
])('nothing is wrong with a store that is %s', async (code, offered) => {
  const cause = { code, message: 'x' }
  expect(await stopped(cause, 0)).toMatchObject({ problem: cause, ...offered })
})

test.each([
  [MEGABYTE, texts.saving.fullAndClosed],
  [500 * MEGABYTE, texts.saving.closed],
])(
  'closed while working with %i bytes free, the reason is the right one and stays',
  async (free, message) => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const name = freshName()
    const storage = await openTest(name)
    const { id } = await storage.dossiers.add({ name: 'A' })
    const app = createApp({})
    app.use(createPinia())
    app.provide(appServicesKey, {
      storage,
      platform: platformWith(free),
      now: standingClock().now,
      appVersion: '0',
    })
    setActivePinia(app.config.globalProperties.$pinia)
    const saving = app.runWithContext(() => useSaving())
    forceCloseDatabase(
      transaction.mock.contexts.findLast((one) => one instanceof IDBDatabase && one.name === name) as never,
    )
    await vi.waitFor(() => {
      expect(saving.problem?.message).toBe(message)
    })
    await expect(storage.dossiers.change(id, { name: 'B' })).rejects.toThrow()
    expect(saving.problem?.message).toBe(message)
    expect(saving.isClosed).toBe(true)
    expect(storage.isCutOff()).toBe(true)
  },
)

test('a store that the application closed itself was not cut off, whatever is tried on it', async () => {
  const storage = await openTest(freshName())
  const { id } = await storage.dossiers.add({ name: 'A' })
  storage.close()
  await expect(storage.dossiers.change(id, { name: 'B' })).rejects.toThrow()
  expect(storage.isCutOff()).toBe(false)
})
