/** The lock of the database: read before anything is opened, opened with the passphrase or the sheet, and made. */
import { bytesToHex } from '@noble/hashes/utils.js'
import {
  DATABASE_LOCK_FORMAT,
  DATABASE_LOCK_VERSION,
  type DatabaseLock,
} from '../../domain/dossier/database-lock'
import { looksLikeKey } from '../../domain/dossier/key-sheet'
import type { KeptKey } from '../../domain/dossier/keystore'
import { failure, success, type Outcome, type Problem } from '../../domain/outcome'
import { keys as keyWords } from '../../texts/dossier/keys'
import { storage as texts } from '../../texts/storage'
import { DATABASE_KEY_SIZE, rowCipherOf, type RowCipher } from '../cipher/row-cipher'
import type { OpenKey } from '../locked-file/key-file'
import { keyFault } from '../locked-file/key-text'
import { runFileWork, runKeyWork, type LockingConditions } from '../locked-file/run-locking'

const words = texts.locking

/** A database with its lock opened. */
export interface UnlockedDatabase {
  readonly lock: DatabaseLock
  readonly cipher: RowCipher
}

/**
 * Opens a lock. All work is done in the worker. Problems: `locked/wrong-passphrase`, `locked/wrong-key`, `keys-typo`,
 * `storage/lock-damaged`, and those of `runKeyWork`.
 * @param secret the passphrase, or the key as it stands on the sheet
 */
export async function openDatabaseLock(
  lock: DatabaseLock,
  secret: string,
  conditions: LockingConditions,
): Promise<Outcome<UnlockedDatabase & { readonly key: OpenKey }>> {
  const isKey = looksLikeKey(secret)
  const fault = isKey ? keyFault(secret) : null
  if (fault !== null) return failure('keys-typo', keyWords.typo(fault))
  const opened = await runKeyWork(
    isKey
      ? { kind: 'read-key', typed: secret }
      : { kind: 'open-key', keyFiles: [lock.key.keyFile], passphrase: secret },
    conditions,
  )
  if (!opened.ok) return failed(opened.problem)
  const { identity, recipient } = opened.value
  if (recipient !== lock.key.recipient) return failed({ code: 'locked/wrong-key', message: '' })
  const file = new TextEncoder().encode(lock.dataKey)
  const dataKey = await runFileWork({ kind: 'open-data-key', file, identity }, conditions)
  if (!dataKey.ok) return isOfTheWork(dataKey.problem) ? dataKey : damaged()
  if (dataKey.value.length !== DATABASE_KEY_SIZE) return damaged()
  return success({ lock, cipher: cipherOf(dataKey.value), key: { identity, recipient } })
}

/**
 * A lock with a new key for the rows, read back before it is given. Throws when the two are of different keys. Problems: those of
 * `runFileWork`.
 * @param kept how the same key is kept under the passphrase
 */
export async function makeDatabaseLock(
  key: OpenKey,
  kept: KeptKey,
  conditions: LockingConditions,
): Promise<Outcome<UnlockedDatabase>> {
  mustBeOf(key.recipient, kept)
  const dataKey = crypto.getRandomValues(new Uint8Array(DATABASE_KEY_SIZE))
  const wrapped = await runFileWork({ kind: 'wrap-data-key', file: dataKey, key }, conditions)
  if (!wrapped.ok) return wrapped
  const lock: DatabaseLock = {
    ...{ format: DATABASE_LOCK_FORMAT, version: DATABASE_LOCK_VERSION, id: freshId(), key: kept },
    dataKey: new TextDecoder().decode(wrapped.value),
  }
  return success({ lock, cipher: cipherOf(dataKey) })
}

/**
 * The same database under the same key, which is kept in another file from now on: after another passphrase. Throws for another key, which
 * would open nothing.
 */
export function relockedWith({ lock, cipher }: UnlockedDatabase, kept: KeptKey): UnlockedDatabase {
  mustBeOf(lock.key.recipient, kept)
  return { lock: { ...lock, id: freshId(), key: kept }, cipher }
}

function mustBeOf(recipient: string, kept: KeptKey): void {
  if (kept.recipient !== recipient) throw new Error('another key would not open this lock')
}

/** The cipher keeps what it derives; the key itself is needed no more. */
function cipherOf(dataKey: Uint8Array): RowCipher {
  const cipher = rowCipherOf(dataKey)
  dataKey.fill(0)
  return cipher
}

const freshId = (): string => bytesToHex(crypto.getRandomValues(new Uint8Array(16)))

const isOfTheWork = ({ code }: Problem): boolean => code === 'locked/stopped' || code === 'locked/failed'

const damaged = (): Outcome<never> => failure('storage/lock-damaged', words.damaged)

/** In the words of this lock: those of the work are about copies. */
function failed(problem: Problem): Outcome<never> {
  if (problem.code === 'locked/wrong-passphrase') return failure(problem.code, words.wrong)
  if (problem.code === 'locked/wrong-key') return failure(problem.code, words.otherKey)
  return problem.code === 'locked/key-file' || problem.code === 'locked/no-key'
    ? damaged()
    : { ok: false, problem }
}
