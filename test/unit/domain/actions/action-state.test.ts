import { describe, expect, test } from 'vitest'
import { ACTION_STATUSES } from '../../../../src/domain/actions/action'
import {
  actionOverview,
  dueBucketOf,
  isOverdue,
  isUnfinished,
  nextDueOf,
  pdcaPhaseOf,
  statusChanges,
} from '../../../../src/domain/actions/action-state'
import { vectorsOf } from '../../docs/method-rules'
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

describe('the action that is due next', () => {
  const due = (id: string, dueOn: string | null) => action(id, { dueOn })

  test('is the first that is due, on the day itself too, wherever it stands', () => {
    expect(nextDueOf([due('b', '2027-01-05'), due('a', '2026-12-01')], today)?.id).toBe('a')
    expect(nextDueOf([due('b', '2026-11-24'), due('a', today)], today)?.id).toBe('a')
  })

  test('is never one that is late, has no date, or has nothing left to carry out', () => {
    const done = action('d', { status: 'done', dueOn: '2026-11-25' })
    expect(nextDueOf([due('late', '2026-11-22'), due('none', null), done], today)).toBeNull()
    expect(nextDueOf([done, due('a', '2027-03-01')], today)?.id).toBe('a')
    expect(nextDueOf([], today)).toBeNull()
  })
})

test('every status has its place in the PDCA circle', () => {
  const vectors = vectorsOf('P1', 'status', 'phase', 'unfinished')
  expect(vectors.map(({ status }) => status)).toEqual(ACTION_STATUSES)
  expect(ACTION_STATUSES.map(pdcaPhaseOf)).toEqual(vectors.map(({ phase }) => phase))
  expect(ACTION_STATUSES.map((status) => isUnfinished({ status }))).toEqual(
    vectors.map(({ unfinished }) => unfinished === 'yes'),
  )
})

test('an action that is taken up again is decided about anew; any other step keeps what was decided', () => {
  expect(statusChanges({ status: 'done' }, 'running')).toEqual({ status: 'running', verdictDecision: null })
  expect(statusChanges({ status: 'stopped' }, 'planned')).toEqual({
    status: 'planned',
    verdictDecision: null,
  })
  expect(statusChanges({ status: 'planned' }, 'running')).toEqual({ status: 'running' })
  expect(statusChanges({ status: 'running' }, 'done')).toEqual({ status: 'done' })
  expect(statusChanges({ status: 'done' }, 'secured')).toEqual({ status: 'secured' })
})

test('a check is missed from the day after it, of what is done only', () => {
  const missed = (checkOn: string | null, status: 'done' | 'running' = 'done') =>
    actionOverview([action('a', { status, checkOn })], today).checksMissed
  expect([missed('2026-11-22'), missed('2026-11-23'), missed('2026-11-24'), missed(null)]).toEqual([
    1, 0, 0, 0,
  ])
  expect(missed('2026-11-22', 'running')).toBe(0)
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
