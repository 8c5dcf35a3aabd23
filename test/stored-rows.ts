/** What lies in the database of a page, seen from outside the application: in its bucket, or in the default place where there are none. */
import type { Page } from 'playwright-core'

interface Buckets {
  keys(): Promise<readonly string[]>
  open(bucket: string): Promise<{ readonly indexedDB: IDBFactory }>
}

/**
 * One thing with the dossiers of this computer: the names of its tables, every row of one, a row more (its key is made up), or one less.
 * @param given table, and row or key
 */
export function inDatabase(
  page: Page,
  task: 'names' | 'rows' | 'add' | 'put' | 'put-all' | 'delete',
  given: readonly unknown[],
): Promise<unknown> {
  return page.evaluate(
    async ({ task, given: [table, value] }) => {
      const name = 'vsv-spiegel-en-toets'
      const { storageBuckets } = navigator as { readonly storageBuckets?: Buckets }
      const bucket = (await storageBuckets?.keys())
        ?.filter((key) => key.startsWith(`${name}-`))
        .toSorted()
        .at(-1)
      const place = bucket === undefined ? undefined : await storageBuckets?.open(bucket)
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const database = await answer((place?.indexedDB ?? indexedDB).open(name))
      try {
        if (task === 'names') return [...database.objectStoreNames]
        const mode = task === 'rows' ? 'readonly' : 'readwrite'
        const transaction = database.transaction(String(table), mode, { durability: 'strict' })
        const done = new Promise<void>((resolve) => {
          transaction.oncomplete = () => resolve()
        })
        const store = transaction.objectStore(String(table))
        const key = [store.keyPath].flat().map((field) => [field, `geplant-${crypto.randomUUID()}`])
        const asked = {
          rows: () => answer(store.getAll()),
          add: () => answer(store.add({ ...Object.fromEntries(key), ...(value as object) })),
          put: () => answer(store.put(value)),
          'put-all': () => Promise.all((value as object[]).map((row) => answer(store.put(row)))),
          delete: () => answer(store.delete(value as IDBValidKey)),
        }
        const answered: unknown = await asked[task]()
        await done
        return answered
      } finally {
        database.close()
      }
    },
    { task, given: [...given] },
  )
}

/** Every row of one table of the dossiers on this computer. */
export async function storedRows(page: Page, table: string): Promise<readonly Record<string, unknown>[]> {
  return (await inDatabase(page, 'rows', [table])) as Record<string, unknown>[]
}

/** The databases of this computer by their bucket, and `''` for the default place. */
export function databasesByBucket(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(async () => {
    const { storageBuckets } = navigator as { readonly storageBuckets?: Buckets }
    const namesIn = async (factory: IDBFactory) => (await factory.databases()).map(({ name }) => name ?? '')
    const found: Record<string, readonly string[]> = { '': await namesIn(indexedDB) }
    for (const bucket of (await storageBuckets?.keys()) ?? []) {
      const place = await storageBuckets?.open(bucket)
      if (place !== undefined) found[bucket] = await namesIn(place.indexedDB)
    }
    return found
  })
}
