// First: Dexie looks for the database of the browser as soon as it is imported.
import 'fake-indexeddb/auto'
import { createDatabase } from '../../src/storage/database'
import { cipherOfTest } from './open'

/** A database as the browser keeps it, to make one that an earlier version left behind. */
export interface RawDatabase {
  /** The browser's version: Dexie's times ten. */
  readonly version: number
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly keyPath: string | readonly string[]
        readonly indexes: readonly {
          readonly name: string
          readonly keyPath: string | readonly string[]
          readonly unique: boolean
        }[]
        readonly rows: readonly unknown[]
      }
    >
  >
}

/** Makes the database without the application, and closes it. */
export function makeRawDatabase(name: string, raw: RawDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, raw.version)
    request.onupgradeneeded = () => {
      for (const [table, { keyPath, indexes, rows }] of Object.entries(raw.tables)) {
        const store = request.result.createObjectStore(table, {
          keyPath: typeof keyPath === 'string' ? keyPath : [...keyPath],
        })
        for (const index of indexes)
          store.createIndex(
            index.name,
            typeof index.keyPath === 'string' ? index.keyPath : [...index.keyPath],
            {
              unique: index.unique,
            },
          )
        for (const row of rows) store.add(row)
      }
    }
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
    request.onerror = () => {
      reject(request.error ?? new Error('not made'))
    }
  })
}

/** Overwrites rows in a table without the application, as an earlier version may have left them. */
export async function putRawRows(name: string, table: string, rows: readonly unknown[]): Promise<void> {
  const cipher = await cipherOfTest(name, indexedDB)
  if (cipher === null) return putAsTheyAre(name, table, rows)
  const database = createDatabase(name, { cipher })
  await database.open()
  await database.table(table).bulkPut([...rows])
  database.close()
}

function putAsTheyAre(name: string, table: string, rows: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: DOMException | null) => {
      reject(error ?? new Error('not written'))
    }
    const request = indexedDB.open(name)
    request.onerror = () => {
      failed(request.error)
    }
    request.onsuccess = () => {
      const transaction = request.result.transaction(table, 'readwrite')
      for (const row of rows) transaction.objectStore(table).put(row)
      transaction.oncomplete = () => {
        request.result.close()
        resolve()
      }
      transaction.onerror = () => {
        failed(transaction.error)
      }
    }
  })
}
