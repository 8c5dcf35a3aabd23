/**
 * The lock of the database of this computer, as it lies in clear in that database: enough to open it with the passphrase or the printed
 * sheet and with nothing else, so that it never depends on another file or on one machine.
 */
import { fieldsOf, keptKeyOf, type KeptKey } from './keystore'

export interface DatabaseLock {
  readonly format: typeof DATABASE_LOCK_FORMAT
  readonly version: typeof DATABASE_LOCK_VERSION
  /** Another one with every switch, so that a window that had the database before notices it. */
  readonly id: string
  /** The key that opens it. */
  readonly key: KeptKey
  /** The key of the rows, in an armored age file to {@link key}. */
  readonly dataKey: string
}

export const DATABASE_LOCK_FORMAT = 'vsv-slot'
/** Goes up when what is in a lock, or what it means, changes. */
export const DATABASE_LOCK_VERSION = 1

/** Characters; one has some 420. */
const LONGEST_DATA_KEY = 2000

/** A lock that was read from somewhere; `null` when it is none of ours, damaged or of a newer version. */
export function databaseLockOf(read: unknown): DatabaseLock | null {
  const fields = fieldsOf(read)
  if (fields?.format !== DATABASE_LOCK_FORMAT || fields.version !== DATABASE_LOCK_VERSION) return null
  const { id, dataKey } = fields
  const key = keptKeyOf(fields.key)
  if (typeof id !== 'string' || !/^[0-9a-f]{32}$/.test(id)) return null
  if (typeof dataKey !== 'string' || dataKey === '' || dataKey.length > LONGEST_DATA_KEY) return null
  return key && { format: DATABASE_LOCK_FORMAT, version: DATABASE_LOCK_VERSION, id, key, dataKey }
}

/** Whether it is a lock that a newer version of the application made. */
export function isNewerLock(read: unknown): boolean {
  const { format, version } = fieldsOf(read) ?? {}
  return format === DATABASE_LOCK_FORMAT && typeof version === 'number' && version > DATABASE_LOCK_VERSION
}
