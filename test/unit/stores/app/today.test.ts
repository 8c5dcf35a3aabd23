import { createPinia, setActivePinia } from 'pinia'
import { afterEach, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../../src/contract/platform'
import type { Storage } from '../../../../src/storage/storage'
import { useToday } from '../../../../src/stores/app/today'
import { appServicesKey } from '../../../../src/stores/app-services'

/** Nothing is stored here, so nobody hears of it. */
const unheard = () => () => undefined

afterEach(() => {
  vi.useRealTimers()
})

test('the day everything in a dossier is counted from moves on while the window is open', () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 28, 23, 59, 0) })
  const app = createApp({})
  app.use(createPinia())
  app.provide(appServicesKey, {
    storage: { onSaved: unheard, onFailure: unheard } as Partial<Storage> as Storage,
    platform: {} as Platform,
    now: () => new Date(),
    appVersion: '0',
  })
  app.runWithContext(() => {
    setActivePinia(app.config.globalProperties.$pinia)
    const days = useToday()
    expect(days.today).toBe('2026-11-28')
    vi.advanceTimersByTime(60_000)
    expect(days.today).toBe('2026-11-29')
    vi.setSystemTime(new Date(2026, 11, 2, 8))
    vi.advanceTimersByTime(60_000)
    expect(days.today).toBe('2026-12-02')
  })
})
