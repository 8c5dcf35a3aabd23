import 'fake-indexeddb/auto'
import { randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { openStorage } from '../../src/storage/open-storage'
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

/** With VSV_CIPHER=1 every storage of the tests is behind a lock; those that look at the rows themselves are then expected to fail. */
async function testLock(databaseName: string) {
  if (process.env['VSV_CIPHER'] !== '1') return null
  const unlocked = unlockedAs('alle tests')
  const isThere = (await indexedDB.databases()).some(({ name }) => name === databaseName)
  if (!isThere) await makeLocked(databaseName, unlocked)
  return unlocked
}

export function freshName(): string {
  return `test-${randomUUID()}`
}

/** Opens a storage that is closed after the test. */
export async function openTest(databaseName = freshName(), clock = standingClock()): Promise<Storage> {
  const outcome = await openStorage({
    databaseName,
    unlocked: await testLock(databaseName),
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

/** Every row of every table as the browser keeps them, without the application in between. */
export async function rawRows(
  databaseName: string,
  factory: IDBFactory = indexedDB,
): Promise<Record<string, unknown[]>> {
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
            resolve([name, request.result])
          }
        }),
    ),
  )
  database.close()
  return Object.fromEntries(tables)
}
