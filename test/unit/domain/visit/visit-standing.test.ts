/** How the preparation of a visit stands, in counts. */
import { expect, test } from 'vitest'
import { countdownOf } from '../../../../src/domain/visit/countdown'
import { documentsByTheme } from '../../../../src/domain/visit/visit-documents'
import { openPointsOf } from '../../../../src/domain/visit/visit-open-points'
import { visitStanding } from '../../../../src/domain/visit/visit-standing'
import { action, evidence, framework, judgement, norm } from '../framework-fixture'

const TODAY = '2027-01-21'
const norms = [norm('N-1'), norm('N-2')]
const set = framework({ T: norms })

test('counts steps, documents, points, answers and actions; what is missing is never ready', () => {
  const pieces = [
    evidence('1', { normIds: ['N-1'] }),
    evidence('2', { normIds: ['N-1'], missing: true }),
    evidence('3', { normIds: ['N-2'] }),
  ]
  const judgements = [judgement('N-1', { answerIfAsked: 'Zo.' })]
  const actions = [
    action('a', { status: 'running', dueOn: '2027-01-20' }),
    action('b', { status: 'planned', dueOn: '2027-03-01' }),
    action('c', { status: 'secured', dueOn: '2026-03-01' }),
  ]
  const steps = countdownOf({ visitDate: '2027-02-11', knownOn: null, stepsDone: ['calendar'], today: TODAY })
  const found = visitStanding(
    steps,
    documentsByTheme(set, pieces, ['1', '2']),
    openPointsOf(norms, judgements, [], actions),
    TODAY,
  )
  expect(found).toEqual({
    steps: {
      total: steps.length,
      done: 1,
      late: steps.filter(({ state }) => state === 'overdue').length,
      now: steps.filter(({ state }) => state === 'due').length,
    },
    documents: { total: 3, ready: 1, missing: 1 },
    findings: 0,
    withoutAnswer: 1,
    actions: { open: 2, late: 1 },
  })
  expect(found.steps.late).toBeGreaterThan(0)
})
