import 'fake-indexeddb/auto'
import { randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import type { DatabaseLock } from '../../src/domain/dossier/database-lock'
import { isEnciphered, openedRow } from '../../src/storage/cipher/enciphered'
import type { RowCipher } from '../../src/storage/cipher/row-cipher'
import { openStorage } from '../../src/storage/open-storage'
import type { UnlockedDatabase } from '../../src/storage/lock/database-lock'
import { installedDatabase } from '../../src/storage/place/installed'
import { ROUND_MARKS } from '../../src/storage/round-marks'
import { StorageFailure, type Storage } from '../../src/storage/storage'
import { unlockedAs } from '../unlocked-as'
import { makeLocked } from './locked-database'

/** A clock that stands still until it is told to go on. */
export function standingClock(start = '2026-11-23T09:00:00.000Z') {
  let time = Date.parse(start)
  return {
    now: () => new Date(time),
    pass(ms: number) {
      time += ms
    },
  }
}

/** With VSV_CIPHER=1 every database that a test has made is behind this lock, and the rows are still what the test sees. */
const unlocked = unlockedAs('alle tests')

/** What opens a database of the tests; one that a test made in clear stays so. */
async function testLock(databaseName: string) {
  if (process.env['VSV_CIPHER'] !== '1') return null
  const isThere = (await indexedDB.databases()).some(({ name }) => name === databaseName)
  if (!isThere) await makeLocked(databaseName, unlocked)
  return cipherOfTest(databaseName, indexedDB).then((cipher) => cipher && unlocked)
}

/** Of a database behind that lock; `null` of any other. */
export async function cipherOfTest(databaseName: string, factory: IDBFactory): Promise<RowCipher | null> {
  if (process.env['VSV_CIPHER'] !== '1') return null
  const { lock } = await installedDatabase(databaseName, factory)
  const isOurs = (lock?.value as Partial<DatabaseLock> | null | undefined)?.id === unlocked.lock.id
  return isOurs ? unlocked.cipher : null
}

export function freshName(): string {
  return `test-${randomUUID()}`
}

/** Opens a storage that is closed after the test. */
export async function openTest(databaseName = freshName(), clock = standingClock()): Promise<Storage> {
  return opened(databaseName, await testLock(databaseName), clock)
}

/** The same, never behind a lock: no earlier version had one. */
export const openInClear = (databaseName: string): Promise<Storage> =>
  opened(databaseName, null, standingClock())

async function opened(
  databaseName: string,
  lock: UnlockedDatabase | null,
  clock: ReturnType<typeof standingClock>,
): Promise<Storage> {
  const outcome = await openStorage({
    databaseName,
    unlocked: lock,
    now: clock.now,
    newId: () => randomUUID(),
  })
  if (!outcome.ok) throw new Error(outcome.problem.code)
  onTestFinished(() => {
    outcome.value.close()
  })
  return outcome.value
}

/** The code of the problem a refused intent is rejected with; fails the test when it is not refused. */
export async function refusal(intent: Promise<unknown>): Promise<string> {
  try {
    await intent
  } catch (error) {
    if (error instanceof StorageFailure) return error.problem.code
    throw error
  }
  throw new Error('This should have been refused')
}

/** Every row of every table as the browser keeps them, without the application in between; behind the lock of all tests, what is sealed in them. */
export async function rawRows(
  databaseName: string,
  factory: IDBFactory = indexedDB,
): Promise<Record<string, unknown[]>> {
  const cipher = await cipherOfTest(databaseName, factory)
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = factory.open(databaseName)
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = () => {
      reject(request.error ?? new Error('not opened'))
    }
  })
  const names = [...database.objectStoreNames]
  const transaction = database.transaction(names)
  const tables = await Promise.all(
    names.map(
      (name) =>
        new Promise<[string, unknown[]]>((resolve) => {
          const request = transaction.objectStore(name).getAll()
          request.onsuccess = () => {
            const rows: unknown[] = request.result
            resolve([name, cipher === null ? rows : shown(name, rows, cipher)])
          }
        }),
    ),
  )
  database.close()
  return Object.fromEntries(
    tables.map(([name, rows]) => [name, name === ROUND_MARKS ? rows.map(withoutMark) : rows]),
  )
}

/** A mark is drawn anew by every write of its round, so it is never what it was. */
function withoutMark(row: unknown): unknown {
  return { ...(row as object), mark: '' }
}

/** As if there were no lock: without the rows that are about it. */
function shown(table: string, rows: readonly unknown[], cipher: RowCipher): unknown[] {
  return rows.filter(isEnciphered).map((row) => openedRow(table, row, cipher))
}
