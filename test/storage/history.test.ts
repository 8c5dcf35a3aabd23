import { expect, test } from 'vitest'
import type { Storage } from '../../src/storage/storage'
import { freshName, openTest, refusal, standingClock } from './open'
import { actionFields, assessmentFields, evidenceFields, fillDossier, roundFields } from './small-dossier'

async function dossierWithEvidence() {
  const clock = standingClock()
  const storage = await openTest(undefined, clock)
  await storage.settings.change({ userName: 'Noor' })
  const { id } = await storage.dossiers.add({ name: 'A' })
  const piece = await storage.evidence.add(evidenceFields(id))
  clock.pass(120_000)
  const undo = async () => {
    const outcome = await storage.history.undo(id)
    return outcome.ok ? outcome.value : outcome.problem.code
  }
  return { clock, storage, id, piece, undo }
}

test('every change is recorded with who, when, before and after', async () => {
  const { clock, storage, piece } = await dossierWithEvidence()
  await storage.evidence.change(piece.id, { title: 'B' })
  clock.pass(120_000)
  await storage.evidence.remove(piece.id)
  const entries = await storage.history.listOfRecord(piece.id)
  expect(entries).toMatchObject([
    { who: 'Noor', at: '2026-11-23T09:04:00.000Z', before: { title: 'B' }, after: null },
    { who: 'Noor', at: '2026-11-23T09:02:00.000Z', before: { title: 'Protocol' }, after: { title: 'B' } },
    { who: 'Noor', before: null, after: { title: 'Protocol' } },
  ])
})

test('typing in one field is one entry per minute, with the text from before the first letter', async () => {
  const { clock, storage, id, piece } = await dossierWithEvidence()
  for (const title of ['P', 'Pr', 'Pro']) {
    await storage.evidence.change(piece.id, { title })
    clock.pass(20_000)
  }
  expect((await storage.history.listOf(id))[0]).toMatchObject({
    before: { title: 'Protocol' },
    after: { title: 'Pro' },
  })
  await storage.evidence.change(piece.id, { title: 'Prot' })
  expect(await storage.history.listOfRecord(piece.id)).toHaveLength(3)
})

test.each([
  [59_999, 2],
  [60_000, 3],
  [-1, 3],
])('typing goes on in one entry within a minute: after %i ms there are %i', async (ms, count) => {
  const { clock, storage, piece } = await dossierWithEvidence()
  await storage.evidence.change(piece.id, { title: 'P' })
  clock.pass(ms)
  await storage.evidence.change(piece.id, { title: 'Pr' })
  expect(await storage.history.listOfRecord(piece.id)).toHaveLength(count)
})

test('edits of another record, by another person, or of another day never merge', async () => {
  const { clock, storage, id, piece } = await dossierWithEvidence()
  const count = async () => (await storage.history.listOf(id)).length
  const start = await count()
  await storage.evidence.change(piece.id, { title: 'B' })
  const other = await storage.evidence.add(evidenceFields(id))
  await storage.evidence.change(piece.id, { title: 'C' })
  expect(await count()).toBe(start + 3)
  await storage.settings.change({ userName: 'Sam' })
  await storage.evidence.change(piece.id, { title: 'D' })
  expect(await count()).toBe(start + 4)
  clock.pass(24 * 3_600_000)
  await storage.evidence.change(piece.id, { title: 'E' })
  expect(await count()).toBe(start + 5)
  // Filling in a new record does not merge with making it: undo first takes the filling in back.
  await storage.evidence.change(other.id, { title: 'X' })
  expect(await count()).toBe(start + 6)
})

test('a change of status always has an entry of its own', async () => {
  const { storage, id } = await dossierWithEvidence()
  const action = await storage.actions.plan(actionFields(id))
  await storage.actions.change(action.id, { status: 'running' })
  await storage.actions.change(action.id, { title: 'B' })
  await storage.actions.change(action.id, { status: 'done' })
  expect(await storage.history.listOfRecord(action.id)).toHaveLength(4)
})

test('undo takes back the last thing done to a record, and not what was typed in another field just before', async () => {
  const { clock, storage, id, undo } = await dossierWithEvidence()
  const { id: assessmentId } = await storage.assessments.add(assessmentFields(id))
  const reasoning = 'Een alinea waar iemand een minuut aan schreef.'
  await storage.judgements.judge(assessmentId, 'N-1', { owner: 'Anna' })
  clock.pass(1000)
  await storage.judgements.judge(assessmentId, 'N-1', { reasoning })
  clock.pass(1000)
  await storage.judgements.judge(assessmentId, 'N-1', { verdict: 'unmet' })
  await undo()
  expect((await storage.judgements.listOf(id))[0]).toMatchObject({ reasoning, verdict: null, owner: 'Anna' })
})

test('undo of something that was taken out of a list leaves what was typed in that list just before', async () => {
  const { clock, storage, id, undo } = await dossierWithEvidence()
  const party = (name: string) => ({ id: name[0] ?? '', name, kind: '' })
  await storage.dossiers.change(id, { parties: [party('A'), party('B')] })
  clock.pass(1000)
  await storage.dossiers.change(id, { parties: [party('Anders'), party('B')] })
  clock.pass(1000)
  await storage.dossiers.change(id, { parties: [party('Anders')] })
  await undo()
  expect((await storage.dossiers.get(id))?.parties.map(({ name }) => name)).toEqual(['Anders', 'B'])
})

test('saving the same again leaves no entry', async () => {
  const { storage, id, piece } = await dossierWithEvidence()
  const before = await storage.history.listOf(id)
  await storage.evidence.change(piece.id, { title: 'Protocol' })
  await storage.evidence.change(piece.id, { title: 'B' })
  await storage.evidence.change(piece.id, { title: 'Protocol' })
  expect(await storage.history.listOf(id)).toEqual(before)
})

test('the history keeps its order when the clock of the computer is set back', async () => {
  const { clock, storage, piece, undo } = await dossierWithEvidence()
  await storage.evidence.change(piece.id, { title: 'B' })
  clock.pass(-3_600_000)
  await storage.evidence.change(piece.id, { title: 'C' })
  await undo()
  expect((await storage.evidence.get(piece.id))?.title).toBe('B')
  await undo()
  expect((await storage.evidence.get(piece.id))?.title).toBe('Protocol')
})

test('undo puts back the last change, and again the one before, without erasing history', async () => {
  const { clock, storage, id, piece, undo } = await dossierWithEvidence()
  await storage.evidence.change(piece.id, { title: 'B' })
  clock.pass(120_000)
  await storage.evidence.change(piece.id, { title: 'C' })
  const count = (await storage.history.listOf(id)).length
  expect(await undo()).toMatchObject({ before: { title: 'C' }, after: { title: 'B' } })
  expect((await storage.evidence.get(piece.id))?.title).toBe('B')
  await undo()
  expect(await storage.evidence.get(piece.id)).toEqual(piece)
  expect(await undo()).toMatchObject({ after: null })
  expect(await storage.evidence.get(piece.id)).toBeUndefined()
  expect(await undo()).toBeNull()
  expect(await storage.history.listOf(id)).toHaveLength(count + 3)
})

test('after an undo and a new change, undo takes the new change and then goes further back', async () => {
  const { clock, storage, piece, undo } = await dossierWithEvidence()
  await storage.evidence.change(piece.id, { title: 'B' })
  clock.pass(120_000)
  await storage.evidence.change(piece.id, { title: 'C' })
  await undo()
  await storage.evidence.change(piece.id, { title: 'D' })
  await undo()
  expect((await storage.evidence.get(piece.id))?.title).toBe('B')
  await undo()
  expect((await storage.evidence.get(piece.id))?.title).toBe('Protocol')
})

test('undo brings a removed record back as it was', async () => {
  const { storage, piece, undo } = await dossierWithEvidence()
  await storage.evidence.remove(piece.id)
  await undo()
  expect(await storage.evidence.get(piece.id)).toEqual(piece)
})

test('removing an assessment takes its judgements along, and one undo brings all of it back', async () => {
  const storage = await openTest()
  const { dossierId, assessmentId } = await fillDossier(storage)
  const before = await storage.contentOf(dossierId)
  await storage.assessments.remove(assessmentId)
  expect(await storage.judgements.listOf(dossierId)).toEqual([])
  await storage.history.undo(dossierId)
  const after = await storage.contentOf(dossierId)
  expect(after?.assessments).toEqual(before?.assessments)
  expect(after?.judgements).toEqual(before?.judgements)
  // The next undo passes over the whole removal, to what was done before it.
  await storage.history.undo(dossierId)
  expect(await storage.actions.listOf(dossierId)).toEqual([])
  expect(await storage.judgements.listOf(dossierId)).toHaveLength(2)
})

test('the frozen question set is not repeated in every entry, and undo keeps it', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  const round = await storage.rounds.add(roundFields(id))
  await storage.rounds.change(round.id, { title: 'B' })
  const [entry] = await storage.history.listOf(id, 1)
  expect(entry?.before).not.toHaveProperty('questionSet')
  await storage.history.undo(id)
  expect(await storage.rounds.get(round.id)).toEqual(round)
})

test('undo of a change of the dossier itself leaves its other fields alone', async () => {
  const { clock, storage, id, piece, undo } = await dossierWithEvidence()
  await storage.dossiers.change(id, { name: 'B' })
  clock.pass(120_000)
  await storage.evidence.change(piece.id, { title: 'B' })
  await undo()
  await undo()
  expect(await storage.dossiers.get(id)).toMatchObject({ name: 'A', updatedAt: '2026-11-23T09:04:00.000Z' })
})

test('undo never throws a dossier away: making it, and the recycle bin, are left alone', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  await storage.dossiers.moveToBin(id)
  await storage.dossiers.restore(id)
  expect(await storage.history.undo(id)).toEqual({ ok: true, value: null })
  expect(await storage.dossiers.list()).toHaveLength(1)
})

test('undo refuses when it would take responses with it, and says so', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  const round = await storage.rounds.add(roundFields(id))
  await storage.rounds.change(round.id, { status: 'open' })
  await storage.responses.start(round)
  const outcome = await storage.history.undo(id)
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'storage/undo-conflict' } })
  expect((await storage.rounds.get(round.id))?.status).toBe('open')
})

test('a round removed with its responses stays removed: undo says why', async () => {
  const storage = await openTest()
  const { dossierId, roundId } = await fillDossier(storage)
  await storage.rounds.remove(roundId)
  expect((await storage.contentOf(dossierId))?.responses).toEqual([])
  const outcome = await storage.history.undo(dossierId)
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'storage/undo-irreversible' } })
})

test('undo refuses when the record was changed from outside the history', async () => {
  const storage = await openTest()
  const { dossierId } = await fillDossier(storage)
  const content = await storage.contentOf(dossierId)
  if (!content) throw new Error('no content')
  const actions = content.actions.map((action) => ({ ...action, title: 'van elders' }))
  await storage.putContent({ ...content, actions }, 'replace')
  const outcome = await storage.history.undo(dossierId)
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'storage/undo-conflict' } })
  expect((await storage.actions.listOf(dossierId))[0]?.title).toBe('van elders')
})

test('undo of an empty or unknown dossier does nothing', async () => {
  const storage = await openTest()
  expect(await storage.history.undo('geen')).toEqual({ ok: true, value: null })
  const { id } = await storage.dossiers.add({ name: 'A' })
  const assessment = await storage.assessments.add(assessmentFields(id))
  await storage.history.undo(id)
  expect(await refusal(storage.assessments.change(assessment.id, { title: 'B' }))).toBe('storage/gone')
})

test('what two windows write in one field within a minute is two entries in the history', async () => {
  const clock = standingClock()
  const name = freshName()
  const [one, other] = [await openTest(name, clock), await openTest(name, clock)]
  const { id } = await one.dossiers.add({ name: 'A' })
  const action = await one.actions.plan(actionFields(id, { problem: '' }))
  const write = async (storage: Storage, problem: string): Promise<void> => {
    clock.pass(5_000)
    await storage.actions.change(action.id, { problem })
  }
  await write(one, 'Eerste')
  await write(one, 'Eerste tekst')
  await write(other, 'Tweede')
  await write(other, 'Tweede tekst')
  await write(one, 'Derde tekst')
  const entries = await one.history.listOfRecord(action.id)
  expect(entries.map(({ after }) => after?.['problem'])).toEqual([
    'Derde tekst',
    'Tweede tekst',
    'Eerste tekst',
    '',
  ])
})

test('a clock that was set back leaves the dossier worked in last on top of the list', async () => {
  const clock = standingClock()
  const storage = await openTest(undefined, clock)
  const { id: older } = await storage.dossiers.add({ name: 'Ouder' })
  clock.pass(60_000)
  const { id } = await storage.dossiers.add({ name: 'Nieuwer' })
  clock.pass(-5 * 365 * 24 * 3_600_000)
  await storage.dossiers.change(id, { region: 'Rijn' })
  expect((await storage.dossiers.list()).map((one) => one.id)).toEqual([id, older])
  expect((await storage.dossiers.get(id))?.updatedAt).toBe('2026-11-23T09:01:00.000Z')
})
