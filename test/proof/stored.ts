/** What is stored, watched from below the application: whether anything was written at all, and every row of every table. */
import { createHash } from 'node:crypto'
import { serialize } from 'node:v8'
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

/** A digest of the rows of every table. */
async function dumpOf(databaseName: string): Promise<Readonly<Record<string, string>>> {
  const digestOf = (rows: unknown) => createHash('sha256').update(serialize(rows)).digest('hex')
  const tables = Object.entries(await rawRows(databaseName))
  return Object.fromEntries(tables.map(([name, rows]) => [name, digestOf(rows)]))
}

/** How often the whole database is read though nothing was written. */
const EVERY = 500

interface StoredRows {
  /** Throws when anything stored is not, byte for byte, as it was. */
  expectSame(): Promise<void>
  /** What is there now is what it has to be from here on. */
  take(): Promise<void>
}

/** Watches a database that is open. */
export async function watchRows(databaseName: string): Promise<StoredRows> {
  let dump = await dumpOf(databaseName)
  let seen = writes
  let times = 0
  return {
    async expectSame() {
      times += 1
      if (writes === seen && times % EVERY !== 0) return
      const now = await dumpOf(databaseName)
      const changed = Object.keys(now).filter((table) => now[table] !== dump[table])
      expect(changed, 'tables that were changed').toEqual([])
      seen = writes
    },
    async take() {
      dump = await dumpOf(databaseName)
      seen = writes
    },
  }
}
