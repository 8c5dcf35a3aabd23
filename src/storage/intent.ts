import Dexie, { liveQuery, type Table } from 'dexie'
import type { Problem } from '../domain/outcome'
import type { Database } from './database'
import { StorageFailure } from './storage'
import type { Unsubscribe } from './stored-records'
import { problemOf, problemOfReading } from './storage-problems'

type SavedListener = (at: number, dossierId: string | null) => void
type FailureListener = (problem: Problem) => void

/** Announces what was stored and what could not be. */
export interface Announcements {
  saved(at: number, dossierId: string | null): void
  failed(problem: Problem): void
  onSaved(listener: SavedListener): Unsubscribe
  onFailure(listener: FailureListener): Unsubscribe
}

function subscribe<T>(listeners: Set<T>, listener: T): Unsubscribe {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Passes on what was saved and what failed to all listeners; each is called once, in the order in which they came. */
export function createAnnouncements(): Announcements {
  const savedListeners = new Set<SavedListener>()
  const failureListeners = new Set<FailureListener>()
  return {
    saved: (at, dossierId) => {
      savedListeners.forEach((listener) => {
        listener(at, dossierId)
      })
    },
    failed: (problem) => {
      failureListeners.forEach((listener) => {
        listener(problem)
      })
    },
    onSaved: (listener) => subscribe(savedListeners, listener),
    onFailure: (listener) => subscribe(failureListeners, listener),
  }
}

/** What every repository works with; effects are handed in. */
export interface StorageContext {
  readonly database: Database
  readonly now: () => Date
  /** A new random id. */
  readonly newId: () => string
  readonly announcements: Announcements
  /** The copy of a document that the shell keeps with its copies of a dossier; `null` when it keeps none. */
  readonly keptAttachment: (dossierId: string, sha256: string) => Promise<Uint8Array | null>
  /** By dossier, the entry this window wrote in the history last; another window's entry is never added to. */
  readonly lastEntries: Map<string, string>
  /** All entries this window wrote in the history: what came beside them since {@link openedAt} is of another window. */
  readonly ownEntries: Set<string>
  /** By dossier, the newest entry of its history when questionnaires came in last; empty when there was none. */
  readonly formsCameAfter: Map<string, string>
  /** ISO moment; what is older was there when this window began. */
  readonly openedAt: string
  /** What is being watched; the storage ends it when it closes. */
  readonly watches: Set<Unsubscribe>
}

function failureOf(
  context: Pick<StorageContext, 'announcements'>,
  error: unknown,
  problem = problemOf(error),
): StorageFailure {
  context.announcements.failed(problem)
  return error instanceof StorageFailure ? error : new StorageFailure(problem, { cause: error })
}

/**
 * One intent of the user: one transaction over `tables`, durable when this resolves. `work` may await nothing but the database
 * (a transaction closes as soon as it is left waiting for something else). Any error rolls back everything.
 */
export async function perform<T>(
  context: StorageContext,
  dossierOf: (value: T) => string | null,
  tables: readonly Table[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    const value = await context.database.transaction('rw!', [...tables], work)
    context.announcements.saved(context.now().getTime(), dossierOf(value))
    return value
  } catch (error) {
    throw failureOf(context, error)
  }
}

/** Reads, with the failures of {@link perform} in words of their own: nothing was being saved. */
export async function read<T>(context: StorageContext, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw failureOf(context, error, problemOfReading(error))
  }
}

/**
 * After how many changes, in this window and others, that were none of its own a watch begins anew: Dexie remembers each of them for a query
 * until that query runs again, and so a day of typing stayed in memory.
 */
export const RENEWED_AFTER = 500

/**
 * Calls back at once and after every change of what `query` reads, also when another window made the change; and now and then without one, with the
 * same rows.
 */
export function watch<T>(
  context: Pick<StorageContext, 'announcements' | 'watches'>,
  query: () => Promise<T> | T,
  listener: (value: T) => void,
): Unsubscribe {
  let unheard = 0
  const begin = () =>
    liveQuery(query).subscribe({
      next: (value) => {
        unheard = 0
        listener(value)
      },
      error: (error: unknown) => {
        failureOf(context, error, problemOfReading(error))
      },
    })
  let subscription = begin()
  const count = () => {
    unheard += 1
    if (unheard < RENEWED_AFTER) return
    unheard = 0
    subscription.unsubscribe()
    // It reads everything once more, so no change falls between the two.
    subscription = begin()
  }
  Dexie.on.storagemutated.subscribe(count)
  const stop = () => {
    context.watches.delete(stop)
    Dexie.on.storagemutated.unsubscribe(count)
    subscription.unsubscribe()
  }
  context.watches.add(stop)
  return stop
}
