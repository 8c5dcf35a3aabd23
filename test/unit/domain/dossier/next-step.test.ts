import { expect, test } from 'vitest'
import { nextStepOf } from '../../../../src/domain/dossier/next-step'
import type { NextStepMaterial } from '../../../../src/domain/dossier/next-step'
import { resultsOf } from '../../../../src/domain/survey/results/results'
import { overview } from '../../../../src/texts/dossier/overview'
import { action, assessment, forNorm, framework, judgement, norm } from '../framework-fixture'
import { people, profession, round } from '../mirror-fixture'

const set = framework({ ORG: [norm('N-1'), norm('N-2')] })
const someone = { roster: [{ professionId: 'VK', headCount: 3 }], visitDate: null }
const adopted = round({ status: 'adopted' })

function step(material: Partial<NextStepMaterial>) {
  return nextStepOf({
    dossier: { roster: [], visitDate: null },
    rounds: [],
    countsOf: () => null,
    wasRead: () => false,
    assessment: null,
    judgements: [],
    actions: [],
    today: '2026-11-23',
    ...material,
  })
}

test('a new dossier starts with whom to ask, then with a round', () => {
  expect(step({})).toEqual({ kind: 'fill-in-roster' })
  expect(step({ dossier: { roster: [{ professionId: 'VK', headCount: null }], visitDate: null } })).toEqual({
    kind: 'fill-in-roster',
  })
  expect(step({ dossier: someone })).toEqual({ kind: 'make-round' })
})

test('a round goes from opening by collecting to reading', () => {
  expect(step({ rounds: [round({ status: 'draft' })] })).toEqual({ kind: 'open-round', roundId: 'ronde' })
  expect(step({ rounds: [round({ status: 'open' })] })).toMatchObject({ kind: 'collect', roundId: 'ronde' })
  expect(step({ rounds: [round({ status: 'closed' })] })).toEqual({ kind: 'read-results', roundId: 'ronde' })
})

test('an open round comes before results to read, and those before a next round', () => {
  const draft = round({ id: 'concept', status: 'draft' })
  const closed = round({ id: 'gesloten', status: 'closed', opensOn: '2026-01-01' })
  const later = round({ id: 'later gesloten', status: 'closed', opensOn: '2026-06-01' })
  const open = round({ id: 'open', status: 'open' })
  expect(step({ rounds: [draft, closed, later, open] })).toMatchObject({ roundId: 'open' })
  expect(step({ rounds: [draft, closed, later] })).toMatchObject({ roundId: 'later gesloten' })
})

test('while collecting, professions under 40 % are named, the lowest first', () => {
  const open = round({
    status: 'open',
    professions: [
      profession('VK', 'C1', 5),
      profession('KZ', 'C4', 9),
      profession('GYN', 'C2', 6),
      profession('HA', 'C5'),
    ],
  })
  const responses = [...people(2, 'VK', {}), ...people(2, 'KZ', {})]
  const counts = resultsOf(open, responses, { rest: '' })
  expect(step({ rounds: [open], countsOf: () => counts })).toEqual({
    kind: 'collect',
    roundId: 'ronde',
    lagging: [
      { label: 'label GYN', submitted: 0, invited: 6 },
      { label: 'label KZ', submitted: 2, invited: 9 },
    ],
  })
})

test('after the mirror the assessment is started, finished, and followed by actions', () => {
  const rounds = [adopted]
  const started = { rounds, assessment: assessment(set) }
  expect(step({ rounds })).toEqual({ kind: 'start-assessment' })
  expect(step({ ...started, judgements: [judgement('N-1')] })).toEqual({
    kind: 'assess',
    assessmentId: 'toetsing',
    left: 1,
  })
  const judgements = [judgement('N-1'), judgement('N-2', { verdict: 'unmet' })]
  expect(step({ ...started, judgements })).toEqual({ kind: 'plan-actions', norms: 1 })
  const late = action('a', { origin: forNorm('N-2'), dueOn: '2026-11-22' })
  expect(step({ ...started, judgements, actions: [late] })).toEqual({ kind: 'chase-actions', overdue: 1 })
  const inTime = { ...late, dueOn: '2026-11-23' }
  expect(step({ ...started, judgements, actions: [inTime] })).toEqual({ kind: 'make-report', left: 0 })
})

test('onbekend is an answer: it is not asked for again', () => {
  const judgements = [judgement('N-1'), judgement('N-2', { verdict: 'unknown' })]
  expect(step({ rounds: [adopted], assessment: assessment(set), judgements })).toEqual({
    kind: 'make-report',
    left: 0,
  })
})

test('an adopted assessment is not asked for again, however incomplete', () => {
  const done = assessment(set, { status: 'adopted' })
  expect(step({ rounds: [adopted], assessment: done })).toEqual({ kind: 'make-report', left: 2 })
})

test('somebody who started with the assessment is not sent to the mirror before it is done', () => {
  expect(step({ assessment: assessment(set) })).toMatchObject({ kind: 'assess' })
  const judgements = [judgement('N-1'), judgement('N-2')]
  expect(step({ assessment: assessment(set), judgements })).toEqual({ kind: 'fill-in-roster' })
  expect(step({ assessment: assessment(set), judgements, dossier: someone })).toEqual({ kind: 'make-round' })
})

test('a reminder is never about a group of fewer people than the threshold', () => {
  const open = round({
    status: 'open',
    threshold: 5,
    professions: [profession('VK', 'C1', 9), profession('COO', 'C5', 1), profession('ROS', 'C5', 4)],
  })
  const counts = resultsOf(open, people(6, 'VK', {}), { rest: '' })
  expect(step({ rounds: [open], countsOf: () => counts })).toMatchObject({ kind: 'collect', lagging: [] })
})

test('a visit within four weeks goes before everything, with what is late and which core norms do not hold', () => {
  const judgements = [judgement('N-1', { verdict: 'unmet' }), judgement('N-2')]
  const soon = (visitDate: string) =>
    step({
      dossier: { roster: [], visitDate },
      rounds: [round({ status: 'closed' })],
      assessment: assessment(set),
      judgements,
      actions: [action('a', { origin: forNorm('N-1'), dueOn: '2026-11-22' })],
    })
  expect(soon('2026-12-21')).toEqual({ kind: 'prepare-visit', days: 28, overdue: 1, coreUnmet: 1 })
  expect(soon('2026-11-23')).toMatchObject({ kind: 'prepare-visit', days: 0 })
  expect(soon('2026-12-22').kind).toBe('chase-actions')
  expect(soon('2026-11-22').kind).toBe('chase-actions')
})

test('late actions go before results that were perhaps read long ago', () => {
  const late = action('a', { dueOn: '2026-11-22' })
  expect(step({ rounds: [round({ status: 'closed' })], actions: [late] }).kind).toBe('chase-actions')
})

test('nobody is sent to results that may not be shown', () => {
  const closed = round({ status: 'closed', professions: [profession('VK', 'C1')] })
  const counts = resultsOf(closed, people(4, 'VK', {}), { rest: '' })
  expect(step({ rounds: [closed], countsOf: () => counts })).toEqual({ kind: 'start-assessment' })
})

test('results that were read are not asked to be read again: the work goes on, and at its end they are settled', () => {
  const closed = round({ status: 'closed' })
  const read = { rounds: [closed], wasRead: () => true }
  expect(step(read)).toEqual({ kind: 'start-assessment' })
  const done = { ...read, assessment: assessment(set), judgements: [judgement('N-1'), judgement('N-2')] }
  expect(step(done)).toEqual({ kind: 'settle-round', roundId: 'ronde' })
  expect(step({ ...done, rounds: [adopted] })).toEqual({ kind: 'make-report', left: 0 })
})

test('of two closed rounds the one nobody read is asked for', () => {
  const rounds = [
    round({ id: 'gelezen', status: 'closed', opensOn: '2026-06-01' }),
    round({ id: 'nieuw', status: 'closed', opensOn: '2026-01-01' }),
  ]
  expect(step({ rounds, wasRead: (id) => id === 'gelezen' })).toEqual({
    kind: 'read-results',
    roundId: 'nieuw',
  })
})

test('that all norms were gone through is said only when they were', () => {
  const done = { kind: 'make-report', left: 0 } as const
  expect(overview.nextStep(done).text).toContain('Alle normen')
  expect(overview.nextStep({ ...done, left: 2 }).text).not.toContain('Alle normen')
})

test('nobody is asked to make a round while the roster counts nobody', () => {
  const roster = (headCount: number) => ({ roster: [{ professionId: 'VK', headCount }], visitDate: null })
  expect(step({ dossier: roster(0) }).kind).toBe('fill-in-roster')
  expect(step({ dossier: roster(1) }).kind).toBe('make-round')
})

test.each([
  [7, ['label VK']],
  [8, []],
  [9, []],
])('of %i of 20 invited: under 40 %% is named while collecting, 40 %% is not', (submitted, named) => {
  const open = round({ status: 'open', professions: [profession('VK', 'C1', 20)] })
  const counts = resultsOf(open, people(submitted, 'VK', {}), { rest: '' })
  const next = step({ rounds: [open], countsOf: () => counts })
  expect(next.kind === 'collect' && next.lagging.map(({ label }) => label)).toEqual(named)
})

test('of several rounds in preparation the one that opens last goes first, and one without a day last', () => {
  const draft = (id: string, opensOn: string | null) => round({ id, status: 'draft', opensOn })
  for (const rounds of [
    [draft('zonder', null), draft('mei', '2027-05-01'), draft('maart', '2027-03-01')],
    [draft('maart', '2027-03-01'), draft('mei', '2027-05-01'), draft('zonder', null)],
  ])
    expect(step({ rounds })).toEqual({ kind: 'open-round', roundId: 'mei' })
})

test('before a visit only core norms that are (largely) unmet are counted, of the assessment there is', () => {
  const many = framework({
    ORG: [norm('N-1'), norm('N-2'), norm('N-3'), norm('N-4', { core: false }), norm('N-5')],
  })
  const judgements = [
    judgement('N-1', { verdict: 'unmet' }),
    judgement('N-2', { verdict: 'largely-unmet' }),
    judgement('N-3', { verdict: 'largely-met' }),
    judgement('N-4', { verdict: 'unmet' }),
  ]
  const dossier = { roster: [], visitDate: '2026-12-01' }
  expect(step({ dossier, assessment: assessment(many), judgements })).toMatchObject({
    coreUnmet: 2,
    overdue: 0,
  })
  expect(step({ dossier })).toEqual({ kind: 'prepare-visit', days: 8, coreUnmet: 0, overdue: 0 })
})
