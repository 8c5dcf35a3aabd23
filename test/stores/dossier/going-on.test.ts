/** The store was closed by a full disk or a closed folder: once that is past, the work goes on in the same window. */
import { forceCloseDatabase } from 'fake-indexeddb'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import { failure, success, type Outcome } from '../../../src/domain/outcome'
import { appServicesKey } from '../../../src/stores/app-services'
import { pageReloadKey } from '../../../src/stores/app/erased-traces'
import { useSaving } from '../../../src/stores/app/saving'
import { useRescue } from '../../../src/stores/dossier/rescue'
import { freshName, openTest, standingClock } from '../../storage/open'

/** A little longer than the disk is looked at again (ms). */
const A_LOOK = 2100
const MEGABYTE = 1024 ** 2

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A store that is closed under the application on such a disk. */
async function closedOn(disk: Outcome<number | null>) {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const name = freshName()
  const storage = await openTest(name)
  await storage.dossiers.add({ name: 'VSV De Test' })
  let answer = disk
  const reload = vi.fn()
  const app = createApp({})
  app.use(createPinia())
  app.provide(appServicesKey, {
    storage,
    platform: { freeSpace: async () => answer } as unknown as Platform,
    now: standingClock().now,
    appVersion: '0',
  })
  app.provide(pageReloadKey, reload)
  setActivePinia(app.config.globalProperties.$pinia)
  const { saving, rescue } = app.runWithContext(() => ({ saving: useSaving(), rescue: useRescue() }))
  const connection = transaction.mock.contexts.findLast(
    (one) => one instanceof IDBDatabase && one.name === name,
  )
  forceCloseDatabase(connection as never)
  await vi.waitFor(() => expect(rescue.open).toBe(true))
  return {
    ...{ name, saving, rescue, reload },
    become: async (next: Outcome<number | null>) => {
      answer = next
      await vi.advanceTimersByTimeAsync(A_LOOK)
    },
  }
}

const full = success(MEGABYTE)
const closed = failure('disk/closed-folder', 'In de map kan niet worden geschreven.')

test.each([
  ['a full disk', full, 'storage/full'],
  ['a folder that is closed or away', closed, 'disk/closed-folder'],
])('%s is told as such, and offers to go on when it is past, not before', async (_what, trouble, code) => {
  const { name, saving, rescue, reload, become } = await closedOn(trouble)
  await vi.waitFor(() => expect(saving.problem?.code).toBe(code))
  await become(trouble)
  expect(rescue.isPast).toBe(false)
  await become(success(500 * MEGABYTE))
  expect(rescue.isPast).toBe(true)
  await become(trouble)
  expect(rescue.isPast).toBe(false)
  await become(success(500 * MEGABYTE))
  rescue.goOn()
  expect(reload).toHaveBeenCalledOnce()
  // What the page that is loaded again finds.
  expect((await (await openTest(name)).dossiers.list()).map((one) => one.name)).toEqual(['VSV De Test'])
})

test('a store that closed without a known reason is not said to open again', async () => {
  const { saving, rescue, become } = await closedOn(success(null))
  await become(success(500 * MEGABYTE))
  expect(saving.problem?.code).toBe('storage/closed')
  expect(rescue.isPast).toBe(false)
})
