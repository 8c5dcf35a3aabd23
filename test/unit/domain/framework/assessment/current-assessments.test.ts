import { expect, test } from 'vitest'
import type { Assessment } from '../../../../../src/domain/framework/assessment/assessment'
import {
  currentOf,
  inspectionOf,
  listOf,
} from '../../../../../src/domain/framework/assessment/current-assessments'
import { assessment, framework, norm } from '../../framework-fixture'

const set = framework({ T: [norm('N-1')] })
const one = (id: string, fields: Partial<Assessment> = {}) => assessment(set, { id, ...fields })
const current = (...all: readonly Assessment[]) => currentOf(all, set.id).map(({ id }) => id)

test('the last assessment of a chain is the current one, in any order, even when all were started on one day', () => {
  const first = one('a', { status: 'replaced' })
  const second = one('b', { status: 'replaced', previousId: 'a' })
  const third = one('c', { status: 'adopted', previousId: 'b' })
  expect(current(first, third, second)).toEqual(['c'])
  expect(current(third, second, first)).toEqual(['c'])
})

test('the next one is the current one, even when the clock was set back in between', () => {
  const first = one('a', { status: 'replaced', startedOn: '2027-01-01' })
  expect(current(first, one('b', { previousId: 'a', startedOn: '2026-12-01' }))).toEqual(['b'])
})

test('an assessment that was gone on from with another framework is not current any more', () => {
  const official = { ...set, id: 'officieel' }
  const next = assessment(official, { id: 'b', previousId: 'a' })
  expect(current(one('a', { status: 'replaced' }), next)).toEqual(['b'])
})

test('a circle in a file that was made by hand hides nothing', () => {
  expect(current(one('a', { previousId: 'b' }), one('b', { previousId: 'a' }))).toHaveLength(1)
})

test('a check list never replaces the inspection framework, even when it is the only list or was started last', () => {
  const list = assessment({ ...set, id: 'lijst' }, { id: 'l', startedOn: '2027-01-01' })
  expect(inspectionOf([list], set.id)).toBeNull()
  expect(inspectionOf([list, one('a')], set.id)?.id).toBe('a')
})

test('a newer framework that was gone on with is the inspection framework from then on', () => {
  const next = assessment({ ...set, id: 'officieel' }, { id: 'b', previousId: 'a' })
  const list = assessment({ ...set, id: 'lijst' }, { id: 'l', startedOn: '2027-01-01' })
  expect(inspectionOf([list, one('a', { status: 'replaced' }), next], set.id)?.id).toBe('b')
})

test('when two have no successor, the one started last is current; on the same day the draft', () => {
  const older = one('a', { startedOn: '2025-01-01', status: 'draft' })
  const newer = one('b', { startedOn: '2026-01-01', status: 'adopted' })
  expect(current(older, newer)).toEqual(['b'])
  expect(current(newer, older)).toEqual(['b'])
  const draft = one('c', { startedOn: '2026-01-01', status: 'draft' })
  expect(current(newer, draft)).toEqual(['c'])
  expect(current(draft, newer)).toEqual(['c'])
})

test('the inspection framework comes first, the other lists follow, last started first', () => {
  const list = (id: string, startedOn: string) => assessment({ ...set, id: `lijst ${id}` }, { id, startedOn })
  expect(
    current(list('old', '2025-01-01'), list('new', '2027-01-01'), one('a', { startedOn: '2024-01-01' })),
  ).toEqual(['a', 'new', 'old'])
})

test('which list an assessment belongs to: its own, or that of the framework it continues from', () => {
  const list = { ...set, id: 'lijst' }
  const first = one('a')
  const next = assessment(list, { id: 'b', previousId: 'a' })
  expect(listOf(first, [first], set.id)).toBe(set.id)
  expect(listOf(next, [first, next], set.id)).toBe(set.id)
  expect(listOf(assessment(list, { id: 'c' }), [first], set.id)).toBe('lijst')
  expect(listOf({ ...next, previousId: 'weg' }, [first], set.id)).toBe('lijst')
  const [one1, two] = [
    assessment(list, { id: 'x', previousId: 'y' }),
    assessment(list, { id: 'y', previousId: 'x' }),
  ]
  expect(listOf(one1, [one1, two], set.id)).toBe('lijst')
})
