import { expect, test } from 'vitest'
import { exampleContent } from '../../../build/example/content'
import { EXAMPLE_DAY } from '../../../build/example/profile'
import { ACTION_STATUSES } from '../../../src/domain/actions/action'
import { isOverdue } from '../../../src/domain/actions/action-state'
import { VERDICTS } from '../../../src/domain/framework/verdict'
import { evidenceStateOf } from '../../../src/domain/framework/evidence-state'
import { normsOf, statementsOf } from '../../../src/domain/question-set'
import { frameworkSet, mirrorSet } from '../../../src/storage/question-sets'

const content = exampleContent(mirrorSet, frameworkSet)
const norms = new Set(normsOf(frameworkSet).map(({ id }) => id))
const statements = new Set(statementsOf(mirrorSet, 'full').map(({ id }) => id))
const themes = new Set(mirrorSet.themes.map(({ id }) => id))

/** Every text in the example that a person wrote: without ids, moments, dates and the frozen question sets. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(value) ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'id' || key.endsWith('Id') || key === 'questionSet' ? [] : textsIn(inner),
  )
}

const texts = textsIn(content)

/** Texts in which something is found that should not be there. */
function textsWith(pattern: RegExp): readonly string[] {
  return texts.filter((text) => pattern.test(text))
}

test('every norm of the framework is judged, once', () => {
  expect(content.judgements.map(({ normId }) => normId).sort()).toEqual([...norms].sort())
})

test('the verdicts show every possibility: met, partly, unmet, unknown and not applicable with a reason', () => {
  const counts = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, content.judgements.filter((one) => one.verdict === verdict).length]),
  )
  expect(counts).toEqual({ met: 22, 'largely-met': 15, 'largely-unmet': 9, unmet: 4, unknown: 1 })
  const notApplicable = content.judgements.filter(({ applicable }) => !applicable)
  expect(notApplicable).toHaveLength(2)
  for (const { notApplicableReason } of notApplicable) expect(notApplicableReason.length).toBeGreaterThan(40)
})

test('every judged norm has its own reasoning, an answer for the inspector and an owner', () => {
  const judged = content.judgements.filter(({ applicable }) => applicable)
  expect(new Set(judged.map(({ reasoning }) => reasoning)).size).toBe(judged.length)
  for (const { normId, reasoning, answerIfAsked, owner, workStatus } of judged) {
    expect(reasoning.split(/[.:;] /).length, normId).toBeGreaterThanOrEqual(2)
    expect(answerIfAsked, normId).not.toBe('')
    expect(owner, normId).not.toBe('')
    expect(['to-do', 'busy', 'to-check', 'settled']).toContain(workStatus)
  }
})

test('there are fourteen actions, numbered from 1, with every status among them', () => {
  expect(content.actions.map(({ number }) => number)).toEqual(
    Array.from({ length: 14 }, (_, index) => index + 1),
  )
  expect(new Set(content.actions.map(({ status }) => status))).toEqual(new Set(ACTION_STATUSES))
  expect(new Set(content.actions.map(({ origin }) => origin.kind))).toEqual(
    new Set(['mirror', 'assessment', 'session', 'own']),
  )
})

test('three actions are overdue and one has no owner, so that the findings have something to show', () => {
  expect(
    content.actions.filter((action) => isOverdue(action, EXAMPLE_DAY)).map(({ number }) => number),
  ).toEqual([5, 7, 9])
  expect(content.actions.filter(({ ownerName }) => ownerName === '').map(({ number }) => number)).toEqual([
    13,
  ])
})

test('apart from that every action is filled in completely', () => {
  for (const action of content.actions.filter(({ number }) => number !== 13)) {
    const { title, problem, cause, goal, approach, ownerName, ownerRole, involved, means } = action
    const { measure, baseline, target, evidence, startOn, dueOn } = action
    const filled = { title, problem, cause, goal, approach, ownerName, ownerRole, involved, means }
    for (const value of Object.values({ ...filled, measure, baseline, target, evidence, startOn, dueOn })) {
      expect(value, `action ${action.number}`).toBeTruthy()
    }
    if (['effect-checked', 'secured', 'stopped'].includes(action.status)) expect(action.result).not.toBe('')
  }
})

test('some evidence is expired, some expires soon, and some norms are met without any', () => {
  const states = content.evidence.map((one) => evidenceStateOf(one, EXAMPLE_DAY))
  expect(content.evidence.length).toBeGreaterThanOrEqual(28)
  expect(states.filter((state) => state === 'expired')).toHaveLength(4)
  expect(states.filter((state) => state === 'expiring')).toHaveLength(4)
  const shown = new Set(content.evidence.flatMap(({ normIds }) => normIds))
  const bare = content.judgements.filter(({ verdict, normId }) => verdict === 'met' && !shown.has(normId))
  expect(bare.map(({ normId }) => normId)).toEqual(['KWA-05', 'KWA-09', 'CLI-07', 'COO-04'])
})

test('every reference leads to something that exists', () => {
  const { dossier, rounds, responses, assessments, judgements, evidence, actions, history } = content
  const records = [
    ...rounds,
    ...responses,
    ...assessments,
    ...judgements,
    ...evidence,
    ...actions,
    ...history,
  ]
  for (const record of records) expect(record.dossierId).toBe(dossier.id)
  const roundIds = new Set(rounds.map(({ id }) => id))
  for (const response of responses) {
    expect(roundIds).toContain(response.roundId)
    for (const id of Object.keys(response.answers)) expect(statements).toContain(id)
    for (const id of response.priorities) expect(themes).toContain(id)
  }
  for (const { assessmentId } of judgements) expect(assessmentId).toBe(assessments[0]?.id)
  for (const { normIds } of evidence) for (const id of normIds) expect(norms).toContain(id)
  for (const { normIds } of evidence) expect(normIds.length).toBeLessThanOrEqual(4)
  for (const { origin } of actions) {
    if (origin.normId !== null) expect(norms).toContain(origin.normId)
    if (origin.themeId !== null) expect(themes).toContain(origin.themeId)
    if (origin.statementId !== null) expect(statements).toContain(origin.statementId)
  }
  const professions = new Set(mirrorSet.professions.map(({ id }) => id))
  for (const { professionId } of dossier.roster) expect(professions).toContain(professionId)
})

test('no two records share an id, and every id has the shape of a UUID', () => {
  const { dossier, rounds, responses, assessments, judgements, evidence, actions, history } = content
  const records = [dossier, ...dossier.parties, ...rounds, ...responses, ...assessments, ...judgements]
  const ids = [...records, ...evidence, ...actions, ...history].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('the history ends in the records as they stand, so that undo and "wie/wanneer" hold', () => {
  const records = [...content.judgements, ...content.actions, ...content.evidence]
  const changed = new Set(content.history.map(({ recordId }) => recordId))
  for (const recordId of changed) {
    const entries = content.history.filter((entry) => entry.recordId === recordId)
    expect(entries[0]?.before).toBeNull()
    for (const [index, entry] of entries.entries()) {
      if (index > 0) expect(entry.before).toEqual(entries[index - 1]?.after)
    }
    expect(entries.at(-1)?.after).toEqual(records.find(({ id }) => id === recordId))
  }
  const verdictChanges = content.history.filter(
    ({ before, after }) => before !== null && before['verdict'] !== after?.['verdict'],
  )
  expect(verdictChanges.length).toBeGreaterThanOrEqual(6)
})

test('nothing in the example lies after the day it stands still on', () => {
  const moments = content.history.map(({ at }) => at)
  const judged = content.judgements.map(({ judgedAt }) => judgedAt ?? '')
  const dated = content.evidence.map(({ date }) => date ?? '')
  for (const moment of [...moments, ...judged, ...dated])
    expect(moment.slice(0, 10) <= EXAMPLE_DAY).toBe(true)
})

test('no text looks like data of a client: no citizen service number, no date of birth, no telephone number', () => {
  expect(texts.length).toBeGreaterThan(500)
  expect(textsWith(/\d{8}|\d(?:[ .-]?\d){8,}/u)).toEqual([])
  expect(textsWith(/\bgeb(oren|\.| ?datum|oortedatum)(?![a-z])/iu)).toEqual([])
  expect(textsWith(/\b\d{1,2}[-/.]\d{1,2}[-/.](19|20)\d\d\b/u)).toEqual([])
  expect(textsWith(/\b(BSN|burgerservicenummer|patiënte?)\b/iu)).toEqual([])
})

test('no real organisation is named in what people wrote', () => {
  expect(textsWith(/Perined|ZonMw|CPZ|Pharos|Babyconnect|KNOV|NVOG|Veilig Thuis|RIVM|IGJ/u)).toEqual([])
})
