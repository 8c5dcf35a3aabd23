/** A database behind a cipher: the same to the application, and nothing to whoever reads it without. */
import 'fake-indexeddb/auto'
import { randomUUID } from 'node:crypto'
import { Dexie } from 'dexie'
import { onTestFinished, expect, test } from 'vitest'
import { encipher } from '../../src/storage/cipher/enciphered'
import { rowCipherOf } from '../../src/storage/cipher/row-cipher'
import { bytesOf, recordIn } from '../../src/storage/cipher/row-text'
import { createDatabase } from '../../src/storage/database'
import { freshName, rawRows } from './open'

const key = new Uint8Array(32).fill(7)
const DIGEST = 'ab'.repeat(32)
const SECRET = 'Zeer-geheim-woord'

async function opened(name: string, cipher: ReturnType<typeof rowCipherOf> | null = rowCipherOf(key)) {
  const database = createDatabase(name, { cipher })
  onTestFinished(() => {
    database.close()
  })
  await database.open()
  return database
}

const judgement = (n: number, dossierId = 'd1') => ({
  ...{ id: `j${String(n)}`, dossierId, assessmentId: 'a1', normId: `N-${String(n)}` },
  ...{ verdict: n % 2 === 0 ? 'met' : null, reasoning: `${SECRET} ${String(n)}`, number: n },
})

test('every way in which the application reads and writes gives what it gives without a cipher', async () => {
  const results = await Promise.all(
    [rowCipherOf(key), null].map(async (cipher) => {
      const database = await opened(freshName(), cipher)
      const table = database.table('judgements')
      await table.bulkAdd([1, 2, 3, 4, 5].map((n) => judgement(n)))
      await table.put({ ...judgement(6, 'd2'), assessmentId: 'a2' })
      await table.add({ ...judgement(7, 'd2'), assessmentId: 'a2' })
      await table.update('j1', { reasoning: 'anders' })
      await table.where({ dossierId: 'd2' }).modify({ verdict: 'unmet' })
      await table
        .where('dossierId')
        .equals('d1')
        .modify((row: { number: number }) => void (row.number += 10))
      await table.delete('j2')
      const each: unknown[] = []
      await table
        .where('dossierId')
        .equals('d1')
        .each((row) => each.push(row))
      return {
        each,
        all: await table.toArray(),
        got: await table.get('j1'),
        none: await table.get('j2'),
        many: await table.bulkGet(['j3', 'x', 'j4']),
        byTwo: await table.where('[assessmentId+normId]').equals(['a1', 'N-3']).first(),
        between: await table
          .where('[assessmentId+normId]')
          .between(['a1', ''], ['a1', '\uffff'], true, true)
          .toArray(),
        keys: await table.where('dossierId').equals('d1').primaryKeys(),
        count: await table.where('dossierId').equals('d1').count(),
        last: await table.orderBy('id').last(),
        reverse: await table.where('dossierId').equals('d1').reverse().sortBy('number'),
        filtered: await table.filter((row: { verdict: string }) => row.verdict === 'met').toArray(),
        limit: await table.orderBy('id').offset(1).limit(2).toArray(),
        removed: await table.where('dossierId').equals('d2').delete(),
        left: await table.count(),
      }
    }),
  )
  expect(results[0]).toEqual(results[1])
  expect(results[0]?.all).toHaveLength(6)
})

test('what stays in clear is this and nothing else', async () => {
  const { tables } = await opened(freshName())
  const fieldsOf = ({ schema }: (typeof tables)[number]) => [
    ...new Set([schema.primKey, ...schema.indexes].flatMap(({ keyPath }) => keyPath ?? [])),
  ]
  expect(Object.fromEntries(tables.map((table) => [table.name, fieldsOf(table).sort()]))).toEqual({
    dossiers: ['id'],
    rounds: ['dossierId', 'id'],
    roundMarks: ['id'],
    // How many answers a round has.
    responses: ['dossierId', 'id', 'roundId'],
    receipts: ['dossierId', 'id', 'roundId'],
    assessments: ['dossierId', 'id', 'status'],
    // Which norms were judged, not how.
    judgements: ['assessmentId', 'dossierId', 'id', 'normId'],
    evidence: ['dossierId', 'id'],
    actions: ['dossierId', 'id'],
    delegations: ['dossierId', 'id'],
    ownSets: ['dossierId', 'id'],
    sessions: ['dossierId', 'id'],
    liveSessions: ['dossierId', 'sessionId'],
    // When something was changed, and of which kind it was.
    history: ['at', 'dossierId', 'id', 'recordId', 'table'],
    // Under a hidden digest.
    attachments: ['dossierId', 'sha256', 'size'],
    madeReports: ['dossierId', 'id'],
    madeReportFiles: ['dossierId', 'sha256'],
    setAside: ['dossierId', 'id'],
    setAsideContents: ['dossierId', 'id'],
    // Names of settings.
    settings: ['key'],
  })
})

test('documents are found by their digest, which stands nowhere in the database', async () => {
  const name = freshName()
  const database = await opened(name)
  const bytes = new TextEncoder().encode(SECRET.repeat(1000))
  const other = 'cd'.repeat(32)
  await database.attachments.bulkPut([
    { dossierId: 'd1', sha256: DIGEST, size: 3, bytes },
    { dossierId: 'd1', sha256: other, size: 4, bytes },
  ])
  expect(await database.attachments.get(['d1', DIGEST])).toEqual({
    dossierId: 'd1',
    sha256: DIGEST,
    size: 3,
    bytes,
  })
  expect((await database.attachments.where({ dossierId: 'd1' }).primaryKeys()).sort()).toEqual([
    ['d1', DIGEST],
    ['d1', other],
  ])
  expect(await database.attachments.where({ dossierId: 'd1', sha256: other }).count()).toBe(1)
  const seen: unknown[] = []
  await database.attachments
    .where('[dossierId+size]')
    .between(['d1', Dexie.minKey], ['d1', Dexie.maxKey])
    .eachKey((found, { primaryKey }) => seen.push([found, primaryKey]))
  expect(seen).toEqual([
    [
      ['d1', 3],
      ['d1', DIGEST],
    ],
    [
      ['d1', 4],
      ['d1', other],
    ],
  ])
  await database.attachments.bulkDelete([['d1', other]])
  expect(await database.attachments.count()).toBe(1)
  const raw = JSON.stringify(await rawRows(name))
  expect(raw).not.toContain(DIGEST)
})

test('nothing of a record is in clear but what the engine searches by', async () => {
  const name = freshName()
  const database = await opened(name)
  await database.table('judgements').put(judgement(1))
  await database.settings.put({ key: 'userName', value: SECRET })
  const rows = await rawRows(name)
  const [row] = rows['judgements'] as readonly Record<string, unknown>[]
  expect(Object.keys(row ?? {}).sort()).toEqual(['$', 'assessmentId', 'dossierId', 'id', 'normId'])
  const text = Object.values(rows)
    .flat()
    .map((one) => Buffer.from(JSON.stringify(one)).toString() + bytesIn(one))
    .join()
  expect(text).toContain('N-1')
  expect(text).not.toContain(SECRET)
})

function bytesIn(row: unknown): string {
  const values = Object.values(row as object).filter((value) => value instanceof Uint8Array)
  return values.map((value) => Buffer.from(value).toString('latin1')).join()
}

test.each<[string, (row: Record<string, unknown>, other: Record<string, unknown>) => object]>([
  [
    'that was changed',
    (row) => ({ ...row, $: (row['$'] as Uint8Array).map((byte, at) => (at === 40 ? byte ^ 1 : byte)) }),
  ],
  ['that has the contents of another', (row, other) => ({ ...row, $: other['$'] })],
  ['of which a field in clear was changed', (row) => ({ ...row, dossierId: 'd9' })],
  ['in clear', () => judgement(1)],
])('a row %s is not read, and stops what was being done', async (_what, change) => {
  const name = freshName()
  const database = await opened(name)
  await database.table('judgements').bulkPut([judgement(1), judgement(2)])
  const [row, other] = (await rawRows(name))['judgements'] as readonly Record<string, unknown>[]
  await writeRaw(name, 'judgements', change(row ?? {}, other ?? {}))
  await expect(database.table('judgements').get('j1')).rejects.toThrow()
  await expect(database.table('judgements').toArray()).rejects.toThrow()
  await expect(database.table('judgements').toCollection().modify({ verdict: 'met' })).rejects.toThrow()
  expect(await database.table('judgements').get('j2')).toEqual(judgement(2))
})

function writeRaw(name: string, table: string, row: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.onerror = () => {
      reject(request.error ?? new Error('not opened'))
    }
    request.onsuccess = () => {
      const transaction = request.result.transaction(table, 'readwrite')
      transaction.objectStore(table).put(row)
      transaction.oncomplete = () => {
        request.result.close()
        resolve()
      }
    }
  })
}

test('another key reads nothing, and so does none', async () => {
  const name = freshName()
  const first = await opened(name)
  await first.table('judgements').put(judgement(1))
  first.close()
  const other = await opened(name, rowCipherOf(new Uint8Array(32).fill(8)))
  await expect(other.table('judgements').toArray()).rejects.toThrow()
  other.close()
  const none = await opened(name, null)
  await expect(none.table('judgements').toArray()).rejects.toThrow(/no key/)
  await expect(none.table('judgements').toCollection().modify({ verdict: 'met' })).rejects.toThrow()
})

test('an upgrade on a sealed database without its key changes nothing, and with it works', async () => {
  const name = freshName()
  const schema = (database: Dexie, cipher: ReturnType<typeof rowCipherOf> | null) => {
    encipher(database, cipher)
    database.version(1).stores({ things: 'id' })
    database
      .version(2)
      .upgrade((transaction) => transaction.table('things').toCollection().modify({ added: SECRET }))
  }
  const before = new Dexie(name)
  encipher(before, rowCipherOf(key))
  before.version(1).stores({ things: 'id' })
  await before.table('things').put({ id: 'a', text: SECRET })
  before.close()
  const without = new Dexie(name)
  schema(without, null)
  await expect(without.open()).rejects.toThrow()
  without.close()
  const withKey = new Dexie(name)
  schema(withKey, rowCipherOf(key))
  await withKey.open()
  expect(await withKey.table('things').toArray()).toEqual([{ id: 'a', text: SECRET, added: SECRET }])
  withKey.close()
  const [row] = (await rawRows(name))['things'] as readonly object[]
  expect(Object.keys(row ?? {}).sort()).toEqual(['$', 'id'])
})

test('a transaction that fails leaves nothing, and one that holds keeps all', async () => {
  const database = await opened(freshName())
  await expect(
    database.transaction('rw!', database.table('judgements'), async () => {
      await database.table('judgements').bulkPut([judgement(1), judgement(2)])
      await database.table('judgements').toArray()
      throw new Error('toch niet')
    }),
  ).rejects.toThrow('toch niet')
  expect(await database.table('judgements').count()).toBe(0)
  await expect(database.table('judgements').bulkAdd([judgement(1), judgement(1)])).rejects.toThrow()
})

test('a key that was forgotten is overwritten, and nothing is read or written any more', async () => {
  const cipher = rowCipherOf(key)
  const database = await opened(freshName(), cipher)
  await database.table('judgements').put(judgement(1))
  cipher.forget()
  await expect(database.table('judgements').get('j1')).rejects.toThrow()
  await expect(database.table('judgements').put(judgement(2))).rejects.toThrow()
})

test('a digest has one hidden name per key, and it leads back', () => {
  const cipher = rowCipherOf(key)
  const hidden = cipher.hide(DIGEST)
  expect(hidden).toMatch(/^[0-9a-f]{64}$/)
  expect(hidden).not.toBe(DIGEST)
  expect(cipher.reveal(hidden)).toBe(DIGEST)
  expect(rowCipherOf(key).hide(DIGEST)).toBe(hidden)
  expect(rowCipherOf(new Uint8Array(32).fill(8)).hide(DIGEST)).not.toBe(hidden)
})

test('sizes are told to 256 bytes', () => {
  const cipher = rowCipherOf(key)
  const size = (text: string) => cipher.seal('', { text }).length
  expect(size('a')).toBe(size('a'.repeat(200)))
  expect(size('a'.repeat(300)) - size('a')).toBe(256)
})

test('a record comes back as it was: files, lists, empty things, strange texts', () => {
  const record = {
    ...{ id: randomUUID(), text: 'é\u0000\ud800x', none: null, yes: true, list: [1, [], {}, 'a'] },
    ...{ number: -0.5, bytes: new Uint8Array([1, 2, 3]), deep: { bytes: new Uint8Array() } },
  }
  expect(recordIn(bytesOf(record))).toEqual(record)
})

test.each([[new Date(0)], [Number.NaN], [new Map()], [10n]])(
  'what would come back as something else is refused: %s',
  (value) => {
    expect(() => bytesOf({ value })).toThrow()
  },
)
