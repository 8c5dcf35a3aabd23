/** An assessment is settled, kept as it was, sent, and removed; its judgements go with it. */
import { expect, test } from 'vitest'
import type { Assessment } from '../../src/domain/framework/assessment/assessment'
import { openTest, refusal } from './open'
import { assessmentFields } from './small-dossier'
import { ready, settled } from './assessment-to-settle'

test('settling locks an assessment, with the evidence and actions of that moment', async () => {
  const storage = await openTest()
  const { dossierId, assessmentId } = await ready(storage)
  await storage.dossiers.change(dossierId, { parties: [{ id: 'p1', name: 'Praktijk', kind: '' }] })
  const evidence = await storage.evidence.listOf(dossierId)
  const actions = await storage.actions.listOf(dossierId)
  const adopted = await storage.assessments.adopt(assessmentId, settled)
  expect(adopted).toMatchObject({ status: 'adopted', adoptedOn: '2026-11-23', adoptedBy: 'het bestuur' })
  expect(adopted.snapshot).toEqual({
    takenAt: '2026-11-23T09:00:00.000Z',
    parties: [{ id: 'p1', name: 'Praktijk', kind: '' }],
    evidence,
    actions,
  })
  // What goes on changing does not change the snapshot.
  await storage.evidence.change(evidence[0]?.id ?? '', { title: 'Later' })
  expect((await storage.assessments.get(assessmentId))?.snapshot).toEqual(adopted.snapshot)
})

test('settling can be undone as long as it is the last change, and then everything can be changed again', async () => {
  const storage = await openTest()
  const { dossierId, assessmentId, assessment } = await ready(storage)
  await storage.assessments.adopt(assessmentId, settled)
  expect((await storage.history.undo(dossierId)).ok).toBe(true)
  expect(await storage.assessments.get(assessmentId)).toEqual(assessment)
  await storage.judgements.judge(assessmentId, 'N-3', { verdict: 'met' })
})

test('a settled assessment and its judgements cannot be changed in any way', async () => {
  const storage = await openTest()
  const { assessmentId, judgements } = await ready(storage)
  await storage.assessments.adopt(assessmentId, settled)
  const before = await storage.assessments.get(assessmentId)
  const judgementId = judgements[0]?.id ?? ''
  const refusals = await Promise.all([
    refusal(storage.assessments.adopt(assessmentId, settled)),
    refusal(storage.assessments.change(assessmentId, { title: 'Anders' })),
    refusal(storage.assessments.change(assessmentId, { status: 'draft', snapshot: null })),
    refusal(storage.judgements.judge(assessmentId, 'N-1', { verdict: 'unmet' })),
    refusal(storage.judgements.judge(assessmentId, 'N-3', { verdict: 'met' })),
    refusal(storage.judgements.change(judgementId, { reasoning: 'Anders' })),
    refusal(storage.judgements.remove(judgementId)),
  ])
  expect(refusals).toEqual(refusals.map(() => 'storage/assessment-locked'))
  expect(await storage.assessments.get(assessmentId)).toEqual(before)
  expect(await storage.judgements.listOf(before?.dossierId ?? '')).toEqual(judgements)
})

test('nobody settles an assessment past the snapshot', async () => {
  const storage = await openTest()
  const { dossierId, assessmentId } = await ready(storage)
  const snapshot = { takenAt: '2026-11-23T09:00:00.000Z', parties: [], evidence: [], actions: [] }
  const add = (fields: Partial<Assessment>) =>
    storage.assessments.add({ ...assessmentFields(dossierId), ...fields })
  expect(await refusal(storage.assessments.change(assessmentId, { status: 'adopted' }))).toBe(
    'storage/invalid',
  )
  expect(await refusal(storage.assessments.change(assessmentId, { snapshot }))).toBe('storage/invalid')
  expect(await refusal(add({ status: 'replaced' }))).toBe('storage/invalid')
})

test('a settled assessment can be removed, and comes back with its judgements and its snapshot', async () => {
  const storage = await openTest()
  const { dossierId, assessmentId, judgements } = await ready(storage)
  const adopted = await storage.assessments.adopt(assessmentId, settled)
  await storage.assessments.remove(assessmentId)
  expect(await storage.judgements.listOf(dossierId)).toEqual([])
  expect((await storage.history.undo(dossierId)).ok).toBe(true)
  expect(await storage.assessments.get(assessmentId)).toEqual(adopted)
  expect(await storage.judgements.listOf(dossierId)).toEqual(judgements)
})

test('sent work goes with its assessment, and comes back with it', async () => {
  const storage = await openTest()
  const { dossierId, assessmentId } = await ready(storage)
  const delegation = await storage.delegations.add({
    dossierId,
    assessmentId,
    recipient: 'mw. Bos',
    note: '',
    askedBefore: null,
    sentAt: '2026-11-23T09:00:00.000Z',
    base: { judgements: {}, actions: {} },
    returns: [],
  })
  await storage.assessments.remove(assessmentId)
  expect(await storage.delegations.listOf(dossierId)).toEqual([])
  expect((await storage.history.undo(dossierId)).ok).toBe(true)
  expect(await storage.delegations.listOf(dossierId)).toEqual([delegation])
})

test('work cannot be sent of an assessment that is not there, or is of another dossier', async () => {
  const storage = await openTest()
  const { assessmentId } = await ready(storage)
  const other = await storage.dossiers.add({ name: 'Ander' })
  const fields = {
    dossierId: other.id,
    recipient: '',
    note: '',
    askedBefore: null,
    sentAt: '2026-11-23T09:00:00.000Z',
    base: { judgements: {}, actions: {} },
    returns: [],
  }
  expect(await refusal(storage.delegations.add({ ...fields, assessmentId }))).toBe('storage/invalid')
  expect(await refusal(storage.delegations.add({ ...fields, assessmentId: 'weg' }))).toBe('storage/gone')
})

test('a set of the VSV itself can be kept, changed and taken back', async () => {
  const storage = await openTest()
  const { dossierId, assessment } = await ready(storage)
  const { questionSet } = assessment
  const own = await storage.ownSets.add({
    dossierId,
    fileName: '',
    addedAt: '2026-11-23T09:00:00.000Z',
    questionSet,
  })
  const changed = await storage.ownSets.change(own.id, { questionSet: { ...questionSet, title: 'Eigen' } })
  expect(changed.questionSet.title).toBe('Eigen')
  expect(await refusal(storage.ownSets.change(own.id, { questionSet: { ...questionSet, themes: [] } }))).toBe(
    'storage/invalid',
  )
  expect((await storage.history.undo(dossierId)).ok).toBe(true)
  expect(await storage.ownSets.listOf(dossierId)).toEqual([own])
  await storage.ownSets.remove(own.id)
  expect((await storage.history.undo(dossierId)).ok).toBe(true)
  expect(await storage.ownSets.get(own.id)).toEqual(own)
})
