/** The assessments of the example show every possibility of one. */
import { expect, test } from 'vitest'
import { VERDICTS } from '../../../src/domain/framework/assessment/verdict'
import { carryOver, SAME_IDS } from '../../../src/domain/framework/assessment/carry-over'
import { readinessOf } from '../../../src/domain/framework/readiness/readiness'
import { previousAssessment, readinessChange } from '../../../src/domain/framework/readiness/readiness-change'
import { content, norms, assessmentOf, earlier, present } from './example'

const checkList = assessmentOf('Overeenkomst en inrichting 2026')

test('every norm of the framework is judged, once', () => {
  expect(present.judgements.map(({ normId }) => normId).sort()).toEqual([...norms].sort())
})

test('the verdicts show every possibility: met, partly, unmet, unknown, to be confirmed and not applicable with a reason', () => {
  const counts = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, present.judgements.filter((one) => one.verdict === verdict).length]),
  )
  expect(counts).toEqual({ met: 22, 'largely-met': 15, 'largely-unmet': 9, unmet: 4, unknown: 1 })
  const toConfirm = present.judgements.filter((one) => one.toConfirm).map(({ normId }) => normId)
  expect(toConfirm).toEqual(['KWA-10', 'COO-05'])
  const { readiness, coverage } = readinessOf(present.norms, present.judgements)
  // As the manual works it out.
  expect([readiness, coverage]).toEqual([29.5 / 51, 48 / 51])
  const notApplicable = present.judgements.filter(({ applicable }) => !applicable)
  expect(notApplicable).toHaveLength(2)
  for (const { notApplicableReason } of notApplicable) expect(notApplicableReason.length).toBeGreaterThan(40)
})

test('every judged norm has its own reasoning, an answer for the inspector and an owner', () => {
  const judged = [...present.judgements, ...checkList.judgements].filter(({ applicable }) => applicable)
  expect(new Set(judged.map(({ reasoning }) => reasoning)).size).toBe(judged.length)
  for (const { normId, reasoning, answerIfAsked, owner, workStatus } of judged) {
    expect(reasoning.split(/[.:;] /).length, normId).toBeGreaterThanOrEqual(2)
    expect(answerIfAsked, normId).not.toBe('')
    expect(owner, normId).not.toBe('')
    expect(['to-do', 'busy', 'to-check', 'settled']).toContain(workStatus)
  }
})

test('every party has work, shortfalls weigh differently, and the work stands in every stage', () => {
  const severities = present.judgements
    .filter(({ verdict }) => verdict !== null && verdict !== 'met' && verdict !== 'unknown')
    .map(({ severity }) => severity)
  expect(new Set(severities)).toEqual(new Set(['minor', 'major', 'critical', null]))
  expect(severities.filter((severity) => severity === null)).toHaveLength(1)
  expect(new Set(present.judgements.map(({ workStatus }) => workStatus))).toEqual(
    new Set(['to-do', 'busy', 'to-check', 'settled']),
  )
  const parties = new Set(content.dossier.parties.map(({ id }) => id))
  const owning = [...content.judgements, ...content.actions].flatMap(({ ownerPartyId }) => ownerPartyId ?? [])
  expect(new Set(owning).size).toBeGreaterThanOrEqual(4)
  for (const id of owning) expect(parties).toContain(id)
})

test('the board settled the assessment of 2025, with evidence and actions as they were then', () => {
  const { status, adoptedOn, adoptedBy, snapshot } = earlier.assessment
  expect([status, adoptedOn, adoptedBy]).toEqual(['adopted', '2025-12-11', 'bestuur van het VSV'])
  expect(snapshot?.evidence).toHaveLength(10)
  for (const piece of snapshot?.evidence ?? []) {
    expect(piece.date === null || piece.date <= '2025-12-11', piece.title).toBe(true)
    for (const id of piece.normIds) expect(norms).toContain(id)
  }
  expect(snapshot?.actions.map(({ number, status }) => [number, status])).toEqual([
    [1, 'running'],
    [2, 'running'],
    [3, 'running'],
    [4, 'planned'],
    [5, 'planned'],
  ])
  for (const { judgedAt } of earlier.judgements) expect(judgedAt?.slice(0, 4)).toBe('2025')
})

test('that of 2026 was started from it: some norms are better, some worse, some judged for the first time', () => {
  expect(previousAssessment(present.assessment, content.assessments)?.id).toBe(earlier.assessment.id)
  const { counts } = readinessChange(earlier, present)
  expect(counts).toEqual({
    better: 12,
    worse: 6,
    same: 25,
    'first-judged': 7,
    applicability: 0,
    open: 3,
    new: 0,
    dropped: 0,
  })
})

test('what is to be confirmed stands as the application would have carried it over', () => {
  const carried = carryOver(earlier, SAME_IDS, present.assessment.questionSet, 'all')
  const waiting = present.judgements.filter(({ toConfirm }) => toConfirm)
  for (const judgement of waiting)
    expect(judgement).toMatchObject({ ...carried.find(({ normId }) => normId === judgement.normId) })
  const cameAlong = new Map(carried.map(({ normId, carriedFrom }) => [normId, carriedFrom]))
  for (const { normId, carriedFrom } of present.judgements)
    expect(carriedFrom).toEqual(cameAlong.get(normId) ?? [])
})

test('a check list was begun beside it, and is about half judged', () => {
  const { coverage } = readinessOf(checkList.norms, checkList.judgements)
  expect(coverage).toBe(13 / 25)
  expect(checkList.assessment).toMatchObject({ status: 'draft', previousId: null })
})
