/** A locked database of an earlier version: brought up to date with its key, copied before that, and without the key not touched. */
// First: Dexie looks for the database of the browser as soon as it is imported.
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, onTestFinished, test } from 'vitest'
import type { DossierBefore } from '../../src/storage/before-upgrade'
import { encipher } from '../../src/storage/cipher/enciphered'
import { SCHEMA_VERSION } from '../../src/storage/database'
import { readDossierFile } from '../../src/storage/dossier-file'
import { migrations } from '../../src/storage/migrations/all-migrations'
import { openStorage } from '../../src/storage/open-storage'
import { setMark } from '../../src/storage/place/installed'
import { unlockedAs } from '../unlocked-as'
import { databaseOf } from './earlier-databases'
import { freshName, rawRows, standingClock } from './open'
import { makeRawDatabase } from './raw-database'

const unlocked = unlockedAs('een')

/** What an earlier version would have left behind the lock. */
async function makeLocked(name: string, version: number): Promise<void> {
  const database = new Dexie(name, { autoOpen: false })
  encipher(database, unlocked.cipher)
  for (const one of migrations.filter((migration) => migration.version <= version))
    database.version(one.version).stores(one.stores)
  await database.open()
  for (const [table, { rows }] of Object.entries((await databaseOf(version)).tables))
    await database.table(table).bulkAdd([...rows])
  database.close()
  await setMark(name, indexedDB, 'alone', unlocked.lock)
}

async function opened(databaseName: string, isLocked: boolean) {
  const copies: DossierBefore[] = []
  const recipients = new Set<string | null>()
  const outcome = await openStorage({
    ...{ databaseName, unlocked: isLocked ? unlocked : null, now: standingClock().now },
    newId: () => crypto.randomUUID(),
    beforeUpgrade: async (dossiers, recipient) => {
      copies.push(...dossiers)
      recipients.add(recipient)
    },
  })
  if (!outcome.ok) throw new Error(outcome.problem.code)
  onTestFinished(() => outcome.value.close())
  return { storage: outcome.value, copies, recipients }
}

const contentIn = async ({ bytes }: DossierBefore) => {
  const read = await readDossierFile(bytes)
  if (!read.ok) throw new Error(read.problem.code)
  return read.value.content
}

const versions = Array.from({ length: SCHEMA_VERSION - 1 }, (_, at) => at + 1)

test.each(versions)(
  'of version %i it becomes what the same in clear becomes, and is copied for its key before',
  async (version) => {
    const [name, beside] = [freshName(), freshName()]
    await makeLocked(name, version)
    await makeRawDatabase(beside, await databaseOf(version))
    const [locked, clear] = [await opened(name, true), await opened(beside, false)]
    expect(locked.copies.length).toBeGreaterThan(0)
    expect(await Promise.all(locked.copies.map(contentIn))).toEqual(
      await Promise.all(clear.copies.map(contentIn)),
    )
    expect([...locked.recipients]).toEqual([unlocked.lock.key.recipient])
    for (const { dossierId } of locked.copies)
      expect(await locked.storage.contentOf(dossierId)).toEqual(await clear.storage.contentOf(dossierId))
    // Also what the upgrade itself wrote.
    const rows = Object.values(await rawRows(name)).flat() as readonly Record<string, unknown>[]
    const inClear = rows.filter((row) => !('$' in row)).map((row) => row['key'])
    expect(inClear.toSorted()).toEqual(['lock', 'place'])
  },
)

test('without its key it stays as it is, of its own version', async () => {
  const name = freshName()
  await makeLocked(name, SCHEMA_VERSION - 1)
  const before = await rawRows(name)
  const outcome = await openStorage({
    ...{ databaseName: name, now: standingClock().now, newId: () => crypto.randomUUID() },
    beforeUpgrade: () => Promise.reject(new Error('nothing can be copied')),
  })
  expect(outcome).toMatchObject({ problem: { code: 'storage/locked' } })
  expect(await rawRows(name)).toEqual(before)
  const found = (await indexedDB.databases()).find((one) => one.name === name)
  expect(found?.version).toBe((SCHEMA_VERSION - 1) * 10)
})
