/** Where the search opens, and where it must not. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import { useAppLock } from '../../../src/stores/app/app-lock'
import { useSaving } from '../../../src/stores/app/saving'
import { appServicesKey } from '../../../src/stores/app-services'
import { usePalette } from '../../../src/stores/search/palette'
import { useLeading } from '../../../src/stores/session/leading'
import { useKiosk } from '../../../src/stores/survey/filling/kiosk'
import { openTest } from '../../storage/open'

let dialog: object | null

beforeEach(async () => {
  dialog = null
  vi.stubGlobal('document', { querySelector: () => dialog })
  const storage = await openTest()
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  const platform = {
    fillScreen: vi.fn(),
    closeProjector: vi.fn(),
    onProjector: () => vi.fn(),
  } as unknown as Platform
  app.provide(appServicesKey, { storage, platform, now: () => new Date(), appVersion: '0' })
  setActivePinia(pinia)
  return () => vi.unstubAllGlobals()
})

const opens = (): boolean => {
  const palette = usePalette()
  palette.open = false
  palette.show()
  return palette.open
}

test('it opens on an ordinary page', () => {
  expect(opens()).toBe(true)
})

test('it does not open for a respondent, nor while the kiosk is on', async () => {
  await useKiosk().start('d', 'r', '1234')
  expect(opens()).toBe(false)
})

test('it does not open while this window leads a session: the room may see it', () => {
  vi.stubGlobal('navigator', { locks: { request: () => new Promise(() => undefined) } })
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      addEventListener = vi.fn()
      postMessage = vi.fn()
      close = vi.fn()
    },
  )
  void useLeading().take({ id: 's' })
  expect(opens()).toBe(false)
})

test('it does not open while the application goes on its lock', () => {
  useAppLock().$patch({ isLocking: true })
  expect(opens()).toBe(false)
  useAppLock().$patch({ isLocking: false, isMoving: true })
  expect(opens()).toBe(false)
})

test('it does not open when the storage is closed', () => {
  useSaving().$patch({ isClosed: true })
  expect(opens()).toBe(false)
})

test('it does not open on a page of a respondent or of the leader, nor over another dialog', () => {
  usePalette().hidden = true
  expect(opens()).toBe(false)
  usePalette().hidden = false
  dialog = {}
  expect(opens()).toBe(false)
})

test('it closes the moment it may not be open any more', async () => {
  usePalette().show()
  await useKiosk().start('d', 'r', '1234')
  expect(usePalette().open).toBe(false)
})

test('what was opened lately is offered once, the last first', () => {
  const palette = usePalette()
  for (const id of ['a', 'b', 'a', ...Array.from({ length: 8 }, (_, at) => `c${String(at)}`), 'b'])
    palette.visited(id)
  expect(palette.recent).toHaveLength(8)
  expect(palette.recent[0]).toBe('b')
  expect(new Set(palette.recent).size).toBe(8)
})
