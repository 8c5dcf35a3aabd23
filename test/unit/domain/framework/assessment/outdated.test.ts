import { expect, test } from 'vitest'
import { isOutdated } from '../../../../../src/domain/framework/assessment/outdated'

test.each([
  ['2025-11-28T12:00:00.000Z', true],
  ['2025-11-29T12:00:00.000Z', false],
])('a verdict of %s is old a year later: %s', (judgedAt, isOld) => {
  expect(isOutdated(judgedAt, '2026-11-29')).toBe(isOld)
})
