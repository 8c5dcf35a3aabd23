/** The stores of the application on the real storage, in a database of its own, without a window or a shell. */
import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import type { Platform } from '../../src/contract/platform'
import { success } from '../../src/domain/outcome'
import type { Storage } from '../../src/storage/storage'
import { appServicesKey } from '../../src/stores/app-services'
import { freshName, openTest, standingClock } from '../storage/open'

const platform = {
  listCopies: async () => success([]),
  readAttachment: async () => success(null),
  saveFile: async () => success(null),
} as Partial<Platform> as Platform

/** Starts it; closed when the test ends. Its clock stands still until it is told to go on, or is the one that is given. */
export async function startApplication(now?: () => Date): Promise<{
  readonly storage: Storage
  readonly databaseName: string
  readonly clock: ReturnType<typeof standingClock>
}> {
  const databaseName = freshName()
  const standing = standingClock()
  const clock = now === undefined ? standing : { ...standing, now }
  const storage = await openTest(databaseName, clock)
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, { storage, platform, now: clock.now, appVersion: '0' })
  setActivePinia(pinia)
  return { storage, databaseName, clock }
}
