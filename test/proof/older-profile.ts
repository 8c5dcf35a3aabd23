/** A profile as an earlier version of the application left it, for one that is killed while it brings the database up to date. */
import type { Page } from 'playwright-core'
import { databaseOf } from '../storage/earlier-databases'
import type { RawDatabase } from '../storage/raw-database'

const DATABASE = 'vsv-spiegel-en-toets'
/** Tables of the first version, of which every row has to be there afterwards. */
const KEPT = ['dossiers', 'rounds', 'assessments', 'judgements', 'evidence', 'actions'] as const

/** Makes the database on a page of the address that runs no application; gives how many rows each table has to have. */
export async function makeOlderDatabase(
  page: Page,
  version: number,
): Promise<Readonly<Record<string, number>>> {
  const raw = await databaseOf(version)
  await page.evaluate(
    ({ name, text }) =>
      new Promise<void>((resolve, reject) => {
        const database = JSON.parse(text, (_key, value: unknown) =>
          typeof value === 'object' && value !== null && '$bytes' in value
            ? Uint8Array.from(atob(String(value.$bytes)), (sign) => sign.codePointAt(0) ?? 0)
            : value,
        ) as RawDatabase
        const request = indexedDB.open(name, database.version)
        request.onupgradeneeded = () => {
          for (const [table, { keyPath, indexes, rows }] of Object.entries(database.tables)) {
            const store = request.result.createObjectStore(table, { keyPath: keyPath as string | string[] })
            for (const index of indexes)
              store.createIndex(index.name, index.keyPath as string | string[], { unique: index.unique })
            for (const row of rows) store.add(row)
          }
        }
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
        request.onerror = () => reject(request.error ?? new Error('not made'))
      }),
    { name: DATABASE, text: JSON.stringify(raw, withBytes) },
  )
  return Object.fromEntries(KEPT.map((table) => [table, raw.tables[table]?.rows.length ?? 0]))
}

function withBytes(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value
}
