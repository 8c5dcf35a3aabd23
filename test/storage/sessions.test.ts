/** A session is a record like any other: kept, undone, sent and put back. */
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { NEW_ACTION } from '../../src/domain/actions/action-fields'
import type { SessionVote } from '../../src/domain/session/session'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import { freshName, openTest, rawRows, refusal, standingClock } from './open'
import { fillDossier } from './small-dossier'
import { sessionFields } from './small-session'
import { withSession, contentOf, openVote } from './stored-session'

const options = { appVersion: '1', now: new Date('2026-11-23T09:00:00.000Z') }
const MADE = {
  ...NEW_ACTION,
  origin: { kind: 'session', themeId: null, statementId: null, normId: null },
} as const

test('a session goes through a dossier file and comes out as it was', async () => {
  const storage = await openTest()
  const { dossierId, session } = await withSession(storage)
  const content = await contentOf(storage, dossierId)
  expect(content.sessions).toEqual([session])
  const read = await readDossierFile(await writeDossierFile(content, options))
  expect(read).toMatchObject({ ok: true, value: { content, manifest: { counts: { sessions: 1 } } } })
})

test('in a copy of a dossier a session rests on the round, the assessment and the actions of that copy', async () => {
  const storage = await openTest()
  const { dossierId } = await withSession(storage)
  const { id } = await storage.putContent(await contentOf(storage, dossierId), 'as-new')
  const [before, after] = [await contentOf(storage, dossierId), await contentOf(storage, id)]
  const [session] = after.sessions
  expect(session).toEqual({
    ...before.sessions[0],
    id: session?.id,
    dossierId: id,
    roundId: after.rounds[0]?.id,
    assessmentId: after.assessments[0]?.id,
    actions: [{ actionId: after.actions[0]?.id, pointId: 'p-1' }],
  })
  expect(session?.id).not.toBe(before.sessions[0]?.id)
  const entry = after.history.find(({ table }) => table === 'sessions')
  expect(entry).toMatchObject({
    recordId: session?.id,
    after: { roundId: session?.roundId, actions: session?.actions },
  })
})

test.each([1, 2, 4, 5])('a dossier file of format %i opens without sessions', async (format) => {
  const name = format === 1 ? 'formaat-1' : `voorbeeld-formaat-${String(format)}`
  const file = await readFile(new URL(`../fixtures/dossiers/${name}.vsv`, import.meta.url))
  const read = await readDossierFile(new Uint8Array(file))
  expect(read).toMatchObject({
    ok: true,
    value: { content: { sessions: [] }, manifest: { formatVersion: format } },
  })
})

test('a session stays when the round and the assessment it rests on are removed, and its dossier still opens', async () => {
  const storage = await openTest()
  const { dossierId, roundId, assessmentId, actionId, session } = await withSession(storage)
  await storage.rounds.remove(roundId)
  await storage.assessments.remove(assessmentId)
  await storage.actions.remove(actionId)
  expect(await storage.sessions.get(session.id)).toEqual(session)
  const changed = await storage.sessions.change(session.id, { place: 'Elders' })
  const read = await readDossierFile(await writeDossierFile(await contentOf(storage, dossierId), options))
  expect(read).toMatchObject({ ok: true, value: { content: { sessions: [changed], rounds: [] } } })
})

test('a session goes with its dossier into the recycle bin and back, and is gone when that is emptied', async () => {
  const name = freshName()
  const storage = await openTest(name)
  const { dossierId, session } = await withSession(storage)
  await storage.liveSessions.take(session.id)
  await storage.dossiers.moveToBin(dossierId)
  await storage.dossiers.restore(dossierId)
  expect(await storage.sessions.listOf(dossierId)).toEqual([session])
  await storage.dossiers.moveToBin(dossierId)
  await storage.dossiers.erase(dossierId)
  const rows = await rawRows(name)
  expect([rows['sessions'], rows['liveSessions']]).toEqual([[], []])
})

test('a version of a dossier that was replaced comes back with its session', async () => {
  const storage = await openTest()
  const { dossierId, session } = await withSession(storage)
  await storage.putContent({ ...(await contentOf(storage, dossierId)), sessions: [] }, 'replace')
  expect(await storage.sessions.listOf(dossierId)).toEqual([])
  const [aside] = await storage.setAside.list()
  await storage.setAside.putBack(aside?.id ?? '')
  expect(await storage.sessions.listOf(dossierId)).toEqual([session])
})

test('sessions come in the order in which they are held, one without a day last', async () => {
  const storage = await openTest()
  const { dossierId } = await fillDossier(storage)
  for (const [heldOn, startTime] of [
    [null, ''],
    ['2026-11-20', '19:30'],
    ['2026-11-20', '09:00'],
    ['2025-03-01', ''],
  ] as const)
    await storage.sessions.add(sessionFields(dossierId, { heldOn, startTime }))
  const found = await storage.sessions.listOf(dossierId)
  expect(found.map(({ heldOn, startTime }) => `${heldOn ?? '-'} ${startTime}`)).toEqual([
    '2025-03-01 ',
    '2026-11-20 09:00',
    '2026-11-20 19:30',
    '- ',
  ])
})

describe('undo', () => {
  test('takes back what was typed, and a removal as a whole: votes and printed codes included', async () => {
    const storage = await openTest()
    const { dossierId, session } = await withSession(storage)
    await storage.sessions.change(session.id, { leader: 'dhr. Rood' })
    await storage.sessions.remove(session.id)
    expect(await storage.sessions.get(session.id)).toBeUndefined()
    await storage.history.undo(dossierId)
    expect(await storage.sessions.get(session.id)).toEqual({ ...session, leader: 'dhr. Rood' })
    await storage.history.undo(dossierId)
    expect(await storage.sessions.get(session.id)).toEqual(session)
  })

  test('goes past a vote: that never opens again, and the history does not say when it was', async () => {
    const clock = standingClock()
    const storage = await openTest(freshName(), clock)
    const { dossierId, session } = await withSession(storage, { votes: [], codeHashes: [] })
    clock.pass(3_600_000)
    await storage.sessions.change(session.id, { place: 'Elders' })
    const told = (await storage.history.listOf(dossierId)).length
    const closed: SessionVote = {
      ...openVote,
      status: 'closed',
      ways: ['slips'],
      ballots: 9,
      totals: { 'p-1': 9, 'p-2': 4 },
    }
    for (const votes of [[openVote], [closed]]) {
      clock.pass(3_600_000)
      await storage.sessions.change(session.id, { votes, codeHashes: ['c'.repeat(64)] })
    }
    expect(await storage.history.listOf(dossierId)).toHaveLength(told)
    expect(await storage.history.undo(dossierId)).toMatchObject({
      ok: true,
      value: { before: { place: 'Elders' } },
    })
    expect(await storage.sessions.get(session.id)).toEqual({
      ...session,
      votes: [closed],
      codeHashes: ['c'.repeat(64)],
    })
  })

  test('does not take away a point that was voted on since', async () => {
    const storage = await openTest()
    const { dossierId, session } = await withSession(storage, { votes: [] })
    const point = { id: 'p-4', title: 'Nieuw', source: 'room', subjectId: null, mandatory: false } as const
    await storage.sessions.change(session.id, { points: [...session.points, point] })
    await storage.sessions.change(session.id, { votes: [{ ...openVote, pointIds: ['p-1', 'p-4'] }] })
    expect(await storage.history.undo(dossierId)).toMatchObject({
      ok: false,
      problem: { code: 'storage/undo-conflict' },
    })
    expect((await storage.sessions.get(session.id))?.points).toHaveLength(4)
  })

  test('does not take away a session in which people voted', async () => {
    const storage = await openTest()
    const { dossierId, session } = await withSession(storage, { votes: [] })
    await storage.sessions.change(session.id, { votes: [openVote] })
    expect((await storage.history.undo(dossierId)).ok).toBe(false)
    expect(await storage.sessions.get(session.id)).toBeDefined()
  })
})

describe('an action made at a table', () => {
  test('is in the improvement plan and in the session at once, under the next number, and undone as a whole', async () => {
    const storage = await openTest()
    const { dossierId, session } = await withSession(storage)
    const action = await storage.sessions.planAction(session.id, 'p-2', { ...MADE, title: 'Samen scholen' })
    expect(action).toMatchObject({ number: 2, dossierId, origin: { kind: 'session' } })
    expect((await storage.sessions.get(session.id))?.actions).toEqual([
      ...session.actions,
      { actionId: action.id, pointId: 'p-2' },
    ])
    await storage.history.undo(dossierId)
    expect(await storage.actions.listOf(dossierId)).toHaveLength(1)
    expect(await storage.sessions.get(session.id)).toEqual(session)
  })

  test('is not made when the session is gone', async () => {
    const storage = await openTest()
    const { dossierId, session } = await withSession(storage)
    await storage.sessions.remove(session.id)
    expect(await refusal(storage.sessions.planAction(session.id, null, MADE))).toBe('storage/gone')
    expect(await storage.actions.listOf(dossierId)).toHaveLength(1)
  })
})
