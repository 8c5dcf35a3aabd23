import { describe, expect, test } from 'vitest'
import { countdownOf, daysUntil, VISIT_STEPS } from '../../../../src/domain/visit/countdown'
import { documentsByTheme } from '../../../../src/domain/visit/visit-documents'
import { openPointsOf } from '../../../../src/domain/visit/visit-open-points'
import { expectedQuestions } from '../../../../src/domain/visit/visit-questions'
import { action, evidence, framework, judgement, norm } from '../framework-fixture'

const setAside = { applicable: false, notApplicableReason: 'Geen ziekenhuis in de regio' } as const

describe('the countdown to a visit', () => {
  const plan = (today: string, knownOn: string | null = null, stepsDone: readonly string[] = []) =>
    countdownOf({ visitDate: '2027-02-11', knownOn, stepsDone, today })
  const stateOf = (steps: ReturnType<typeof plan>, id: string) => steps.find((step) => step.id === id)?.state

  test('with six weeks’ notice the first step is due that day, and the rest is still to come', () => {
    const steps = plan('2026-12-31', '2026-12-31')
    expect(steps.filter(({ state }) => state === 'due').map(({ id }) => id)).toEqual([
      'calendar',
      'team',
      'assessment',
    ])
    expect(steps.filter(({ state }) => state !== 'due').every(({ state }) => state === 'later')).toBe(true)
    expect(steps.every(({ squeezed }) => !squeezed)).toBe(true)
  })

  test('a step is due from its first day to its last, and late from the day after', () => {
    expect(stateOf(plan('2027-01-13'), 'evidence')).toBe('later')
    expect(stateOf(plan('2027-01-14'), 'evidence')).toBe('due')
    expect(stateOf(plan('2027-01-20'), 'evidence')).toBe('due')
    expect(stateOf(plan('2027-01-21'), 'evidence')).toBe('overdue')
  })

  test('what is ticked off is done, whatever the day', () => {
    expect(stateOf(plan('2026-11-01', null, ['evidence', 'onbekend']), 'evidence')).toBe('done')
    expect(stateOf(plan('2027-03-01', null, ['evidence']), 'evidence')).toBe('done')
  })

  test('with a visit nearer than a step, the step is due now and not late before the visit', () => {
    const early = plan('2027-02-08', '2027-02-03')
    expect(early.filter(({ squeezed }) => squeezed).map(({ id, state }) => `${id} ${state}`)).toEqual([
      'calendar due',
      'team due',
      'assessment due',
      'evidence due',
      'actions due',
      'questions due',
    ])
    expect(stateOf(early, 'rehearse')).toBe('overdue')
    expect(stateOf(plan('2027-02-12', '2027-02-03'), 'team')).toBe('overdue')
  })

  test('after the visit there is a week to follow up', () => {
    expect(stateOf(plan('2027-02-11'), 'day')).toBe('due')
    expect(stateOf(plan('2027-02-11'), 'follow-up')).toBe('later')
    expect(stateOf(plan('2027-02-18'), 'follow-up')).toBe('due')
    expect(stateOf(plan('2027-02-19', '2027-02-25'), 'follow-up')).toBe('overdue')
  })

  test('the steps follow each other, and none ends before it starts', () => {
    const steps = plan('2026-11-01')
    expect(steps.map(({ from }) => from)).toEqual(steps.map(({ from }) => from).toSorted())
    expect(VISIT_STEPS.every(({ from, until }) => from >= until)).toBe(true)
  })

  test('days are counted over summer time and leap days', () => {
    expect(daysUntil('2027-02-11', '2026-12-31')).toBe(42)
    expect(daysUntil('2027-03-29', '2027-03-27')).toBe(2)
    expect(daysUntil('2028-03-01', '2028-02-28')).toBe(2)
    expect(daysUntil('2026-11-22', '2026-11-23')).toBe(-1)
  })
})

test('questions: first what is not met, the core before the rest, with our answer and evidence; n.v.t. last', () => {
  const set = framework({
    A: [
      norm('met'),
      norm('aside'),
      norm('open', { core: false }),
      norm('open core'),
      norm('unmet', { core: false }),
      norm('unmet core'),
    ],
    B: [norm('other')],
  })
  const found = expectedQuestions(
    set,
    [
      judgement('met', { answerIfAsked: 'Zo doen wij dat.' }),
      judgement('aside', setAside),
      judgement('unmet', { verdict: 'largely-unmet' }),
      judgement('unmet core', { verdict: 'unmet' }),
    ],
    [evidence('e', { normIds: ['met', 'other', 'met'] })],
    [
      { id: 'q1', themeId: 'B', question: 'Wat bij ziekte?', answer: '' },
      { id: 'q2', themeId: null, question: 'Wie bent u?', answer: '' },
      { id: 'q3', themeId: 'vervallen thema', question: 'En dan?', answer: '' },
    ],
  )
  expect(found.themes[0]?.norms.map(({ norm: { id } }) => id)).toEqual([
    'unmet core',
    'unmet',
    'open core',
    'open',
    'met',
    'aside',
  ])
  expect(found.themes[0]?.norms[4]).toMatchObject({ answer: 'Zo doen wij dat.', evidence: [{ id: 'e' }] })
  expect(found.themes[1]).toMatchObject({ norms: [{ evidence: [{ id: 'e' }] }], own: [{ id: 'q1' }] })
  expect(found.general.map(({ id }) => id)).toEqual(['q2', 'q3'])
})

test('every document is listed once, under the first theme it serves, by number', () => {
  const set = framework({ A: [norm('A-1')], B: [norm('B-1')], C: [norm('C-1')] })
  const groups = documentsByTheme(
    set,
    [
      evidence('loose', { number: 1 }),
      evidence('both', { number: 2, normIds: ['C-1', 'A-1'] }),
      evidence('c', { number: 12, normIds: ['C-1', 'van een ander kader'] }),
      evidence('b', { number: 9, normIds: ['C-1'] }),
    ],
    ['c', 'weg'],
  )
  expect(groups).toMatchObject([
    { themeId: 'A', documents: [{ piece: { id: 'both' }, ready: false }] },
    {
      themeId: 'C',
      documents: [
        { piece: { id: 'b' }, ready: false },
        { piece: { id: 'c' }, ready: true },
      ],
    },
    { themeId: null, title: '', documents: [{ piece: { id: 'loose' } }] },
  ])
})

test('open points: norms without an answer, core first, and the actions still to be carried out by date', () => {
  const found = openPointsOf(
    [norm('side', { core: false }), norm('core'), norm('answered'), norm('aside'), norm('judged')],
    [
      judgement('answered', { answerIfAsked: 'Zo.' }),
      judgement('aside', setAside),
      judgement('judged', { answerIfAsked: ' ' }),
    ],
    [],
    [
      action('no date', { dueOn: null }),
      action('later', { dueOn: '2027-01-01' }),
      action('soon', { dueOn: '2026-12-01' }),
      action('done', { status: 'done' }),
    ],
  )
  expect(found.withoutAnswer.map(({ id }) => id)).toEqual(['core', 'judged', 'side'])
  expect(found.actions.map(({ id }) => id)).toEqual(['soon', 'later', 'no date'])
})
