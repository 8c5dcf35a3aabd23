import type { InjectionKey } from 'vue'
import type { LockKeep, LockReason } from '../../contract/app-lock'
import type { UnlockedDatabase } from '../../storage/lock/database-lock'
import type { OpenKey } from '../../storage/locked-file/key-file'

/** The lock of the database, opened by the user. */
export interface OpenedLock extends UnlockedDatabase {
  readonly key: OpenKey
  readonly from: 'passphrase' | 'sheet'
  /** Why the page that asked for it was there. */
  readonly because: LockReason | null
}

/** What the lock of the application needs of the page it is in. */
export interface PageLock {
  /** What the user opened the database with; `null` when it has no lock. */
  readonly opened: OpenedLock | null
  readonly keep: LockKeep
  /** Tells every other window to lock. */
  readonly tellOthers: () => void
  /** Another window says to lock. */
  readonly onTold: (listener: () => void) => void
  /** Takes everything from the screen at once. */
  readonly hide: () => void
  /** Loads the page again, with which everything that was in memory goes. */
  readonly reload: () => void
}

/** Provided by `main.ts`; not in a rehearsal, whose made-up data is never locked. */
export const pageLockKey: InjectionKey<PageLock> = Symbol('page lock')

export type { LockReason } from '../../contract/app-lock'
