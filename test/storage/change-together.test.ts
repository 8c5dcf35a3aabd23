import { expect, test } from 'vitest'
import type { JointChange, Storage } from '../../src/storage/storage'
import { openTest, refusal } from './open'
import { fillDossier } from './small-dossier'

async function filled(storage: Storage) {
  const { dossierId, assessmentId } = await fillDossier(storage)
  const [action] = await storage.actions.listOf(dossierId)
  const [evidence] = await storage.evidence.listOf(dossierId)
  if (action === undefined || evidence === undefined) throw new Error('nothing there')
  const changes: readonly JointChange[] = [
    { table: 'judgements', assessmentId, normId: 'N-2', changes: { verdict: 'met' } },
    { table: 'judgements', assessmentId, normId: 'N-3', changes: { verdict: 'unknown' } },
    { table: 'actions', id: action.id, changes: { status: 'done' } },
    { table: 'evidence', id: evidence.id, changes: { owner: 'mw. Bos' } },
  ]
  return { dossierId, assessmentId, action, evidence, changes }
}

test('changes that belong together are made together and undone together', async () => {
  const storage = await openTest()
  const { dossierId, action, evidence, changes } = await filled(storage)
  const before = await storage.contentOf(dossierId)
  await storage.changeTogether(dossierId, changes)
  const verdicts = (await storage.judgements.listOf(dossierId)).map(({ normId, verdict }) => [
    normId,
    verdict,
  ])
  expect(verdicts).toEqual([
    ['N-1', 'met'],
    ['N-2', 'met'],
    ['N-3', 'unknown'],
  ])
  expect((await storage.actions.get(action.id))?.status).toBe('done')
  expect((await storage.evidence.get(evidence.id))?.owner).toBe('mw. Bos')
  const group = (await storage.history.listOf(dossierId, 4)).map((entry) => entry.group)
  expect(new Set(group).size).toBe(1)
  expect(group[0]).toBeDefined()
  expect((await storage.history.undo(dossierId)).ok).toBe(true)
  const after = await storage.contentOf(dossierId)
  expect({ ...after, history: [] }).toEqual({ ...before, history: [] })
})

test('one change made together is undone apart from the typing before it', async () => {
  const storage = await openTest()
  const { dossierId, assessmentId } = await filled(storage)
  await storage.judgements.judge(assessmentId, 'N-2', { reasoning: 'Eerst' })
  const changes = { reasoning: 'Eerst, en toen dit' }
  await storage.changeTogether(dossierId, [{ table: 'judgements', assessmentId, normId: 'N-2', changes }])
  expect((await storage.history.undo(dossierId)).ok).toBe(true)
  const judgements = await storage.judgements.listOf(dossierId)
  expect(judgements.find(({ normId }) => normId === 'N-2')?.reasoning).toBe('Eerst')
})

test('several changes of one record, one after another, all count', async () => {
  const storage = await openTest()
  const { dossierId, action } = await filled(storage)
  await storage.changeTogether(dossierId, [
    { table: 'actions', id: action.id, changes: { result: 'a' } },
    { table: 'actions', id: action.id, changes: { impact: 'high' } },
  ])
  expect(await storage.actions.get(action.id)).toMatchObject({ result: 'a', impact: 'high' })
  expect((await storage.history.undo(dossierId)).ok).toBe(true)
  expect(await storage.actions.get(action.id)).toEqual(action)
})

const wrong = [
  ['an action that is gone', 'storage/gone', { table: 'actions', id: 'weg', changes: { status: 'done' } }],
  ['evidence that is gone', 'storage/gone', { table: 'evidence', id: 'weg', changes: { title: 'x' } }],
  ['sent work that is gone', 'storage/gone', { table: 'delegations', id: 'weg', changes: { note: 'x' } }],
  [
    'an assessment that is gone',
    'storage/gone',
    { table: 'judgements', assessmentId: 'weg', normId: 'N-1', changes: { verdict: 'met' } },
  ],
] as const satisfies readonly (readonly [string, string, JointChange])[]

test.each(wrong)('with %s nothing at all is changed', async (_name, code, change) => {
  const storage = await openTest()
  const { dossierId, changes } = await filled(storage)
  const before = await storage.contentOf(dossierId)
  expect(await refusal(storage.changeTogether(dossierId, [...changes, change]))).toBe(code)
  expect(await storage.contentOf(dossierId)).toEqual(before)
})

test('a record of another dossier, a norm that is not there and a locked assessment stop the whole', async () => {
  const storage = await openTest()
  const { dossierId, assessmentId, changes } = await filled(storage)
  const other = await filled(storage)
  const before = await storage.contentOf(dossierId)
  const attempt = (change: JointChange) =>
    refusal(storage.changeTogether(dossierId, [...changes.slice(2), change]))
  expect(await attempt({ table: 'actions', id: other.action.id, changes: { title: 'x' } })).toBe(
    'storage/gone',
  )
  expect(
    await attempt({
      table: 'judgements',
      assessmentId: other.assessmentId,
      normId: 'N-1',
      changes: { verdict: 'unmet' },
    }),
  ).toBe('storage/gone')
  expect(
    await attempt({ table: 'judgements', assessmentId, normId: 'BESTAAT-NIET', changes: { verdict: 'met' } }),
  ).toBe('storage/invalid')
  expect(await storage.contentOf(dossierId)).toEqual(before)

  await storage.assessments.adopt(assessmentId, { on: '2026-11-23', by: '' })
  const locked = await storage.contentOf(dossierId)
  expect(
    await attempt({ table: 'judgements', assessmentId, normId: 'N-1', changes: { verdict: 'unmet' } }),
  ).toBe('storage/assessment-locked')
  expect(await storage.contentOf(dossierId)).toEqual(locked)
})
