import { describe, expect, test } from 'vitest'
import type { Action, Level } from '../../../../src/domain/actions/action'
import {
  circleOf,
  dueTooLate,
  possibleDependencies,
  waitsFor,
} from '../../../../src/domain/actions/dependencies'
import { loadsOf } from '../../../../src/domain/actions/load'
import { byPriority, priorityOf } from '../../../../src/domain/actions/priority'
import { endOfTerm, TERMS } from '../../../../src/domain/actions/terms'
import { timelineOf } from '../../../../src/domain/actions/timeline'
import { vectorsOf } from '../../docs/method-rules'
import { action } from '../framework-fixture'

const today = '2026-11-23'

function mapOf(actions: readonly Action[]): ReadonlyMap<string, Action> {
  return new Map(actions.map((one) => [one.id, one]))
}

describe('priority: effect against effort', () => {
  test.each(vectorsOf('P7', 'effect', 'effort', 'priority'))(
    'a $effect effect for $effort effort: $priority',
    ({ effect, effort, priority }) => {
      expect(priorityOf({ impact: effect as Level, effort: effort as Level })).toBe(priority)
    },
  )

  test('what was not weighed has no priority and comes last', () => {
    expect(priorityOf({ impact: 'high', effort: null })).toBeNull()
    expect(priorityOf({ impact: null, effort: 'low' })).toBeNull()
    expect(priorityOf({ impact: null, effort: null })).toBeNull()
    const sorted = [
      action('unweighed'),
      action('later', { impact: 'low', effort: 'high' }),
      action('first', { impact: 'high', effort: 'low' }),
    ].toSorted(byPriority)
    expect(sorted.map(({ id }) => id)).toEqual(['first', 'later', 'unweighed'])
  })
})

describe('waiting for other actions', () => {
  test('only unfinished actions are waited for; one that is gone counts as finished', () => {
    const all = [action('open'), action('done', { status: 'done' }), action('stopped', { status: 'stopped' })]
    const waiting = action('a', { dependsOn: ['open', 'done', 'stopped', 'gone'] })
    expect(waitsFor(waiting, mapOf(all)).map(({ id }) => id)).toEqual(['open'])
  })

  test('warns of one that is due only after this one starts', () => {
    const all = [action('late', { dueOn: '2026-12-02' }), action('on the day', { dueOn: '2026-12-01' })]
    const waiting = action('a', { dependsOn: ['late', 'on the day'], startOn: '2026-12-01' })
    expect(dueTooLate(waiting, mapOf(all)).map(({ id }) => id)).toEqual(['late'])
    expect(dueTooLate({ ...waiting, startOn: null }, mapOf(all))).toEqual([])
    const undated = mapOf([action('late', { dueOn: null })])
    expect(dueTooLate(waiting, undated)).toEqual([])
  })

  test('a cycle is refused, and its path is shown', () => {
    const all = mapOf([
      action('a'),
      action('b', { dependsOn: ['c', 'x'] }),
      action('c', { dependsOn: ['a'] }),
      action('x'),
    ])
    expect(circleOf('a', 'b', all)).toEqual(['a', 'b', 'c', 'a'])
    expect(circleOf('a', 'a', all)).toEqual(['a', 'a'])
    expect(circleOf('b', 'a', all)).toBeNull()
    expect(circleOf('a', 'gone', all)).toBeNull()
    // By two roads: each action is told once.
    const twice = mapOf([
      action('a'),
      action('b', { dependsOn: ['c', 'd'] }),
      action('c', { dependsOn: ['a'] }),
      action('d', { dependsOn: ['b', 'a'] }),
    ])
    expect(circleOf('a', 'b', twice)).toHaveLength(4)
  })

  test('a circle that is already there (from a file) does not hang', () => {
    const all = mapOf([action('b', { dependsOn: ['c'] }), action('c', { dependsOn: ['b'] }), action('a')])
    expect(circleOf('a', 'b', all)).toBeNull()
    expect(possibleDependencies(action('a'), [...all.values()]).map(({ id }) => id)).toEqual(['b', 'c'])
  })

  test('only actions that make no circle are offered, also not through others', () => {
    const all = [
      action('a', { dependsOn: ['taken'] }),
      action('b', { dependsOn: ['a'] }),
      action('c', { dependsOn: ['b'] }),
      action('taken'),
      action('free'),
    ]
    expect(possibleDependencies(action('a', { dependsOn: ['taken'] }), all).map(({ id }) => id)).toEqual([
      'free',
    ])
  })
})

describe('who carries the plan', () => {
  const parties = [{ id: 'p', name: 'Ziekenhuis', kind: '' }]

  test('counts open, overdue and due in 30 days per person, profession and party; finished work weighs nothing', () => {
    const loads = loadsOf(
      [
        action('1', { ownerName: 'mw. Grijs', dueOn: '2026-11-22', ownerPartyId: 'p' }),
        action('2', { ownerName: 'Mw.  grijs ', dueOn: '2026-12-23', ownerPartyId: 'gone' }),
        action('3', { ownerName: 'mw. Grijs', status: 'done' }),
        action('4', { ownerName: '', ownerRole: 'Kinderarts', dueOn: null }),
      ],
      parties,
      today,
    )
    expect(loads.people).toEqual([
      { name: 'mw. Grijs', open: 2, overdue: 1, soon: 1 },
      { name: '', open: 1, overdue: 0, soon: 0 },
    ])
    expect(loads.roles.map(({ name, open }) => [name, open])).toEqual([
      ['Verloskundige', 2],
      ['Kinderarts', 1],
    ])
    expect(loads.parties.map(({ name, open }) => [name, open])).toEqual([
      ['', 2],
      ['Ziekenhuis', 1],
    ])
  })

  test('warns when one person has more than two, or one profession everything', () => {
    const three = ['1', '2', '3'].map((id) => action(id))
    expect(loadsOf(three, [], today)).toMatchObject({
      overloaded: ['A. de Vries'],
      allWithOneRole: 'Verloskundige',
    })
    expect(loadsOf(three.slice(1), [], today).overloaded).toEqual([])
    expect(loadsOf([...three, action('4', { ownerRole: 'JGZ' })], [], today).allWithOneRole).toBeNull()
    expect(loadsOf(three.slice(2), [], today).allWithOneRole).toBeNull()
  })
})

test('actions without an owner or a role overload nobody', () => {
  const nobody = ['1', '2', '3'].map((id) => action(id, { ownerName: ' ', ownerRole: '' }))
  expect(loadsOf(nobody, [], today)).toMatchObject({ overloaded: [], allWithOneRole: null })
  // One role carries all that have one; the rest is nobody's.
  const some = [...nobody, action('4', { ownerRole: ' JGZ ' }), action('5', { ownerRole: 'JGZ' })]
  expect(loadsOf(some, [], today)).toMatchObject({ allWithOneRole: 'JGZ' })
})

test('people with equal load are sorted by name', () => {
  const loads = loadsOf([action('1', { ownerName: 'B' }), action('2', { ownerName: 'A' })], [], today)
  expect(loads.people.map(({ name }) => name)).toEqual(['A', 'B'])
})

test('the terms end today, in three months and in six', () => {
  expect(TERMS.map((term) => endOfTerm(term, '2026-08-31'))).toEqual([
    '2026-08-31',
    '2026-11-30',
    '2027-02-28',
  ])
})

describe('the timeline', () => {
  test('covers whole months that include every bar, every check and today', () => {
    const {
      months,
      bars,
      today: now,
      undated,
    } = timelineOf(
      [
        action('b', { startOn: '2026-12-01', dueOn: '2026-12-31', checkOn: '2027-01-15' }),
        action('a', { startOn: null, dueOn: '2026-11-10', checkOn: null }),
        action('none', { startOn: null, dueOn: null }),
      ],
      today,
    )
    expect(months.map(({ on }) => on)).toEqual(['2026-11-01', '2026-12-01', '2027-01-01'])
    expect(bars.map((bar) => [bar.action.id, bar.late])).toEqual([
      ['a', true],
      ['b', false],
    ])
    const days = 30 + 31 + 31
    expect(bars[1]).toMatchObject({ from: 30 / days, to: 61 / days, check: 75 / days })
    expect(bars[0]?.from).toBeCloseTo(9 / days)
    expect(now).toBeCloseTo(22 / days)
    expect(undated.map(({ id }) => id)).toEqual(['none'])
  })

  test('is placed exactly on its days, and is cut off only outside the axis', () => {
    const whole = action('whole', { startOn: '2026-10-01', dueOn: '2026-11-30', checkOn: null })
    const { bars, months } = timelineOf([whole], today)
    expect(months.map(({ on }) => on)).toEqual(['2026-10-01', '2026-11-01'])
    expect(bars).toEqual([{ action: whole, from: 0, to: 1, check: null, late: false, cut: false }])
  })

  test('reaches back 550 days from today and ahead 1100, and cuts what goes further', () => {
    const cutOf = (startOn: string, dueOn: string) =>
      timelineOf([action('a', { startOn, dueOn, checkOn: null })], today).bars[0]?.cut
    // 550 days before is 22 May 2025, 1100 days after is 27 November 2029: whole months of these.
    expect(cutOf('2025-05-01', '2026-11-23')).toBe(false)
    expect(cutOf('2025-04-30', '2026-11-23')).toBe(true)
    expect(cutOf('2026-11-23', '2029-11-30')).toBe(false)
    expect(cutOf('2026-11-23', '2029-12-01')).toBe(true)
  })

  test('holds the check of an action, also after every due date; a month begins on its first day', () => {
    const { months } = timelineOf(
      [action('a', { startOn: '2026-11-23', dueOn: '2026-11-24', checkOn: '2027-01-01' })],
      today,
    )
    expect(months.map(({ on }) => on)).toEqual(['2026-11-01', '2026-12-01', '2027-01-01'])
  })

  test('of one first day the lowest number comes first; with a start alone a bar is that day', () => {
    const { bars, undated } = timelineOf(
      [
        action('b', { number: 2, startOn: '2026-11-23', dueOn: null, checkOn: null }),
        action('a', { number: 1, startOn: '2026-11-23', dueOn: null, checkOn: null }),
      ],
      today,
    )
    expect(bars.map((bar) => bar.action.id)).toEqual(['a', 'b'])
    expect((bars[0]?.to ?? 0) - (bars[0]?.from ?? 0)).toBeCloseTo(1 / 30)
    expect(undated).toEqual([])
  })

  test('one mistyped year does not flatten the rest', () => {
    const { months, bars } = timelineOf(
      [action('typo', { startOn: '1926-01-01', dueOn: '9026-01-01', checkOn: null })],
      today,
    )
    expect(months.length).toBeLessThan(60)
    expect(bars[0]).toMatchObject({ from: 0, to: 1, cut: true })
  })

  test('a due date before the start makes a bar all the same', () => {
    const { bars } = timelineOf([action('a', { startOn: '2026-12-10', dueOn: '2026-12-01' })], today)
    expect(bars[0]?.from).toBeLessThan(bars[0]?.to ?? 0)
  })
})
