/** What a place has, asked from the browser itself and not from Dexie. */
import type { DatabaseLock } from '../../domain/dossier/database-lock'
import { isEnciphered } from '../cipher/enciphered'

/**
 * Row of the settings table that makes a database in a bucket count; it is written last. `from-default`: what is in the default place is
 * the same, and must still go. Written and read without Dexie, so that nothing in between (a cipher) has to be there first. Frozen.
 */
export const PLACE_KEY = 'place'
const MARKS = ['from-default', 'alone'] as const
export type PlaceMark = (typeof MARKS)[number]

/** Row of the settings table with the lock of the database; written together with the mark of its place. Frozen. */
export const LOCK_KEY = 'lock'

/** A database as the browser itself has it. */
export interface Installed {
  /** Of the schema; 0 when there is none. */
  readonly version: number
  /** `null` when there is none: a database in a bucket is then not complete. */
  readonly mark: PlaceMark | null
  /** What stands where the lock is kept, not looked at; `null` where nothing does. */
  readonly lock: { readonly value: unknown } | null
  /** Whether its rows are enciphered; `null` when there are none that tell. */
  readonly isEnciphered: boolean | null
  /** Chromium found it damaged and threw it away; it says so only once. */
  readonly wasDamaged: boolean
}

/** Row of the settings table that holds the schema version *inside* the data, which also travels with a copied profile. Frozen. */
export const SCHEMA_KEY = 'schemaVersion'

/** Dexie keeps its version number times ten. */
const DEXIE_STEP = 10

function whenDone<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = () => {
      reject(request.error ?? new Error('The database did not answer'))
    }
  })
}

async function clearSettingsOf(
  database: IDBDatabase,
): Promise<Pick<Installed, 'mark' | 'lock' | 'isEnciphered'>> {
  if (!database.objectStoreNames.contains('settings')) return { mark: null, lock: null, isEnciphered: null }
  const settings = database.transaction('settings').objectStore('settings')
  const [place, lock, version] = await Promise.all(
    [PLACE_KEY, LOCK_KEY, SCHEMA_KEY].map((key) => whenDone<unknown>(settings.get(key))),
  )
  const marked = valueOf(place)
  return {
    mark: MARKS.find((mark) => mark === marked) ?? null,
    lock: lock === undefined ? null : { value: valueOf(lock) },
    isEnciphered: version === undefined ? null : isEnciphered(version),
  }
}

function valueOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'value' in row ? row.value : null
}

/**
 * What may be there already. Dexie cannot be asked: it opens a database of a newer version without a word, and even changes it.
 */
export function installedDatabase(name: string, factory: IDBFactory): Promise<Installed> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name)
    let wasDamaged = false
    request.onupgradeneeded = (event) => {
      // Only Chromium has it: "none" or "total".
      wasDamaged = Reflect.get(event, 'dataLoss') === 'total'
      // Only a database that does not exist yet asks for an upgrade here; giving up leaves nothing behind.
      request.transaction?.abort()
    }
    request.onsuccess = () => {
      const database = request.result
      clearSettingsOf(database)
        .then((settings) => ({ version: database.version / DEXIE_STEP, ...settings, wasDamaged }))
        .then(resolve, reject)
        .finally(() => {
          database.close()
        })
    }
    request.onerror = (event) => {
      event.preventDefault()
      if (request.error?.name === 'AbortError')
        resolve({ version: 0, mark: null, lock: null, isEnciphered: null, wasDamaged })
      else reject(request.error ?? new Error('The database could not be opened'))
    }
  })
}

/**
 * Marks a database, durable when this resolves; `null` takes the mark away, and with it whether the database counts.
 * @param lock the lock of the database, kept in the same transaction: it counts with its lock or not at all
 */
export async function setMark(
  name: string,
  factory: IDBFactory,
  mark: PlaceMark | null,
  lock: DatabaseLock | null = null,
): Promise<void> {
  const database = await whenDone(factory.open(name))
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('settings', 'readwrite', { durability: 'strict' })
      transaction.oncomplete = () => {
        resolve()
      }
      transaction.onabort = () => {
        reject(transaction.error ?? new Error('The mark was not written'))
      }
      const settings = transaction.objectStore('settings')
      if (lock !== null) settings.put({ key: LOCK_KEY, value: lock })
      if (mark === null) settings.delete(PLACE_KEY)
      else settings.put({ key: PLACE_KEY, value: mark })
    })
  } finally {
    database.close()
  }
}

/**
 * Has every other connection closed: a window hears that the database is taken over, and lets go. Changes nothing.
 * @param patience ms
 * @returns `false` when one does not let go in that time
 */
export function othersLetGo(name: string, factory: IDBFactory, patience: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const found = factory.open(name)
    found.onerror = () => {
      reject(found.error ?? new Error('The database could not be opened'))
    }
    found.onsuccess = () => {
      const { version } = found.result
      found.result.close()
      const request = factory.open(name, version + 1)
      request.onblocked = () => {
        timer = setTimeout(() => {
          resolve(false)
        }, patience)
      }
      // Nobody has it open any more: the higher version was only the question.
      request.onupgradeneeded = () => request.transaction?.abort()
      request.onsuccess = () => {
        request.result.close()
      }
      request.onerror = (event) => {
        event.preventDefault()
        clearTimeout(timer)
        if (request.error?.name === 'AbortError') resolve(true)
        else reject(request.error ?? new Error('The database could not be opened'))
      }
    }
  })
}

/** Deletes a database; other connections hear it as a take-over. */
export async function deleteDatabase(name: string, factory: IDBFactory): Promise<void> {
  await whenDone(factory.deleteDatabase(name))
}
