import { expect, test } from 'vitest'
import { isOldSource, isUnchecked } from '../../../../src/domain/guide/age'
import { page, source } from '../guide-fixture'

const today = '2026-11-29'
const isOld = (date: string) => isOldSource(source({ date }), today)

test('a source is old when more than twelve months have passed since its day', () => {
  expect(isOld('2025-11-29')).toBe(false)
  expect(isOld('2025-11-28')).toBe(true)
})

test('a month or a year counts from its last day, so that nothing is called older than it can be shown to be', () => {
  expect([isOld('2025-11'), isOld('2025-10')]).toEqual([false, true])
  expect([isOld('2025'), isOld('2024')]).toEqual([false, true])
})

test('of a source without a date nobody knows', () => {
  expect(isOld('')).toBe(false)
})

test('a page that nobody compared with its sources for a year is told apart', () => {
  expect(isUnchecked(page({ lastChecked: '2025-11-28' }), today)).toBe(true)
  expect(isUnchecked(page({ lastChecked: '2025-11-29' }), today)).toBe(false)
})
