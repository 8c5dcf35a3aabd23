/**
 * The keys of this computer as they are kept: what may lie in clear beside the copies that are locked with them. The secret half of each
 * is in its key file, under the user's passphrase, and on the printed sheet.
 */
import { LONGEST_HINT } from './passphrase'

/** One key. It never changes; a new passphrase only means another `keyFile`. */
export interface KeptKey {
  /** The public half, `age1…`: enough to lock, never to open. */
  readonly recipient: string
  /** The secret half in an age file under the passphrase, armored; `age -i` takes it. */
  readonly keyFile: string
  /** What the user wrote down to remember the passphrase by, for anybody to read; may be empty. */
  readonly hint: string
}

/** Kept in several places; the one with the highest edition is the one that holds. */
export interface Keystore {
  readonly format: typeof KEYSTORE_FORMAT
  readonly version: typeof KEYSTORE_VERSION
  /** One more with every change, from 1. */
  readonly edition: number
  /** Whether automatic copies are locked, with the first key. */
  readonly copies: 'locked' | 'clear'
  /** Newest first, at least one. Older ones stay: there may be copies that only they open. */
  readonly keys: readonly KeptKey[]
}

export const KEYSTORE_FORMAT = 'vsv-sleutels'
/** Goes up when what is in a keystore, or what it means, changes. */
export const KEYSTORE_VERSION = 1

/** Characters; a key file has some 600. */
const LONGEST_KEY_FILE = 10_000
const MOST_KEYS = 100

/** A keystore that was read from somewhere; `null` when it is none of ours, damaged or of a newer version. */
export function keystoreOf(read: unknown): Keystore | null {
  const fields = fieldsOf(read)
  if (fields === null || fields.format !== KEYSTORE_FORMAT || fields.version !== KEYSTORE_VERSION) return null
  const { edition, copies, keys } = fields
  if (typeof edition !== 'number' || !Number.isSafeInteger(edition) || edition < 1) return null
  if (copies !== 'locked' && copies !== 'clear') return null
  if (!Array.isArray(keys) || keys.length === 0 || keys.length > MOST_KEYS) return null
  const kept = keys.map(keptKeyOf).filter((key) => key !== null)
  if (kept.length < keys.length) return null
  return { format: KEYSTORE_FORMAT, version: KEYSTORE_VERSION, edition, copies, keys: kept }
}

/** Whether it is a keystore that a newer version of the application made. */
export function isOfNewerVersion(read: unknown): boolean {
  const { format, version } = fieldsOf(read) ?? {}
  return format === KEYSTORE_FORMAT && typeof version === 'number' && version > KEYSTORE_VERSION
}

/** A key that was read from somewhere; `null` when it is damaged. */
export function keptKeyOf(read: unknown): KeptKey | null {
  const { recipient, keyFile, hint } = fieldsOf(read) ?? {}
  if (typeof recipient !== 'string' || !/^age1[02-9ac-hj-np-z]{58}$/.test(recipient)) return null
  if (typeof keyFile !== 'string' || keyFile === '' || keyFile.length > LONGEST_KEY_FILE) return null
  if (typeof hint !== 'string' || hint.length > LONGEST_HINT) return null
  return { recipient, keyFile, hint }
}

/** What was read as an object of unknown fields; `null` when it is none. */
export function fieldsOf(read: unknown): Readonly<Record<string, unknown>> | null {
  return typeof read === 'object' && read !== null ? (read as Readonly<Record<string, unknown>>) : null
}

/** The one that holds; `null` when there is none. */
export function newestKeystore(found: readonly (Keystore | null)[]): Keystore | null {
  return found.reduce((best, one) => (one !== null && one.edition > (best?.edition ?? 0) ? one : best), null)
}

/** The first keystore of a computer, or the next one: with this key in front. */
export function withKey(before: Keystore | null, key: KeptKey): Keystore {
  const others = (before?.keys ?? []).filter(({ recipient }) => recipient !== key.recipient)
  return nextEdition(before, { copies: 'locked', keys: [key, ...others] })
}

/** What the same key is kept in from now on: another passphrase, another hint. A key that was lost comes back as the first. */
export function withPassphrase(before: Keystore | null, key: KeptKey): Keystore {
  const isKnown = before?.keys.some(({ recipient }) => recipient === key.recipient) === true
  if (before === null || !isKnown) return withKey(before, key)
  const keys = before.keys.map((one) => (one.recipient === key.recipient ? key : one))
  return nextEdition(before, { copies: before.copies, keys })
}

/** With copies locked or in clear from now on. */
export function withCopies(before: Keystore, copies: Keystore['copies']): Keystore {
  return nextEdition(before, { copies, keys: before.keys })
}

/**
 * When nobody has the passphrase or the sheet of this key any more: copies are in clear from now on, because one that is locked with it would be
 * no copy. The key stays, for whoever finds the sheet after all.
 */
export function withLostKey(before: Keystore | null, key: KeptKey): Keystore {
  const keys = before?.keys ?? []
  const isKnown = keys.some(({ recipient }) => recipient === key.recipient)
  return nextEdition(before, { copies: 'clear', keys: isKnown ? keys : [key, ...keys] })
}

function nextEdition(before: Keystore | null, of: Pick<Keystore, 'copies' | 'keys'>): Keystore {
  return {
    format: KEYSTORE_FORMAT,
    version: KEYSTORE_VERSION,
    edition: (before?.edition ?? 0) + 1,
    ...of,
  }
}
