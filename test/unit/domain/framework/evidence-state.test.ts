import { expect, test } from 'vitest'
import { addDays } from '../../../../src/domain/calendar'
import { evidenceStateOf } from '../../../../src/domain/framework/evidence-state'

test.each([
  [null, 'valid'],
  ['2026-11-22', 'expired'],
  ['2026-11-23', 'expiring'],
  ['2027-01-22', 'expiring'],
  ['2027-01-23', 'valid'],
] as const)('evidence to be reviewed on %s is %s on 23 November 2026', (reviewOn, state) => {
  expect(evidenceStateOf({ reviewOn, missing: false }, '2026-11-23')).toBe(state)
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
