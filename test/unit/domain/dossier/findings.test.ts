import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../../src/domain/framework/readiness/finding'
import type { Answer } from '../../../../src/domain/question-set'
import { unmetWithoutAction } from '../../../../src/domain/actions/starting-points'
import { findingsOf } from '../../../../src/domain/dossier/findings'
import type { FindingsMaterial } from '../../../../src/domain/dossier/findings'
import { resultsOf } from '../../../../src/domain/survey/results/results'
import { overview } from '../../../../src/texts/dossier/overview'
import { action, evidence, forNorm, judgement, norm } from '../framework-fixture'
import { cluster, mirrorSet, people, profession, round, statement } from '../mirror-fixture'

const today = '2026-11-23'

function find(material: Partial<FindingsMaterial>) {
  return findingsOf({
    norms: [norm('N-1'), norm('N-2'), norm('N-3')],
    judgements: [],
    evidence: [],
    actions: [],
    results: null,
    today,
    ...material,
  })
}

/** A shown round in which everyone gives the same answer to T-1. */
function mirror(count: number, answer: 1 | 2 | 3 | 4 | 5, others = 0) {
  return resultsOf(
    round({ professions: [profession('VK', 'C1')], clusters: [cluster('C1')] }),
    [...people(count, 'VK', { 'T-1': answer }), ...people(others, 'VK', { 'T-1': 5 })],
    { rest: '' },
  )
}

test('a dossier without anything asks for nothing', () => {
  expect(find({ norms: [] })).toEqual([])
})

test('everything that needs attention is listed, worst first', () => {
  const found = find({
    norms: [norm('N-1', { statementIds: ['T-1'] }), norm('N-2'), norm('N-3'), norm('N-4'), norm('N-5')],
    judgements: [
      judgement('N-1'),
      judgement('N-2'),
      judgement('N-3', { verdict: 'unmet' }),
      judgement('N-4', { verdict: 'largely-unmet' }),
      judgement('N-5', { applicable: false }),
    ],
    evidence: [
      evidence('b', { normIds: ['N-1'], reviewOn: '2026-11-22' }),
      evidence('a', { reviewOn: '2025-01-01' }),
      evidence('c', { normIds: ['N-3'], location: '' }),
    ],
    actions: [
      action('late', { dueOn: '2026-11-22' }),
      action('later', { dueOn: '2026-01-01', ownerName: ' ' }),
      action('for N-4', { origin: forNorm('N-4') }),
      action('whenever', { dueOn: null }),
    ],
    results: mirror(10, 2),
  })
  expect(found).toEqual([
    { kind: 'unmet-without-action', normId: 'N-3', verdict: 'unmet' },
    { kind: 'action-overdue', actionId: 'later', title: 'titel later', dueOn: '2026-01-01' },
    { kind: 'action-overdue', actionId: 'late', title: 'titel late', dueOn: '2026-11-22' },
    { kind: 'met-without-evidence', normId: 'N-2' },
    {
      kind: 'perception-contradicts',
      normId: 'N-1',
      statementId: 'T-1',
      mean: 2,
      divided: false,
      unknown: false,
    },
    { kind: 'evidence-expired', evidenceId: 'a', title: 'titel a', reviewOn: '2025-01-01' },
    { kind: 'evidence-expired', evidenceId: 'b', title: 'titel b', reviewOn: '2026-11-22' },
    { kind: 'evidence-incomplete', evidenceId: 'c', title: 'titel c', lacks: ['location'] },
    { kind: 'not-applicable-without-reason', normId: 'N-5' },
    { kind: 'action-without-owner', actionId: 'later', title: 'titel later' },
    { kind: 'action-without-date', actionId: 'whenever', title: 'titel whenever' },
  ])
})

describe('what people say against what the assessment says', () => {
  const contradicted = (results: FindingsMaterial['results'], verdict: 'met' | 'unmet' = 'met') =>
    find({
      norms: [norm('N-1', { statementIds: ['T-1', 'T-2', 'onbekend'] })],
      judgements: [judgement('N-1', { verdict })],
      evidence: [evidence('a', { normIds: ['N-1'] })],
      actions: [action('a', { origin: forNorm('N-1') })],
      results,
    })

  test('a low or divided statement contradicts a norm that is met', () => {
    expect(contradicted(mirror(10, 2))).toMatchObject([{ mean: 2, divided: false }])
    expect(contradicted(mirror(5, 1, 10))).toMatchObject([{ divided: true }])
  })

  test('a fact unknown to many is told as unknown, not as a low score', () => {
    const survey = round({
      questionSet: mirrorSet({ T: [{ ...statement('T-1'), fact: true }] }),
      professions: [profession('VK', 'C1')],
    })
    const found = (answer: Answer) =>
      contradicted(resultsOf(survey, people(12, 'VK', { 'T-1': answer }), { rest: '' }))
    const [unknown] = found('dont-know')
    expect(unknown).toMatchObject({ unknown: true, mean: null })
    expect(found(1)).toMatchObject([{ unknown: true }])
    expect(found(4)).toEqual([])
    expect(unknown === undefined ? '' : overview.finding(unknown, () => 'Norm')).toBe(
      'Norm: voldoet, maar veel mensen weten of bevestigen stelling T-1 niet',
    )
  })

  test('a good statement, or a norm that is not met, is no contradiction', () => {
    expect(contradicted(mirror(10, 3))).toEqual([])
    expect(contradicted(mirror(10, 2), 'unmet')).toEqual([])
    expect(contradicted(null)).toEqual([])
  })

  test('what may not be shown contradicts nobody', () => {
    expect(contradicted(mirror(4, 1))).toEqual([])
  })
})

test('a norm is worked on as long as an action for it is neither secured nor stopped', () => {
  const unmet = [judgement('N-1', { verdict: 'unmet' })]
  const left = (status: Parameters<typeof action>[1]) =>
    unmetWithoutAction([norm('N-1')], unmet, [action('a', { origin: forNorm('N-1'), ...status })]).length
  expect(left({ status: 'planned' })).toBe(0)
  expect(left({ status: 'effect-checked' })).toBe(0)
  expect(left({ status: 'secured' })).toBe(1)
  expect(left({ status: 'stopped' })).toBe(1)
})

test('finished actions need no owner any more', () => {
  expect(find({ actions: [action('a', { status: 'done', ownerName: '' })] })).toEqual([])
})

test('what is largely unmet is called that, never unmet', () => {
  const [found] = find({ norms: [norm('N-1')], judgements: [judgement('N-1', { verdict: 'largely-unmet' })] })
  expect(found).toMatchObject({ verdict: 'largely-unmet' })
  expect(overview.finding(found as Finding, (id) => id)).toBe(
    'N-1: voldoet grotendeels niet en er is geen actie',
  )
})

test('an action that is finished, or has a date, is not asked for one', () => {
  expect(find({ norms: [], actions: [action('a', { status: 'done', dueOn: null }), action('b')] })).toEqual(
    [],
  )
})

test.each([
  ['2025-11-24', 0],
  ['2025-11-23', 0],
  ['2025-11-22', 1],
])('a verdict of %s is old after 365 days, not on the last of them', (day, expected) => {
  const found = find({
    norms: [norm('N-1')],
    judgements: [judgement('N-1', { judgedAt: `${day}T12:00:00.000Z` })],
    evidence: [evidence('a', { normIds: ['N-1'] })],
  })
  expect(found.filter(({ kind }) => kind === 'judgement-outdated')).toHaveLength(expected)
})

test.each([
  ['2024-01-01', 'met', 1],
  ['2024-01-01', null, 0],
] as const)('a judgement of %s with verdict %s: only a verdict can be old', (day, verdict, expected) => {
  const found = find({
    norms: [norm('N-1')],
    judgements: [judgement('N-1', { verdict, judgedAt: `${day}T12:00:00.000Z` })],
    evidence: [evidence('a', { normIds: ['N-1'] })],
  })
  expect(found.filter(({ kind }) => kind === 'judgement-outdated')).toHaveLength(expected)
})

describe('a piece that is wanted and not there yet', () => {
  const wanted = (fields: Parameters<typeof evidence>[1]) =>
    find({
      norms: [norm('N-1'), norm('N-2')],
      judgements: [judgement('N-1')],
      evidence: [evidence('a', { missing: true, ...fields })],
    })

  test('is asked for, and shows nothing: the norm is met without evidence', () => {
    expect(wanted({ normIds: ['N-1'] })).toEqual([
      { kind: 'met-without-evidence', normId: 'N-1' },
      { kind: 'evidence-missing', evidenceId: 'a', title: 'titel a' },
    ])
  })

  test('for a norm of this framework and one of another is asked for', () => {
    expect(wanted({ normIds: ['ELDERS', 'N-2'] }).map(({ kind }) => kind)).toContain('evidence-missing')
  })

  test.each([[['ELDERS']], [[]]])('for %j is not asked for here', (normIds) => {
    expect(wanted({ normIds }).map(({ kind }) => kind)).toEqual(['met-without-evidence'])
  })
})

test('the missing place of a piece is asked for only when it has a norm of this framework', () => {
  const kinds = (normIds: readonly string[]) =>
    find({ evidence: [evidence('a', { normIds, location: '' })] }).map(({ kind }) => kind)
  expect(kinds(['ELDERS', 'N-2'])).toEqual(['evidence-incomplete'])
  expect(kinds(['ELDERS'])).toEqual([])
  expect(kinds([])).toEqual([])
})

test('n.v.t. with a reason, or a norm nobody wrote about, asks for no reason', () => {
  const kinds = (judgements: readonly ReturnType<typeof judgement>[]) =>
    find({ norms: [norm('N-1')], judgements }).map(({ kind }) => kind)
  expect(kinds([judgement('N-1', { applicable: false, notApplicableReason: 'Geen locatie.' })])).toEqual([])
  expect(kinds([judgement('N-1', { applicable: false, notApplicableReason: ' ' })])).toEqual([
    'not-applicable-without-reason',
  ])
  expect(kinds([])).toEqual([])
})

test('of two actions of one day, and of two pieces of one day, the order stays as it was', () => {
  const found = find({
    norms: [],
    actions: [action('b', { dueOn: '2026-11-20' }), action('a', { dueOn: '2026-11-20' })],
    evidence: [evidence('d', { reviewOn: '2026-11-20' }), evidence('c', { reviewOn: '2026-11-20' })],
  })
  expect(
    found.map((one) => ('actionId' in one ? one.actionId : 'evidenceId' in one && one.evidenceId)),
  ).toEqual(['b', 'a', 'd', 'c'])
})

test.each([
  ['2026-11-22', ['evidence-expired']],
  ['2026-11-23', []],
  ['2027-11-23', []],
  [null, []],
])('evidence to be looked at again on %s is told from the day after', (reviewOn, expected) => {
  const found = find({ norms: [], evidence: [evidence('a', { reviewOn })] })
  expect(found.map(({ kind }) => kind)).toEqual(expected)
})
