/** A storage that cannot be opened, or is closed under the application: what is told, and what there is to go on with. */
import { forceCloseDatabase } from 'fake-indexeddb'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../src/contract/platform'
import { success } from '../../src/domain/outcome'
import { appServicesKey } from '../../src/stores/app-services'
import { useSaving } from '../../src/stores/app/saving'
import { stoppedStart } from '../../src/stores/app/startup'
import { storage as texts } from '../../src/texts/storage'
import { freshName, openTest, standingClock } from './open'

afterEach(() => {
  vi.restoreAllMocks()
})

const MEGABYTE = 1024 ** 2
const copyAt = (dossierId: string, at: string) => ({
  dossierId,
  dossierName: `VSV ${dossierId}`,
  records: 3,
  name: `${dossierId}/${at}`,
  at,
})
const copies = [copyAt('zuid', '2026-11-28'), copyAt('oost', '2026-11-27'), copyAt('zuid', '2026-11-26')]

function platformWith(free: number | null) {
  return {
    info: () =>
      Promise.resolve({ place: 'electron', dataFolder: '/gegevens', copiesFolder: '/gegevens/kopieen' }),
    freeSpace: () => Promise.resolve(success(free)),
    listCopies: () => Promise.resolve(success(copies)),
    restart: () => Promise.resolve(success(null)),
  } as unknown as Platform
}

const broken = { code: 'storage/cannot-open', message: texts.opening.failed }

test('a broken store is no dead end: the newest copy of every dossier is shown, and where everything is', async () => {
  expect(await stoppedStart(broken, platformWith(500 * MEGABYTE))).toMatchObject({
    problem: broken,
    isStoreBroken: true,
    copies: [copies[0], copies[1]],
    dataFolder: '/gegevens',
    copiesFolder: '/gegevens/kopieen',
  })
})

test('a store that a full disk keeps shut is not called broken', async () => {
  expect(await stoppedStart(broken, platformWith(MEGABYTE))).toMatchObject({
    problem: { code: 'storage/full', message: texts.opening.full },
    isStoreBroken: false,
  })
})

test('where the system does not say how full the disk is, nothing is said about it', async () => {
  expect((await stoppedStart(broken, platformWith(null))).problem).toEqual(broken)
})

test.each(['storage/newer', 'storage/blocked'])('nothing is wrong with a store that is %s', async (code) => {
  const cause = { code, message: 'x' }
  expect(await stoppedStart(cause, platformWith(0))).toMatchObject({ problem: cause, isStoreBroken: false })
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
  },
)
