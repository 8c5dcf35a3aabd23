/** What is stored, watched from below the application: whether anything was written at all, and every row of every table. */
import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import { rawRows } from '../storage/open'

let writes = 0

/** Counts every request to write, also one that is rolled back. */
function countWrites(prototype: object, methods: readonly string[]): void {
  for (const method of methods) {
    const own = Reflect.get(prototype, method) as (...given: unknown[]) => unknown
    Reflect.set(prototype, method, function (this: unknown, ...given: unknown[]) {
      writes += 1
      return own.apply(this, given)
    })
  }
}
countWrites(IDBObjectStore.prototype, ['put', 'add', 'delete', 'clear'])
countWrites(IDBCursor.prototype, ['update', 'delete'])

/** How often the whole database is read though nothing was written. */
const EVERY = 500

interface StoredRows {
  /**
   * Throws when anything stored is not exactly as it was: signs of zero, absent fields and bytes too. Values are compared and not what the
   * engine makes of them: it writes a whole number differently once a fraction was in an object of the same shape.
   */
  expectSame(): Promise<void>
  /** What is there now is what it has to be from here on. */
  take(): Promise<void>
}

/** Watches a database that is open. */
export async function watchRows(databaseName: string): Promise<StoredRows> {
  let before = await rawRows(databaseName)
  let seen = writes
  let times = 0
  return {
    async expectSame() {
      times += 1
      if (writes === seen && times % EVERY !== 0) return
      const now = await rawRows(databaseName)
      const changed = Object.keys(now).filter((table) => !isDeepStrictEqual(now[table], before[table]))
      expect(changed, 'tables that were changed').toEqual([])
      seen = writes
    },
    async take() {
      before = await rawRows(databaseName)
      seen = writes
    },
  }
}
