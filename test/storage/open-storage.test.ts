// First: Dexie looks for the database of the browser as soon as it is imported.
import 'fake-indexeddb/auto'
import { forceCloseDatabase } from 'fake-indexeddb'
import { strFromU8, unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { LIST_NAMES, type ListName } from '../../src/domain/dossier-lists'
import type { MadeReport } from '../../src/domain/report/made-report'
import { DATABASE_NAME, SCHEMA_VERSION } from '../../src/storage/database'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import { openStorage } from '../../src/storage/open-storage'
import { freshName, openTest, rawRows, refusal, standingClock } from './open'
import { makeRawDatabase, type RawDatabase } from './raw-database'
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

/** What a record of an earlier version gets on the way; see the migrations. */
const newSince: Readonly<Record<number, Readonly<Record<string, object>>>> = {
  1: {
    rounds: { keys: null, usesCodes: false, codeHashes: [], keptResults: null, closings: [] },
    responses: { screening: { keep: null, improve: null } },
  },
  2: {
    dossiers: {
      visit: { team: [], questions: [], stepsDone: [], laidReady: [] },
      reportStyle: {
        primary: '0B5563',
        accent: '0B5563',
        font: 'Calibri',
        coverText: '',
        logo: null,
        template: null,
      },
      reportPresets: [],
    },
    assessments: { adoptedBy: '', previousId: null, snapshot: null },
    judgements: { severity: null, ownerPartyId: null, toConfirm: false, carriedFrom: [] },
    evidence: { missing: false, attachment: null, revisions: [] },
    actions: { ownerPartyId: null, impact: null, effort: null, dependsOn: [], verdictDecision: null },
  },
  // Each fixture has one piece of evidence.
  6: { evidence: { number: 1 } },
}

/** Everything a record of this version gets on the way to the newest. */
function gainedSince(version: number, table: string): object {
  const steps = Object.entries(newSince).filter(([from]) => Number(from) >= version)
  return Object.assign({}, ...steps.map(([, tables]) => tables[table] ?? {})) as object
}

/** A record of this version as it is now; in a snapshot stand pieces of evidence. */
function grown(version: number, table: string, row: object): object {
  const now = { ...row, ...gainedSince(version, table) }
  if (!('snapshot' in now) || now.snapshot === null) return now
  const snapshot = now.snapshot as { readonly evidence: readonly object[] }
  const evidence = snapshot.evidence.map((piece) => grown(version, 'evidence', piece))
  return { ...now, snapshot: { ...snapshot, evidence } }
}

/** Bytes stand in the fixtures as base64. */
function revived(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && '$bytes' in value
    ? new Uint8Array(Buffer.from(String(value.$bytes), 'base64'))
    : value
}

async function databaseOf(version: number): Promise<RawDatabase> {
  const fixture = new URL(`../fixtures/databases/version-${String(version)}.json`, import.meta.url)
  return JSON.parse(await readFile(fixture, 'utf8'), revived) as RawDatabase
}

/** The version of the database that first has the list; not named: the first one. */
const FIRST_IN: Readonly<Partial<Record<ListName, number>>> = { receipts: 2, delegations: 3, ownSets: 3 }

/** Lists there were in a version, with at least one record each in its fixture. The history is looked at apart. */
function tablesOf(version: number) {
  return LIST_NAMES.filter((name) => name !== 'history' && (FIRST_IN[name] ?? 1) <= version)
}

test.each([1, 2, 3, 4, 5, 6, 7])(
  'a database made by version %i opens with everything in it',
  async (version) => {
    const raw = await databaseOf(version)
    const name = freshName()
    await makeRawDatabase(name, raw)
    const storage = await openTest(name)
    const [dossier] = await storage.dossiers.list()
    const content = await storage.contentOf(dossier?.id ?? '')
    expect(content?.dossier).toEqual({
      ...(raw.tables['dossiers']?.rows[0] as object),
      ...gainedSince(version, 'dossiers'),
    })
    for (const table of tablesOf(version)) {
      const rows = (raw.tables[table]?.rows ?? []) as readonly { readonly status?: string }[]
      // Drafts are stored, but belong to nobody's dossier.
      const kept = rows.filter(({ status }) => table !== 'responses' || status === 'submitted')
      expect(content?.[table]).toEqual(kept.map((row) => grown(version, table, row)))
      expect(content?.[table].length).toBeGreaterThan(0)
    }
    expect(content?.history.map(({ id }) => id).sort()).toEqual(
      raw.tables['history']?.rows.map((row) => (row as { id: string }).id).sort(),
    )
    expect((await storage.settings.get()).userName).toBe('Noor')
  },
)

test.each([1, 2, 3, 4, 5, 6, 7])(
  'a dossier of version %i can be saved as a file and opened again',
  async (version) => {
    const name = freshName()
    await makeRawDatabase(name, await databaseOf(version))
    const storage = await openTest(name)
    const [dossier] = await storage.dossiers.list()
    const content = await storage.contentOf(dossier?.id ?? '')
    if (content === undefined) throw new Error('no content')
    const read = await readDossierFile(await writeDossierFile(content, { appVersion: '1', now: clock.now() }))
    expect(read).toMatchObject({ ok: true, value: { content } })
  },
)

test.each([5, 6, 7])(
  'a report made with version %i is on its list, with its file if that was kept',
  async (version) => {
    const name = freshName()
    const raw = await databaseOf(version)
    await makeRawDatabase(name, raw)
    const storage = await openTest(name)
    const [dossier] = await storage.dossiers.list()
    const reports = await new Promise<readonly MadeReport[]>((resolve) => {
      storage.madeReports.watchOf(dossier?.id ?? '', resolve)
    })
    expect(reports).toEqual(
      raw.tables['madeReports']?.rows.map((row) => ({ sha256: null, ...(row as object) })),
    )
    const [report] = reports
    if (report === undefined) throw new Error('no report')
    const file = await storage.madeReports.fileOf(report)
    expect(file && new TextDecoder().decode(file)).toBe(version === 5 ? undefined : 'PK een rapport van toen')
  },
)

test('copies of documents of version 3 are still there', async () => {
  const name = freshName()
  await makeRawDatabase(name, await databaseOf(3))
  const storage = await openTest(name)
  const [dossier] = await storage.dossiers.list()
  const [copy] = await storage.attachments.listOf(dossier?.id ?? '')
  const bytes = await storage.attachments.read(dossier?.id ?? '', copy?.sha256 ?? '')
  expect(new TextDecoder().decode(bytes)).toBe('Notulen van 12 maart')
})

test('what was set aside in version 5 comes back, with its half-finished questionnaire and its document', async () => {
  const raw = await databaseOf(5)
  const name = freshName()
  await makeRawDatabase(name, raw)
  const storage = await openTest(name)
  const [aside] = await storage.setAside.list()
  if (aside === undefined) throw new Error('nothing aside')
  expect(aside).toEqual(raw.tables['setAside']?.rows[0])
  expect((await storage.dossiers.get(aside.dossierId))?.region).toBe('Uit het bestand')
  await storage.setAside.putBack(aside.id)
  expect((await storage.dossiers.get(aside.dossierId))?.region).toBe('Midden')
  expect((await storage.responses.get(aside.drafts[0] ?? ''))?.status).toBe('draft')
  const bytes = await storage.attachments.read(aside.dossierId, aside.attachments[0] ?? '')
  expect(new TextDecoder().decode(bytes)).toBe('Notulen van 12 maart')
  expect(await storage.setAside.list()).toHaveLength(1)
})

/** The fixture of version 2 with its assessment settled, as a user of that version could leave it. */
async function adoptedIn2(): Promise<RawDatabase> {
  const raw = await databaseOf(2)
  const adopted = { status: 'adopted', adoptedOn: '2026-11-20' }
  const assessments = (raw.tables['assessments']?.rows ?? []).map((row) => ({
    ...(row as object),
    ...adopted,
  }))
  const [assessment] = assessments as unknown as readonly {
    readonly id: string
    readonly dossierId: string
  }[]
  if (assessment === undefined) throw new Error('no assessment')
  const { questionSet, ...draft } = { questionSet: null, ...assessment, status: 'draft', adoptedOn: null }
  void questionSet
  const { questionSet: also, ...settled } = { questionSet: null, ...assessment }
  void also
  const entry = {
    id: 'vaststellen-in-versie-2',
    dossierId: assessment.dossierId,
    at: '2026-12-31T12:00:00.000Z',
    who: 'Noor',
    table: 'assessments',
    recordId: assessment.id,
    before: draft,
    after: settled,
  }
  const { assessments: table, history } = raw.tables
  if (table === undefined || history === undefined) throw new Error('no tables')
  return {
    ...raw,
    tables: {
      ...raw.tables,
      assessments: { ...table, rows: assessments },
      history: { ...history, rows: [...history.rows, entry] },
    },
  }
}

test('an assessment that was settled in version 2 gets the snapshot it never had, and its settling can be undone', async () => {
  const name = freshName()
  await makeRawDatabase(name, await adoptedIn2())
  const storage = await openTest(name)
  const [dossier] = await storage.dossiers.list()
  if (dossier === undefined) throw new Error('no dossier')
  const [assessment] = await storage.assessments.listOf(dossier.id)
  expect(assessment?.snapshot).toEqual({
    takenAt: dossier.updatedAt,
    parties: dossier.parties,
    evidence: await storage.evidence.listOf(dossier.id),
    actions: await storage.actions.listOf(dossier.id),
  })
  expect(assessment?.snapshot?.evidence).toHaveLength(1)
  expect((await storage.history.undo(dossier.id)).ok).toBe(true)
  expect(await storage.assessments.get(assessment?.id ?? '')).toMatchObject({
    status: 'draft',
    snapshot: null,
  })
})

test('what was changed in version 1 can still be undone', async () => {
  const name = freshName()
  await makeRawDatabase(name, await databaseOf(1))
  const storage = await openTest(name)
  const [dossier] = await storage.dossiers.list()
  for (const table of ['actions', 'evidence', 'judgements'])
    expect(await storage.history.undo(dossier?.id ?? '')).toMatchObject({ ok: true, value: { table } })
})

test('a round of version 1 can be filled and closed after the upgrade', async () => {
  const name = freshName()
  await makeRawDatabase(name, await databaseOf(1))
  const storage = await openTest(name)
  const [dossier] = await storage.dossiers.list()
  const [round] = await storage.rounds.listOf(dossier?.id ?? '')
  if (round === undefined) throw new Error('no round')
  expect(round.status).toBe('open')
  const draft = await storage.responses.start(round)
  await storage.responses.change(draft.id, { professionId: 'VER', answers: { 'T1-1': 5 } })
  await storage.responses.submit(draft.id)
  const closed = await storage.rounds.change(round.id, { status: 'closed' })
  expect(closed.closings.map(({ submitted }) => submitted)).toEqual([4])
})

test('kept results of version 3 open, and say that the reasons were not kept', async () => {
  const file = await readFile(new URL('../fixtures/dossiers/deelkopie-formaat-3.vsv', import.meta.url))
  const data = unzipSync(new Uint8Array(file))['data.json'] ?? new Uint8Array()
  const { dossier, rounds } = JSON.parse(strFromU8(data)) as { dossier: object; rounds: object[] }
  const raw = await databaseOf(3)
  const withRows = (table: string, rows: readonly object[]) => ({ ...raw.tables[table], rows })
  const tables = {
    ...raw.tables,
    dossiers: withRows('dossiers', [dossier]),
    rounds: withRows('rounds', rounds),
  }
  const name = freshName()
  await makeRawDatabase(name, { ...raw, tables } as RawDatabase)
  const storage = await openTest(name)
  const [opened] = await storage.dossiers.list()
  const content = await storage.contentOf(opened?.id ?? '')
  const read = await readDossierFile(new Uint8Array(file))
  if (!read.ok) throw new Error(read.problem.message)
  // The two roads of a record of an earlier version end in the same shape.
  expect(content?.rounds).toEqual(read.value.content.rounds)
  const kept = content?.rounds[0]?.keptResults
  for (const theme of kept?.themes ?? [])
    for (const { groups, hiddenGroups } of [theme, ...theme.statements]) {
      const shown = groups.map(({ groupId }) => groupId)
      const hidden = hiddenGroups.map(({ groupId }) => groupId)
      expect([...shown, ...hidden].sort()).toEqual(kept?.groups.map(({ id }) => id).sort())
      expect(new Set(hiddenGroups.map(({ reason }) => reason))).toEqual(
        new Set(hidden.length ? ['not-kept'] : []),
      )
    }
})

test('the newest schema has a fixture of its own', async () => {
  const fixture = new URL(`../fixtures/databases/version-${String(SCHEMA_VERSION)}.json`, import.meta.url)
  expect(await readFile(fixture, 'utf8')).toContain('"tables"')
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
