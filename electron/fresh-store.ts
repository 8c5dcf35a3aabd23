/**
 * A database that cannot be opened makes way for an empty one. The engine holds its folder as long as it runs, so the page only asks,
 * and it is put aside at the next start, before the engine looks. Nothing is ever removed.
 */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { success, type Outcome } from '../src/domain/outcome'
import { problemOf } from './write-file'

/** Where the engine keeps its databases. */
const STORE = 'IndexedDB'
/** There when the page asked; its name says to whoever finds it what it does. */
const REQUEST = 'begin-met-lege-opslag'
/** Other processes of the application that ends may hold the folder a little longer on Windows: tries, and ms in between. */
const TRIES = 20
const PAUSE = 100

/** @param folder of the data of the engine */
export function askForEmptyStore(folder: string): Outcome<null> {
  const file = join(folder, REQUEST)
  try {
    writeFileSync(file, '')
    return success(null)
  } catch (cause) {
    return problemOf(cause, 'write', basename(file))
  }
}

/**
 * Puts the store aside when that was asked for, under a name with the moment. To be called when no other instance runs, and before the
 * engine is ready. When it does not succeed everything stays as it was; the page then says again what is wrong.
 */
export function putStoreAside(folder: string, now: Date): void {
  const request = join(folder, REQUEST)
  if (!existsSync(request)) return
  try {
    // First: a request that stays would put every later store aside as well.
    rmSync(request)
    const name = `${STORE}-bewaard-${now.toISOString().replace(/[:.]/g, '-')}`
    patiently(() => renameSync(join(folder, STORE), join(folder, name)))
  } catch (cause) {
    console.error('fresh-store:', cause)
  }
}

function patiently(step: () => void): void {
  for (let left = TRIES; ; left -= 1) {
    try {
      step()
      return
    } catch (cause) {
      if (left <= 1 || (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
}
