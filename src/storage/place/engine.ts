/**
 * What a browser engine offers for keeping databases apart: storage buckets, each with databases and files of its own, that go from the
 * disk as a whole. Only Chromium has them; see https://wicg.github.io/storage-buckets.
 */

interface Bucket {
  readonly indexedDB: IDBFactory
}

interface Buckets {
  open(
    name: string,
    options: { readonly persisted: boolean; readonly durability: 'strict' | 'relaxed' },
  ): Promise<Bucket>
  keys(): Promise<readonly string[]>
  delete(name: string): Promise<void>
}

export interface Engine {
  readonly buckets: Buckets
  readonly locks: Pick<LockManager, 'request' | 'query'>
}

/** The engine this page runs in; `null` when it has no buckets. */
export function engineHere(): Engine | null {
  const { navigator } = globalThis as {
    readonly navigator?: Navigator & { readonly storageBuckets?: Buckets }
  }
  const buckets = navigator?.storageBuckets
  return navigator === undefined || buckets === undefined ? null : { buckets, locks: navigator.locks }
}

/** Where a database lies; `bucket` is `null` in the engine's default place, which is one for the whole origin. */
export interface Place {
  readonly bucket: string | null
  readonly indexedDB: IDBFactory
}

/** The engine's default place. */
export function defaultPlace(): Place {
  return { bucket: null, indexedDB }
}

/** A bucket, made when it is not there. */
export async function placeIn({ buckets }: Engine, bucket: string): Promise<Place> {
  const { indexedDB } = await buckets.open(bucket, { persisted: true, durability: 'strict' })
  return { bucket, indexedDB }
}

/** Name of the bucket of one generation of a database. Frozen: buckets under another name are never looked for. */
function bucketOf(database: string, generation: number): string {
  return `${database}-${String(generation).padStart(4, '0')}`
}

function generationOf(database: string, bucket: string): number | null {
  const rest = bucket.startsWith(`${database}-`) ? bucket.slice(database.length + 1) : ''
  return /^\d{4,9}$/.test(rest) ? Number(rest) : null
}

/** The buckets of a database, newest generation first. */
export async function bucketsOf({ buckets }: Engine, database: string): Promise<readonly string[]> {
  const generations = (await buckets.keys()).flatMap((bucket) => generationOf(database, bucket) ?? [])
  return generations.sort((one, other) => other - one).map((generation) => bucketOf(database, generation))
}

/** The name of a bucket that comes after all there are. */
export async function nextBucket(engine: Engine, database: string): Promise<string> {
  const [newest] = await bucketsOf(engine, database)
  const last = newest === undefined ? 0 : (generationOf(database, newest) ?? 0)
  return bucketOf(database, last + 1)
}

/** One window at a time chooses where the database is, or moves it; a window that starts meanwhile waits. */
export function choosing<T>({ locks }: Engine, database: string, work: () => Promise<T>): Promise<T> {
  return locks.request(`${database}/plaats`, work) as Promise<T>
}

/**
 * Tells other windows that this one has the database open.
 * @returns function that ends it; a window that goes ends it by itself
 */
export function holdOpen({ locks }: Engine, database: string): () => void {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  void locks.request(`${database}/open`, { mode: 'shared' }, () => held)
  return release
}

/** Whether the window that asks is the only one that has the database open. */
export async function isAlone({ locks }: Engine, database: string): Promise<boolean> {
  const { held = [] } = await locks.query()
  return held.filter(({ name }) => name === `${database}/open`).length <= 1
}

/** Works while no window has the database open; `null`, with nothing done, when one has. */
export function whileNobodyElse<T>(
  { locks }: Engine,
  database: string,
  work: () => Promise<T>,
): Promise<T | null> {
  return locks.request(`${database}/open`, { ifAvailable: true }, (lock) =>
    lock === null ? null : work(),
  ) as Promise<T | null>
}
