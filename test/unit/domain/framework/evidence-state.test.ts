import { expect, test } from 'vitest'
import { addDays } from '../../../../src/domain/calendar'
import { evidenceStateOf, lacksOf } from '../../../../src/domain/framework/evidence-state'
import { evidence } from '../framework-fixture'

test.each([
  [null, 'valid'],
  ['2026-11-22', 'expired'],
  ['2026-11-23', 'expiring'],
  ['2027-01-22', 'expiring'],
  ['2027-01-23', 'valid'],
] as const)('evidence to be reviewed on %s is %s on 23 November 2026', (reviewOn, state) => {
  expect(evidenceStateOf(evidence('a', { reviewOn }), '2026-11-23')).toBe(state)
})

const copy = { name: 'a.pdf', size: 1, sha256: '0'.repeat(64) }
test.each([
  [{ location: ' ', date: null }, ['location', 'date']],
  [{ location: '' }, ['location']],
  [{ date: null }, ['date']],
  [{ date: null, reviewOn: '2026-12-01' }, ['date']],
] as const)('a piece that nobody can look up is never called valid: %o lacks %o', (fields, lacks) => {
  const piece = evidence('a', fields)
  expect(evidenceStateOf(piece, '2026-11-23')).toBe('incomplete')
  expect(lacksOf(piece)).toEqual(lacks)
})

test('a copy in the dossier can be looked up without place or date; what is past its date stays expired', () => {
  const bare = { location: '', date: null }
  expect(evidenceStateOf(evidence('a', { ...bare, attachment: copy }), '2026-11-23')).toBe('valid')
  expect(evidenceStateOf(evidence('a', { ...bare, reviewOn: '2026-11-22' }), '2026-11-23')).toBe('expired')
  expect(evidenceStateOf(evidence('a', { ...bare, missing: true }), '2026-11-23')).toBe('missing')
})

test.each([
  ['2026-10-24', 2, '2026-10-26'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %i days is %s, also around summer time and new year', (date, days, sum) => {
  expect(addDays(date, days)).toBe(sum)
})
