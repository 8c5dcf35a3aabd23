import { expect, test } from 'vitest'
import {
  boardOf,
  neighbouringColumn,
  EVERY_ACTION,
  filterActions,
  groupActions,
  originKeysOf,
  ownersOf,
} from '../../../../src/domain/actions/action-list'
import { action, forNorm } from '../framework-fixture'

const today = '2026-11-23'

test('an action is in one group: by due date while unfinished, then waiting for its check, then closed', () => {
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
  const [sameDay] = groupActions([action('second', { number: 2 }), action('first', { number: 1 })], today)
  expect(sameDay?.actions.map(({ id }) => id)).toEqual(['first', 'second'])
  const weighed = action('weighed', { number: 3, impact: 'high', effort: 'low', dueOn: '2026-12-09' })
  const [byDate] = groupActions([weighed, action('early', { dueOn: '2026-12-01' })], today, 'date')
  expect(byDate?.actions.map(({ id }) => id)).toEqual(['early', 'weighed'])
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
    filterActions(actions, { ...EVERY_ACTION, ...filter }, today).map(({ id }) => id)
  expect(idsOf({})).toEqual(['a', 'b'])
  expect(idsOf({ status: 'running' })).toEqual(['b'])
  expect(idsOf({ owner: 'Mw. de Wit' })).toEqual(['a'])
  expect(idsOf({ owner: '' })).toEqual(['b'])
  expect(idsOf({ text: 'AUDIT wit' })).toEqual(['a'])
  expect(idsOf({ text: '8' })).toEqual(['b'])
  expect(idsOf({ text: 'audit geboorteplan' })).toEqual([]) // every word, not one of them
  expect(idsOf({ text: '  audit   wit ' })).toEqual(['a'])
  expect(ownersOf(actions)).toEqual(['', 'mw. De Wit'])
  expect(ownersOf([...actions, action('c', { ownerName: 'MW. DE WIT' })])).toEqual(['', 'mw. De Wit'])
})

test('where an action came from: only what is said of it', () => {
  expect(originKeysOf(action('a'))).toEqual(['kind:own'])
  expect(originKeysOf(action('b', { origin: forNorm('N-1') }))).toEqual(['kind:assessment', 'norm:N-1'])
  const mirror = { kind: 'mirror', themeId: 'REL', statementId: null, normId: null } as const
  expect(originKeysOf({ origin: mirror })).toEqual(['kind:mirror', 'theme:REL'])
})

test('filters by term, priority, origin and party', () => {
  const actions = [
    action('a', { dueOn: '2026-11-01', impact: 'high', effort: 'low', ownerPartyId: 'p' }),
    action('b', { status: 'done', origin: forNorm('KWA-06') }),
    action('c', { origin: { kind: 'mirror', themeId: 'REL', statementId: 'REL-1', normId: null } }),
  ]
  const idsOf = (filter: Partial<typeof EVERY_ACTION>) =>
    filterActions(actions, { ...EVERY_ACTION, ...filter }, today).map(({ id }) => id)
  expect(idsOf({ bucket: 'overdue' })).toEqual(['a'])
  expect(idsOf({ bucket: 'check' })).toEqual(['b'])
  expect(idsOf({ priority: 'quick-win' })).toEqual(['a'])
  expect(idsOf({ priority: 'unweighed' })).toEqual(['b', 'c'])
  expect(idsOf({ origin: 'norm:KWA-06' })).toEqual(['b'])
  expect(idsOf({ origin: 'theme:REL' })).toEqual(['c'])
  expect(idsOf({ origin: 'kind:own' })).toEqual(['a'])
  expect(idsOf({ partyId: 'p' })).toEqual(['a'])
  expect(idsOf({ partyId: '' })).toEqual(['b', 'c'])
})

test('in the order of priority the date decides between equals', () => {
  const [soon] = groupActions(
    [
      action('unweighed', { dueOn: '2026-12-01' }),
      action('second', { dueOn: '2026-12-03', impact: 'high', effort: 'low' }),
      action('first', { dueOn: '2026-12-02', impact: 'high', effort: 'medium' }),
    ],
    today,
    'priority',
  )
  expect(soon?.actions.map(({ id }) => id)).toEqual(['first', 'second', 'unweighed'])
})

test('the board has every column, including empty ones, and stopped actions apart', () => {
  const board = boardOf([
    action('a'),
    action('b', { status: 'stopped' }),
    action('c', { dueOn: '2026-11-01' }),
  ])
  expect(board.map(({ status, actions }) => [status, actions.map(({ id }) => id)])).toEqual([
    ['planned', []],
    ['running', ['c', 'a']],
    ['done', []],
    ['effect-checked', []],
    ['secured', []],
    ['stopped', ['b']],
  ])
  expect(neighbouringColumn('planned', 1)).toBe('running')
  expect(neighbouringColumn('planned', -1)).toBeNull()
  expect(neighbouringColumn('secured', 1)).toBeNull()
  expect(neighbouringColumn('stopped', -1)).toBeNull()
  expect(neighbouringColumn('stopped', 1)).toBeNull()
  expect(neighbouringColumn('running', 1)).toBe('done')
  expect(neighbouringColumn('running', -1)).toBe('planned')
})
