import { expect, test } from 'vitest'
import type { Assessment } from '../../../../src/domain/framework/assessment'
import { currentOf, inspectionOf } from '../../../../src/domain/framework/current-assessments'
import { assessment, framework, norm } from '../framework-fixture'

const set = framework({ T: [norm('N-1')] })
const one = (id: string, fields: Partial<Assessment> = {}) => assessment(set, { id, ...fields })
const current = (...all: readonly Assessment[]) => currentOf(all, set.id).map(({ id }) => id)

test('the last of a row is the current one, in whatever order they come, also when all were started on one day', () => {
  const first = one('a', { status: 'replaced' })
  const second = one('b', { status: 'replaced', previousId: 'a' })
  const third = one('c', { status: 'adopted', previousId: 'b' })
  expect(current(first, third, second)).toEqual(['c'])
  expect(current(third, second, first)).toEqual(['c'])
})

test('the next one is the current one, also when the clock was set back in between', () => {
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

test('a check list never stands in for the inspection framework, also when it is the only list or was started last', () => {
  const list = assessment({ ...set, id: 'lijst' }, { id: 'l', startedOn: '2027-01-01' })
  expect(inspectionOf([list], set.id)).toBeNull()
  expect(inspectionOf([list, one('a')], set.id)?.id).toBe('a')
})

test('a newer framework that was gone on with is the inspection framework from then on', () => {
  const next = assessment({ ...set, id: 'officieel' }, { id: 'b', previousId: 'a' })
  const list = assessment({ ...set, id: 'lijst' }, { id: 'l', startedOn: '2027-01-01' })
  expect(inspectionOf([list, one('a', { status: 'replaced' }), next], set.id)?.id).toBe('b')
})
