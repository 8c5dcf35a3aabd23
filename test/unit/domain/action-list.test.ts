import { expect, test } from 'vitest'
import { EVERY_ACTION, filterActions, groupActions, ownersOf } from '../../../src/domain/actions/action-list'
import { action } from './framework-fixture'

const today = '2026-11-23'

test('an action stands in one group: by due date while unfinished, then waiting for its check, then closed', () => {
  const groups = groupActions(
    [
      action('late', { dueOn: '2026-11-01' }),
      action('soon', { dueOn: '2026-12-01' }),
      action('later', { dueOn: '2027-01-31' }),
      action('much later', { dueOn: '2027-12-31' }),
      action('no date', { dueOn: null }),
      action('done', { status: 'done', dueOn: '2026-01-01' }),
      action('secured', { status: 'secured' }),
      action('stopped', { status: 'stopped' }),
    ],
    today,
  )
  expect(groups.map(({ bucket, actions }) => [bucket, actions.map(({ id }) => id)])).toEqual([
    ['overdue', ['late']],
    ['soon', ['soon']],
    ['later', ['later']],
    ['much-later', ['much later']],
    ['no-date', ['no date']],
    ['check', ['done']],
    ['closed', ['secured', 'stopped']],
  ])
})

test('in a group the first date comes first; what is done goes by the day of its check', () => {
  const [late] = groupActions(
    [action('b', { dueOn: '2026-11-02', number: 1 }), action('a', { dueOn: '2026-11-01', number: 2 })],
    today,
  )
  expect(late?.actions.map(({ id }) => id)).toEqual(['a', 'b'])
  const [check] = groupActions(
    [
      action('none', { status: 'done', checkOn: null }),
      action('second', { status: 'done', dueOn: '2026-01-01', checkOn: '2027-02-01' }),
      action('first', { status: 'done', dueOn: '2026-06-01', checkOn: '2027-01-01' }),
    ],
    today,
  )
  expect(check?.actions.map(({ id }) => id)).toEqual(['first', 'second', 'none'])
})

test('filters by status, owner, lack of an owner, and words', () => {
  const actions = [
    action('a', { number: 7, status: 'planned', ownerName: 'mw. De Wit', title: 'Auditkalender' }),
    action('b', { number: 8, status: 'running', ownerName: ' ', title: 'Geboorteplan' }),
  ]
  const idsOf = (filter: Partial<typeof EVERY_ACTION>) =>
    filterActions(actions, { ...EVERY_ACTION, ...filter }).map(({ id }) => id)
  expect(idsOf({})).toEqual(['a', 'b'])
  expect(idsOf({ status: 'running' })).toEqual(['b'])
  expect(idsOf({ owner: 'mw. De Wit' })).toEqual(['a'])
  expect(idsOf({ owner: '' })).toEqual(['b'])
  expect(idsOf({ text: 'AUDIT wit' })).toEqual(['a'])
  expect(idsOf({ text: '8' })).toEqual(['b'])
  expect(ownersOf(actions)).toEqual(['', 'mw. De Wit'])
})
