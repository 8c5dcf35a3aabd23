/** A database of every earlier version opens in this one, with everything in it. */
// First: Dexie looks for the database of the browser as soon as it is imported.
import 'fake-indexeddb/auto'
import { strFromU8, unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { LIST_NAMES, type ListName } from '../../src/domain/dossier-lists'
import type { MadeReport } from '../../src/domain/report/made-report'
import { SCHEMA_VERSION } from '../../src/storage/database'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import { databaseOf } from './earlier-databases'
import { freshName, openTest, standingClock } from './open'
import { makeRawDatabase, type RawDatabase } from './raw-database'

const clock = standingClock()

test('the newest schema has a fixture of its own', async () => {
  const fixture = new URL(`../fixtures/databases/version-${String(SCHEMA_VERSION)}.json`, import.meta.url)
  expect(await readFile(fixture, 'utf8')).toContain('"tables"')
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
  8: { rounds: { erased: null, codeSalt: '' } },
  11: { dossiers: { board: { meetsOn: null, proposals: [], changed: [] } } },
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

/** The version of the database that first has the list; not named: the first one. */
const FIRST_IN: Readonly<Partial<Record<ListName, number>>> = {
  receipts: 2,
  delegations: 3,
  ownSets: 3,
  sessions: 8,
}

/** Lists there were in a version, with at least one record each in its fixture. The history is looked at apart. */
function tablesOf(version: number) {
  return LIST_NAMES.filter((name) => name !== 'history' && (FIRST_IN[name] ?? 1) <= version)
}

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])(
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
    if (version < 8) expect(content?.sessions).toEqual([])
    expect(content?.history.map(({ id }) => id).sort()).toEqual(
      raw.tables['history']?.rows.map((row) => (row as { id: string }).id).sort(),
    )
    expect((await storage.settings.get()).userName).toBe('Noor')
  },
)

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])(
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

test.each([5, 6, 7, 8, 9, 10, 11, 12, 13])(
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
  const next = await storage.history.next(dossier.id)
  const because = { entryId: next?.entry.id ?? '', reason: 'Te vroeg.' }
  expect((await storage.history.undo(dossier.id, 'any', because)).ok).toBe(true)
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

test('what the VSV puts on the page of its board after the upgrade is taken back to nothing, and older changes leave it', async () => {
  const name = freshName()
  await makeRawDatabase(name, await databaseOf(11))
  const storage = await openTest(name)
  const [dossier] = await storage.dossiers.list()
  const id = dossier?.id ?? ''
  const boardOf = async () => (await storage.dossiers.get(id))?.board
  const nothing = await boardOf()
  await storage.dossiers.change(id, { region: 'Elders' })
  await storage.dossiers.change(id, ({ board }) => ({ board: { ...board, meetsOn: '2026-12-10' } }))
  expect(await storage.history.undo(id)).toMatchObject({ ok: true, value: { table: 'dossiers' } })
  expect(await boardOf()).toEqual(nothing)
  expect(await storage.history.redo(id)).toMatchObject({ ok: true })
  expect(await boardOf()).toMatchObject({ meetsOn: '2026-12-10' })
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

test('what was on the screen in version 8 is still there after a restart', async () => {
  const name = freshName()
  await makeRawDatabase(name, await databaseOf(8))
  const storage = await openTest(name)
  const [dossier] = await storage.dossiers.list()
  const [session] = await storage.sessions.listOf(dossier?.id ?? '')
  expect(await storage.liveSessions.get(session?.id ?? '')).toMatchObject({
    epoch: 1,
    slideKey: 'stap-2/theme/T1/1',
    black: true,
    timer: { endsAt: 1_795_985_000_000, left: 600_000, total: 600_000, turn: false },
  })
})
