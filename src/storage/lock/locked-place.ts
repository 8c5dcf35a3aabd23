/** Whether a database may be opened, by its lock: a property of the database itself. Without its key no record is read, upgraded or written. */
import { databaseLockOf, isNewerLock, type DatabaseLock } from '../../domain/dossier/database-lock'
import { failure, success, type Outcome } from '../../domain/outcome'
import { storage as texts } from '../../texts/storage'
import type { Installed } from '../place/installed'
import type { UnlockedDatabase } from './database-lock'

/**
 * The lock of a database; `null` in clear. Problems: `storage/newer`, and `storage/lock-damaged`: it cannot be read, it is not there beside
 * enciphered rows, or it is there beside rows in clear.
 */
export function lockOf({ lock, isEnciphered }: Installed): Outcome<DatabaseLock | null> {
  if (lock === null) return isEnciphered === true ? damaged() : success(null)
  if (isNewerLock(lock.value)) return failure('storage/newer', texts.opening.newer)
  const read = databaseLockOf(lock.value)
  return read === null || isEnciphered === false ? damaged() : success(read)
}

/**
 * Whether this opens a database. Problems besides those of {@link lockOf}: `storage/locked`, when it has another lock than the one that was
 * opened, or one where none was, or none where one was.
 */
export function mayOpen(
  installed: Installed,
  unlocked: UnlockedDatabase | null,
): Outcome<DatabaseLock | null> {
  const found = lockOf(installed)
  if (!found.ok || found.value?.id === unlocked?.lock.id) return found
  const { closed, changed } = texts.locking
  return failure('storage/locked', unlocked === null ? closed : changed)
}

const damaged = (): Outcome<never> => failure('storage/lock-damaged', texts.locking.damaged)
