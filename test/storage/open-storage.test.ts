// First: Dexie looks for the database of the browser as soon as it is imported.
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { forceCloseDatabase } from 'fake-indexeddb'
import { afterEach, expect, test, vi } from 'vitest'
import { DATABASE_NAME, SCHEMA_VERSION } from '../../src/storage/database'
import { openStorage } from '../../src/storage/open-storage'
import { databaseOf } from './earlier-databases'
import { freshName, openTest, rawRows, refusal, standingClock } from './open'
import { makeRawDatabase } from './raw-database'
import { evidenceFields, fillDossier } from './small-dossier'

const clock = standingClock()
const options = (databaseName: string) => ({
  databaseName,
  now: clock.now,
  newId: () => crypto.randomUUID(),
})

afterEach(() => {
  vi.restoreAllMocks()
})

test('the name of the database never changes: another name would hide all data', () => {
  expect(DATABASE_NAME).toBe('vsv-spiegel-en-toets')
})

test('without another name, the application opens that database', async () => {
  const outcome = await openStorage({ now: clock.now, newId: () => crypto.randomUUID() })
  expect((await indexedDB.databases()).map(({ name }) => name)).toContain('vsv-spiegel-en-toets')
  if (outcome.ok) outcome.value.close()
})

test('every transaction that writes asks for strict durability', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const storage = await openTest()
  await fillDossier(storage)
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')
  expect(writes.length).toBeGreaterThan(15)
  for (const [, , asked] of writes) expect(asked).toEqual({ durability: 'strict' })
})

test('a change is reported as saved only after its transaction is complete', async () => {
  const order: string[] = []
  const original = IDBDatabase.prototype.transaction
  // Before opening: Dexie holds on to the function it finds then.
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...asked: Parameters<IDBDatabase['transaction']>
  ) {
    const openRequest = original.apply(this, asked)
    openRequest.addEventListener('complete', () => order.push('complete'))
    return openRequest
  })
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  order.length = 0
  storage.onSaved(() => order.push('told'))
  await storage.dossiers.change(id, { name: 'B' })
  order.push('resolved')
  expect(order).toEqual(['complete', 'told', 'resolved'])
})

test('a database of a newer version is left exactly as it is', async () => {
  const name = freshName()
  const newer = {
    version: (SCHEMA_VERSION + 1) * 10,
    tables: { dossiers: { keyPath: 'id', indexes: [], rows: [{ id: 'd', shape: 'new' }] } },
  }
  await makeRawDatabase(name, newer)
  const outcome = await openStorage(options(name))
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'storage/newer' } })
  const found = (await indexedDB.databases()).find((database) => database.name === name)
  expect(found?.version).toBe(newer.version)
  expect(await rawRows(name)).toEqual({ dossiers: [{ id: 'd', shape: 'new' }] })
})

test('data that says it is of a newer schema is left alone too', async () => {
  const name = freshName()
  const raw = await databaseOf(SCHEMA_VERSION)
  const settings = raw.tables['settings']
  if (!settings) throw new Error('no settings')
  const rows = [{ key: 'schemaVersion', value: SCHEMA_VERSION + 1 }]
  await makeRawDatabase(name, {
    version: SCHEMA_VERSION * 10,
    tables: { ...raw.tables, settings: { ...settings, rows } },
  })
  const before = await rawRows(name)
  const outcome = await openStorage(options(name))
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'storage/newer' } })
  expect(await rawRows(name)).toEqual(before)
})

test('the schema version is written inside the data as well', async () => {
  const name = freshName()
  await openTest(name)
  expect((await rawRows(name))['settings']).toEqual([{ key: 'schemaVersion', value: SCHEMA_VERSION }])
})

test('an old window lets go when a newer version takes over, says so, and never writes again', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined)
  const name = freshName()
  const storage = await openTest(name)
  const { id } = await storage.dossiers.add({ name: 'A' })
  const messages: string[] = []
  storage.onFailure(({ code }) => messages.push(code))
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, (SCHEMA_VERSION + 1) * 10)
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
    request.onblocked = () => {
      reject(new Error('the old window kept the database'))
    }
  })
  expect(messages).toEqual(['storage/taken-over'])
  expect(await refusal(storage.dossiers.change(id, { name: 'B' }))).toBe('storage/closed')
  // What the user reads stays why.
  expect(messages).toEqual(['storage/taken-over', 'storage/taken-over'])
  expect(await rawRows(name)).toMatchObject({ dossiers: [{ name: 'A' }] })
})

test('a window that will not let go gives a clear problem instead of waiting for ever', async () => {
  const name = freshName()
  await makeRawDatabase(name, { version: 1, tables: {} })
  const holder = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name)
    request.onsuccess = () => {
      resolve(request.result)
    }
  })
  vi.spyOn(console, 'warn').mockReturnValue(undefined)
  const outcome = await openStorage({ ...options(name), patience: 50 })
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'storage/blocked' } })
  holder.close()
})

test('a database the browser closed is not silently opened again, maybe empty', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const name = freshName()
  const storage = await openTest(name)
  const { id } = await storage.dossiers.add({ name: 'A' })
  const messages: string[] = []
  storage.onFailure(({ code }) => messages.push(code))
  // By its name: the database of the test before may still be on its way.
  forceCloseDatabase(
    transaction.mock.contexts.findLast((one) => one instanceof IDBDatabase && one.name === name) as never,
  )
  await vi.waitFor(() => {
    expect(messages).toEqual(['storage/closed'])
  })
  expect(await refusal(storage.dossiers.change(id, { name: 'B' }))).toBe('storage/closed')
  expect(await refusal(storage.dossiers.list())).toBe('storage/closed')
})

test('after closing, a change is refused with a sentence of its own', async () => {
  const storage = await openTest()
  storage.close()
  expect(await refusal(storage.dossiers.add({ name: 'A' }))).toBe('storage/closed')
})

test('a closed storage listens to no change any more, whoever still watches', async () => {
  const listeners = () => Reflect.get(Dexie.on.storagemutated, 'subscribers').length
  const before = listeners()
  const storage = await openTest()
  await Promise.all(
    [0, 1, 2].map(() => new Promise<void>((resolve) => storage.dossiers.watch(() => resolve()))),
  )
  expect(listeners()).toBeGreaterThanOrEqual(before + 3)
  storage.close()
  expect(listeners()).toBe(before)
})

test('a full disk is named as such, and nothing of the change is kept', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  const messages: string[] = []
  storage.onFailure(({ code }) => messages.push(code))
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore) {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(await refusal(storage.evidence.add(evidenceFields(id)))).toBe('storage/full')
  vi.restoreAllMocks()
  expect(messages).toEqual(['storage/full'])
  expect(await storage.evidence.listOf(id)).toEqual([])
  expect(await storage.history.listOf(id)).toHaveLength(1)
})

test('a browser without a database gives a clear problem', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not allowed', 'SecurityError')
  })
  const outcome = await openStorage(options(freshName()))
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'storage/cannot-open' } })
})
