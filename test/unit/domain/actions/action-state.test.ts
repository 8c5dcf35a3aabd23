import { describe, expect, test } from 'vitest'
import { ACTION_STATUSES } from '../../../../src/domain/actions/action'
import {
  actionOverview,
  dueBucketOf,
  isOverdue,
  pdcaPhaseOf,
} from '../../../../src/domain/actions/action-state'
import { action } from '../framework-fixture'

const today = '2026-11-23'

describe('when an action is due', () => {
  test.each([
    ['2026-11-22', 'overdue'],
    ['2026-11-23', 'soon'],
    ['2026-12-23', 'soon'],
    ['2026-12-24', 'later'],
    ['2027-02-21', 'later'],
    ['2027-02-22', 'much-later'],
    [null, 'no-date'],
  ] as const)('%s is %s', (dueOn, bucket) => {
    expect(dueBucketOf(action('a', { dueOn }), today)).toBe(bucket)
  })

  test('only an action that is planned or running can be late', () => {
    const late = ACTION_STATUSES.filter((status) =>
      isOverdue(action('a', { status, dueOn: '2026-01-01' }), today),
    )
    expect(late).toEqual(['planned', 'running'])
    expect(dueBucketOf(action('a', { status: 'done', dueOn: '2026-01-01' }), today)).toBe('closed')
  })
})

test('every status has its place in the PDCA circle', () => {
  expect(ACTION_STATUSES.map(pdcaPhaseOf)).toEqual(['plan', 'do', 'check', 'act', 'act', 'stopped'])
})

test('the overview counts every action once per question', () => {
  const overview = actionOverview(
    [
      action('a', { status: 'planned', dueOn: null }),
      action('b', { status: 'running', dueOn: '2026-11-01' }),
      action('c', { status: 'done', checkOn: '2026-11-22' }),
      action('d', { status: 'done', checkOn: '2026-11-23' }),
      action('e', { status: 'done', checkOn: null }),
      action('f', { status: 'secured', checkOn: '2026-01-01' }),
      action('g', { status: 'stopped' }),
    ],
    today,
  )
  expect(overview).toEqual({
    total: 7,
    byStatus: { planned: 1, running: 1, done: 3, 'effect-checked': 0, secured: 1, stopped: 1 },
    byBucket: { overdue: 1, soon: 0, later: 0, 'much-later': 0, 'no-date': 1, closed: 5 },
    byPhase: { plan: 1, do: 1, check: 3, act: 1, stopped: 1 },
    checksMissed: 1,
  })
})
