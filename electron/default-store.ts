/**
 * Removes what the engine keeps of its default store after the database has left it: files in which every word that was ever stored can
 * still be read. The engine locks them while it runs, so the page only leaves a request, and they go at the next start.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '../src/domain/outcome'
import { host, scheme } from './identity'
import { leaveRequest } from './start-request'

/** Where the engine keeps its default stores, and how the names of ours begin. */
const STORES = 'IndexedDB'
const OURS = `${scheme}_${host}_0`
/** Exists when the page asked; its name explains its purpose to whoever finds it. */
const REQUEST = 'wis-de-oude-opslag'

/** @param folder of the data of the engine */
export const askToForgetDefaultStore = (folder: string): Outcome<null> => leaveRequest(folder, REQUEST)

/** Removes the files if that was requested. Call this when no other instance runs, and before the engine is ready. */
export function forgetDefaultStore(folder: string): void {
  const request = join(folder, REQUEST)
  if (!existsSync(request)) return
  try {
    const stores = join(folder, STORES)
    for (const name of existsSync(stores) ? readdirSync(stores) : [])
      if (name.startsWith(OURS))
        rmSync(join(stores, name), { recursive: true, maxRetries: 20, retryDelay: 100 })
    // Last: what could not be removed is tried again at the next start.
    rmSync(request)
  } catch (cause) {
    console.error('default-store:', cause)
  }
}
