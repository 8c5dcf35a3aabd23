import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import type { Platform } from '../../../src/contract/platform'
import type { Storage } from '../../../src/storage/storage'
import { appServicesKey } from '../../../src/stores/app-services'
import { startSearchingKey, useSearch } from '../../../src/stores/search/search'
import { standingClock } from '../../storage/open'
import { inPageWorker } from './in-page-worker'

/** A window on this storage in which somebody searches. */
export function searchingIn(storage: Storage, clock = standingClock()) {
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, { storage, platform: {} as Platform, now: clock.now, appVersion: '0' })
  app.provide(startSearchingKey, inPageWorker)
  setActivePinia(pinia)
  const search = app.runWithContext(() => useSearch())
  return {
    search,
    /** Titles of what is found, the best first. */
    async titlesOf(text: string): Promise<readonly string[]> {
      search.text = text
      await search.look()
      return search.results.map(({ document }) => document.title)
    },
  }
}
