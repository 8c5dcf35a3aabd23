import { expect, test } from 'vitest'
import {
  isPin,
  type Kiosk,
  LONGEST_WAIT,
  secondsToWait,
  waitAfter,
} from '../../../../../src/domain/survey/filling/kiosk'

const kiosk: Kiosk = { dossierId: 'd', roundId: 'r', salt: '', hash: '', wrongTries: 0, waitUntil: null }

test('a PIN is four to eight digits and nothing else', () => {
  expect(['1234', '12345678'].every(isPin)).toBe(true)
  expect(['123', '123456789', '12a4', '', ' 1234', '١٢٣٤'].some(isPin)).toBe(false)
})

test('a slip of the finger costs nothing; guessing on takes longer and longer, up to five minutes', () => {
  expect([0, 1, 2, 3, 4, 5, 8, 9, 10, 50].map(waitAfter)).toEqual([0, 0, 0, 5, 10, 20, 160, 300, 300, 300])
})

test('the wait ends by itself, and never grows by turning the clock back', () => {
  const waiting = { ...kiosk, waitUntil: '2026-11-23T09:00:20.000Z' }
  expect(secondsToWait(kiosk, new Date('2026-11-23T09:00:00.000Z'))).toBe(0)
  expect(secondsToWait(waiting, new Date('2026-11-23T09:00:00.500Z'))).toBe(20)
  expect(secondsToWait(waiting, new Date('2026-11-23T09:00:20.000Z'))).toBe(0)
  expect(secondsToWait(waiting, new Date('2025-01-01T00:00:00.000Z'))).toBe(LONGEST_WAIT)
})
