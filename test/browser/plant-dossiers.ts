/** Many dossiers on a computer, as after years of work: rows of one dossier, again under other ids. */
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'

interface Buckets {
  keys(): Promise<readonly string[]>
  open(bucket: string): Promise<{ readonly indexedDB: IDBFactory }>
}

/**
 * The browser takes seconds for this, and now and then, on a busy computer, it never answers. That is before anything is tested, so it is
 * asked again.
 */
const A_MINUTE = 60_000

/** What a dossier is made of that the start page tells about. */
const TABLES = [
  ...['dossiers', 'rounds', 'responses', 'assessments', 'judgements'],
  ...['actions', 'delegations', 'sessions', 'evidence'],
]

/**
 * Adds so many copies of the only dossier, "VSV 1" and on; the page is loaded again after it.
 * @param changed fields of every copy
 */
export async function plantDossiers(
  page: Page,
  count: number,
  changed: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const planting = plant(page, count, changed).then(
      () => true,
      () => false,
    )
    const done = await Promise.race([planting, setTimeout(A_MINUTE, false)])
    await page.reload()
    if (done) return
    if (attempt === 3) throw new Error('the dossiers could not be planted')
  }
}

async function plant(page: Page, count: number, changed: Readonly<Record<string, unknown>>): Promise<void> {
  await page.evaluate(
    async ({ tables, count, changed }) => {
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
      const read = database.transaction(tables)
      const rows = await Promise.all(
        tables.map(
          async (table) => [table, JSON.stringify(await answer(read.objectStore(table).getAll()))] as const,
        ),
      )
      const write = database.transaction(tables, 'readwrite')
      for (let number = 1; number <= count; number += 1) {
        const mark = number.toString(16).padStart(4, '0')
        for (const [table, json] of rows) {
          // Every id in it, wherever it is named, so that references follow.
          const text = json.replace(
            /([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{8})[0-9a-f]{4}/g,
            `$1${mark}`,
          )
          for (const row of JSON.parse(text) as Record<string, unknown>[])
            write
              .objectStore(table)
              .put(table === 'dossiers' ? { ...row, ...changed, name: `VSV ${String(number)}` } : row)
        }
      }
      await new Promise<void>((resolve, reject) => {
        write.oncomplete = () => resolve()
        write.onabort = () => reject(write.error)
      })
      database.close()
    },
    { tables: TABLES, count, changed },
  )
}
