import { expect, test } from 'vitest'
import { openTest, refusal } from './open'
import { ANSWERED, roundFields, smallMirror } from './small-dossier'

async function openRound() {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  const round = await storage.rounds.add(roundFields(id))
  await storage.rounds.change(round.id, { status: 'open' })
  return { storage, id, round }
}

test('while a round is a draft, everything in it can still change', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  const round = await storage.rounds.add(roundFields(id))
  const changed = await storage.rounds.change(round.id, { threshold: 7, form: 'quickscan', professions: [] })
  expect(changed).toMatchObject({ threshold: 7, form: 'quickscan', professions: [] })
})

test.each([
  ['question set', { questionSet: { ...smallMirror, title: 'Andere' } }],
  ['professions', { professions: [] }],
  ['clusters', { clusters: [] }],
  ['threshold', { threshold: 6 }],
  ['form', { form: 'quickscan' as const }],
])('once a round is open, its %s is fixed', async (_name, changes) => {
  const { storage, round } = await openRound()
  expect(await refusal(storage.rounds.change(round.id, changes))).toBe('storage/round-frozen')
  const closed = await storage.rounds.change(round.id, { status: 'closed' })
  expect(await refusal(storage.rounds.change(round.id, changes))).toBe('storage/round-frozen')
  expect(await storage.rounds.get(round.id)).toEqual(closed)
})

test('title, dates and introduction of an open round can still change', async () => {
  const { storage, round } = await openRound()
  const changes = { title: 'B', closesOn: '2026-06-01', introduction: 'Welkom' }
  expect(await storage.rounds.change(round.id, changes)).toMatchObject(changes)
})

test('an open round goes back to draft only as long as nobody has begun', async () => {
  const { storage, round } = await openRound()
  await storage.rounds.change(round.id, { status: 'draft' })
  await storage.rounds.change(round.id, { status: 'open' })
  await storage.responses.start(round)
  expect(await refusal(storage.rounds.change(round.id, { status: 'draft' }))).toBe(
    'storage/round-has-responses',
  )
})

test('an adopted round no longer changes', async () => {
  const { storage, round } = await openRound()
  await storage.rounds.change(round.id, { status: 'adopted' })
  expect(await refusal(storage.rounds.change(round.id, { title: 'B' }))).toBe('storage/round-adopted')
  expect(await refusal(storage.rounds.change(round.id, { status: 'open' }))).toBe('storage/round-adopted')
})

test('adopting by mistake can be undone, with a trace', async () => {
  const { storage, id, round } = await openRound()
  await storage.rounds.change(round.id, { status: 'closed' })
  await storage.rounds.change(round.id, { status: 'adopted' })
  expect((await storage.history.undo(id)).ok).toBe(true)
  expect((await storage.rounds.get(round.id))?.status).toBe('closed')
})

test('a closed round never opens again: not by hand, not by undo, not step by step', async () => {
  const { storage, id, round } = await openRound()
  await storage.rounds.change(round.id, { status: 'closed' })
  for (const status of ['open', 'draft'] as const)
    expect(await refusal(storage.rounds.change(round.id, { status }))).toBe('storage/round-closed')
  const undone = await storage.history.undo(id)
  expect(undone).toMatchObject({ ok: false, problem: { code: 'storage/round-closed' } })
  expect((await storage.rounds.get(round.id))?.status).toBe('closed')

  await storage.rounds.change(round.id, { status: 'adopted' })
  expect((await storage.history.undo(id)).ok).toBe(true)
  expect((await storage.history.undo(id)).ok).toBe(false)
  expect((await storage.rounds.get(round.id))?.status).toBe('closed')
})

test('a history made by hand cannot bring an open round its earlier threshold or questions', async () => {
  const { storage, id, round } = await openRound()
  const draft = await storage.responses.start(round)
  await storage.responses.change(draft.id, ANSWERED)
  await storage.responses.submit(draft.id)
  const content = await storage.contentOf(id)
  if (!content) throw new Error('no content')
  const { questionSet, ...now } = content.rounds[0] ?? round
  const forged = {
    id: 'gemaakt',
    dossierId: id,
    at: '2099-01-01T00:00:00.000Z',
    who: '',
    table: 'rounds' as const,
    recordId: round.id,
    after: { ...now, questionSet },
    before: { ...now, questionSet: { ...questionSet, title: 'Andere' }, threshold: 9 },
  }
  await storage.putContent({ ...content, history: [...content.history, forged] }, 'replace')
  expect((await storage.history.undo(id)).ok).toBe(false)
  expect(await storage.rounds.get(round.id)).toMatchObject({ threshold: 5, questionSet })
})

test('a threshold under five is refused, also for a new round', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  expect(await refusal(storage.rounds.add(roundFields(id, { threshold: 4 })))).toBe('storage/threshold')
  const round = await storage.rounds.add(roundFields(id))
  expect(await refusal(storage.rounds.change(round.id, { threshold: 4 }))).toBe('storage/threshold')
  expect((await storage.rounds.get(round.id))?.threshold).toBe(5)
})

test('a profession must belong to a cluster of the round', async () => {
  const storage = await openTest()
  const { id } = await storage.dossiers.add({ name: 'A' })
  expect(await refusal(storage.rounds.add(roundFields(id, { clusters: [] })))).toBe('storage/invalid')
})
