/** The table of ways-back.ts, line by line on the real storage: every yes is tried, and no table of the database is left out. */
import { expect, describe, test } from 'vitest'
import { newRoundKeys } from '../../src/contract/sealing'
import { HISTORY_LISTS, type HistoryList } from '../../src/domain/dossier-lists'
import { DEFAULT_REPORT_STYLE } from '../../src/domain/report/house-style/house-style'
import { NO_BOARD_PLAN } from '../../src/domain/dossier/board-plan'
import { NO_VISIT_PLAN } from '../../src/domain/visit/visit-plan'
import type { Tables } from '../../src/storage/database'
import type { DossierChanges, Storage } from '../../src/storage/storage'
import { smallFramework } from './framework-workbook'
import { freshName, openTest, rawRows, standingClock } from './open'
import {
  actionFields,
  ANSWERED,
  assessmentFields,
  evidenceFields,
  fillDossier,
  roundFields,
} from './small-dossier'
import { only } from './set-aside-versions'
import { sessionFields } from './small-session'
import { WAYS_BACK } from './ways-back'

const tables = Object.keys(WAYS_BACK) as readonly (keyof Tables)[]
const MINUTES = 120_000

test('the table has a line for every table of the database, and for nothing else', async () => {
  const name = freshName()
  await openTest(name)
  expect([...tables].sort()).toEqual(Object.keys(await rawRows(name)).sort())
})

test('what undo takes back is in the history, and what the history keeps is taken back', () => {
  const recorded = tables.filter((table) => WAYS_BACK[table].history === true)
  expect([...recorded].sort()).toEqual(['dossiers', ...HISTORY_LISTS].sort())
  expect(tables.filter((table) => WAYS_BACK[table].undo === true)).toEqual(recorded)
})

interface Steps {
  /** Adds one; gives its id. */
  readonly add: (storage: Storage, dossierId: string) => Promise<{ readonly id: string }>
  /** Changes one field of it; gives the name of the field. */
  readonly change: (storage: Storage, id: string) => Promise<string>
}

const delegationFields = (dossierId: string) => ({
  dossierId,
  assessmentId: null,
  recipient: 'Mirjam',
  note: '',
  askedBefore: null,
  sentAt: '2026-11-20T09:00:00.000Z',
  base: { judgements: {}, actions: {} },
  returns: [],
})

/** How a record of each list is added and changed: a list that is added without them does not compile. */
const steps: Readonly<Record<HistoryList, Steps>> = {
  rounds: {
    add: (storage, dossierId) => storage.rounds.add(roundFields(dossierId)),
    change: (storage, id) => storage.rounds.change(id, { title: 'Anders' }).then(() => 'title'),
  },
  assessments: {
    add: (storage, dossierId) => storage.assessments.add(assessmentFields(dossierId)),
    change: (storage, id) => storage.assessments.change(id, { title: 'Anders' }).then(() => 'title'),
  },
  judgements: {
    add: async (storage, dossierId) => {
      const [assessment] = await storage.assessments.listOf(dossierId)
      return storage.judgements.judge(assessment?.id ?? '', 'N-3', { verdict: 'met' })
    },
    change: (storage, id) => storage.judgements.change(id, { reasoning: 'Anders' }).then(() => 'reasoning'),
  },
  evidence: {
    add: (storage, dossierId) => storage.evidence.add(evidenceFields(dossierId)),
    change: (storage, id) => storage.evidence.change(id, { title: 'Anders' }).then(() => 'title'),
  },
  actions: {
    add: (storage, dossierId) => storage.actions.plan(actionFields(dossierId)),
    change: (storage, id) => storage.actions.change(id, { title: 'Anders' }).then(() => 'title'),
  },
  delegations: {
    add: (storage, dossierId) => storage.delegations.add(delegationFields(dossierId)),
    change: (storage, id) => storage.delegations.change(id, { note: 'Anders' }).then(() => 'note'),
  },
  ownSets: {
    add: (storage, dossierId) =>
      storage.ownSets.add({
        dossierId,
        fileName: 'kader.json',
        addedAt: '2026-11-23T09:00:00.000Z',
        questionSet: smallFramework(),
      }),
    change: (storage, id) => storage.ownSets.change(id, { fileName: 'anders.json' }).then(() => 'fileName'),
  },
  sessions: {
    add: (storage, dossierId) => storage.sessions.add(sessionFields(dossierId, { votes: [], actions: [] })),
    change: (storage, id) => storage.sessions.change(id, { place: 'Anders' }).then(() => 'place'),
  },
}

/** Every row of the dossiers but the history, and the moment of change: these move with every undo too. */
async function rowsOf(name: string): Promise<Readonly<Record<string, unknown>>> {
  const { history, dossiers = [], ...others } = await rawRows(name)
  void history
  return { ...others, dossiers: dossiers.map((dossier) => ({ ...(dossier as object), updatedAt: null })) }
}

async function filled() {
  const name = freshName()
  const clock = standingClock()
  const storage = await openTest(name, clock)
  await storage.settings.change({ userName: 'Noor' })
  const ids = await fillDossier(storage)
  clock.pass(MINUTES)
  const undo = async () =>
    expect(await storage.history.undo(ids.dossierId, 'own')).toMatchObject({ ok: true })
  const last = async () => (await storage.history.listOf(ids.dossierId, 1))[0]
  return { ...ids, name, clock, storage, undo, last }
}

test.each(HISTORY_LISTS)(
  '%s: adding, changing and removing are in the history and taken back by undo',
  async (list) => {
    const { storage, dossierId, name, clock, undo, last } = await filled()
    const before = await rowsOf(name)

    const { id } = await steps[list].add(storage, dossierId)
    const added = await rowsOf(name)
    expect(added[list]).not.toEqual(before[list])
    expect(await last()).toMatchObject({
      table: list,
      recordId: id,
      who: 'Noor',
      before: null,
      after: { id },
    })
    clock.pass(MINUTES)

    const field = await steps[list].change(storage, id)
    const changed = await rowsOf(name)
    const { before: from, after: to, at } = (await last()) ?? {}
    expect(from?.[field]).not.toEqual(to?.[field])
    expect(to?.[field]).toMatch(/^anders/i)
    expect(at).toBe(clock.now().toISOString())
    clock.pass(MINUTES)

    await storage[list].remove(id)
    expect(await last()).toMatchObject({ table: list, recordId: id, after: null })
    for (const state of [changed, added, before]) {
      await undo()
      expect(await rowsOf(name)).toEqual(state)
    }
  },
)

/** Another value for every field of the dossier that a user fills in: a field that is added without one does not compile. */
const otherValues: Required<Omit<DossierChanges, 'example'>> = {
  name: 'Anders',
  region: 'Anders',
  contact: 'Anders',
  visitDate: '2026-12-01',
  roster: [{ professionId: 'GYN', headCount: 4 }],
  parties: [{ id: 'praktijk', name: 'Praktijk De Wolk', kind: 'verloskundigen' }],
  visit: { ...NO_VISIT_PLAN, stepsDone: ['dossier'] },
  board: { ...NO_BOARD_PLAN, meetsOn: '2026-12-10' },
  reportStyle: { ...DEFAULT_REPORT_STYLE, coverText: 'Anders' },
  reportPresets: [{ id: 'eigen', name: 'Anders', kind: 'bestuur', sections: ['summary'] }],
}

test('dossiers: every field a user fills in is in the history with from and to, and taken back by undo', async () => {
  const { storage, dossierId, name, clock, undo, last } = await filled()
  for (const [field, value] of Object.entries(otherValues)) {
    const before = await rowsOf(name)
    const { [field]: from } = { ...(await storage.dossiers.get(dossierId)) } as Record<string, unknown>
    await storage.dossiers.change(dossierId, { [field]: value })
    expect(await last()).toMatchObject({
      table: 'dossiers',
      who: 'Noor',
      before: { [field]: from },
      after: { [field]: value },
    })
    await undo()
    expect(await rowsOf(name)).toEqual(before)
    clock.pass(MINUTES)
  }
})

describe('the bin', () => {
  const given = tables.filter((table) => WAYS_BACK[table].bin === true)

  /** A dossier with a row in every table the bin gives back, and a file of it from before the last of them came. */
  async function whole() {
    const { storage, dossierId, roundId, name, clock } = await filled()
    const older = await storage.contentOf(dossierId)
    if (older === undefined) throw new Error('no dossier')
    await storage.responses.receive(roundId, [
      {
        form: { ...ANSWERED, roleId: null, priorities: [], phaseId: null, keep: 'Ja', improve: '' },
        receipt: { id: 'formulier', digest: 'a'.repeat(64), codeHash: null },
      },
    ])
    const attachment = await storage.attachments.keep(dossierId, 'notulen.txt', new Uint8Array([1, 2, 3]))
    await storage.evidence.add(evidenceFields(dossierId, { attachment }))
    await steps.ownSets.add(storage, dossierId)
    await steps.delegations.add(storage, dossierId)
    const session = await steps.sessions.add(storage, dossierId)
    await storage.liveSessions.take(session.id)
    await storage.madeReports.keep(
      {
        dossierId,
        kind: 'bestuur',
        presetName: '',
        sections: ['summary'],
        madeAt: '2026-11-23T09:00:00.000Z',
        fileName: 'Rapport.docx',
        size: 3,
        figures: { readiness: null, coverage: null, openActions: 1 },
      },
      new Uint8Array([1, 2, 3]),
    )
    clock.pass(MINUTES)
    const before = await rawRows(name)
    for (const table of given) expect([table, before[table]?.length]).not.toEqual([table, 0])
    return { storage, dossierId, name, older, before }
  }

  test('gives back a dossier with every row it had', async () => {
    const { storage, dossierId, name, before } = await whole()
    await storage.dossiers.moveToBin(dossierId)
    expect(await storage.dossiers.list()).toEqual([])
    await storage.dossiers.restore(dossierId)
    const after = await rawRows(name)
    for (const table of given.filter((one) => one !== 'dossiers' && one !== 'history'))
      expect({ [table]: after[table] }).toEqual({ [table]: before[table] })
    expect(after['history']).toEqual(expect.arrayContaining(before['history'] ?? []))
    expect(after['dossiers']).toMatchObject([{ id: dossierId, deletedAt: null }])
  })

  test('gives back a version that another took the place of, with every row it had', async () => {
    const { storage, name, older, before } = await whole()
    await storage.putContent(older, 'replace')
    const replaced = await rawRows(name)
    for (const table of ['responses', 'receipts', 'evidence', 'ownSets', 'delegations', 'sessions'])
      expect({ [table]: replaced[table] }).not.toEqual({ [table]: before[table] })
    await storage.setAside.putBack((await only(storage)).id)
    const after = await rawRows(name)
    for (const table of given) expect({ [table]: after[table] }).toEqual({ [table]: before[table] })
    // What was there in between lies in the bin in its turn.
    await storage.setAside.putBack((await only(storage)).id)
    expect((await rawRows(name))['evidence']).toEqual(replaced['evidence'])
  })
})

test('a round with keys or codes, which the history never holds, does not come back without them: undo says so', async () => {
  const { storage, dossierId, name } = await filled()
  for (const secret of [{ keys: await newRoundKeys() }, { usesCodes: true, codeHashes: ['c'.repeat(64)] }]) {
    const { id } = await storage.rounds.add(roundFields(dossierId, secret))
    await storage.rounds.remove(id)
    const before = await rawRows(name)
    expect(await storage.history.undo(dossierId)).toMatchObject({
      ok: false,
      problem: { code: 'storage/undo-irreversible' },
    })
    expect(await rawRows(name)).toEqual(before)
  }
})
