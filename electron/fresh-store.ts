/**
 * Replaces a database that cannot be opened by an empty one. The engine locks its folder while it runs, so the page only leaves a
 * request, and the folder is moved aside at the next start, before the engine opens it. Nothing is ever removed.
 */
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '../src/domain/outcome'
import { leaveRequest } from './start-request'

/** Where the engine keeps its databases: those in buckets, with the list of these, and those in its default place. */
const STORES = ['WebStorage', 'IndexedDB'] as const
/** Exists when the page asked; its name explains its purpose to whoever finds it. */
const REQUEST = 'begin-met-lege-opslag'
/** On Windows, other processes of the closing application may hold the folder a little longer: number of attempts, and ms between them. */
const TRIES = 20
const PAUSE = 100

/** @param folder of the data of the engine */
export const askForEmptyStore = (folder: string): Outcome<null> => leaveRequest(folder, REQUEST)

/**
 * Moves the stores aside if that was requested, under a name with the moment. Call this when no other instance runs, and before the engine
 * is ready. If it fails everything stays as it was, and the page reports the problem again.
 *
 * @returns whether a store was moved
 */
export function putStoreAside(folder: string, now: Date): boolean {
  const request = join(folder, REQUEST)
  if (!existsSync(request)) return false
  try {
    // First, because a remaining request would move every later store aside too.
    rmSync(request)
    const moment = now.toISOString().replace(/[:.]/g, '-')
    for (const store of STORES)
      if (existsSync(join(folder, store)))
        patiently(() => renameSync(join(folder, store), join(folder, `${store}-bewaard-${moment}`)))
    return true
  } catch (cause) {
    console.error('fresh-store:', cause)
    return false
  }
}

function patiently(step: () => void): void {
  for (let left = TRIES; ; left -= 1) {
    try {
      step()
      return
    } catch (cause) {
      if (left <= 1) throw cause
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
}
