/** The lock on the application: how long somebody waits who guesses, and when it locks by itself. */
import { describe, expect, test } from 'vitest'
import { IDLE_MINUTES, idleIsOver, lastSignOn } from '../../../../src/domain/dossier/idle-lock'
import {
  NO_TRIES,
  onThisClock,
  oneMore,
  secondsToWait,
  wrongTriesOf,
} from '../../../../src/domain/dossier/unlock-delay'

const NOON = Date.parse('2026-11-29T12:00:00.000Z')
const YEAR = 365 * 24 * 3600 * 1000

describe('after wrong tries', () => {
  test('the first two cost nothing, and no wait is longer than a minute', () => {
    const waits: number[] = []
    let tries = NO_TRIES
    for (let turn = 0; turn < 9; turn++) {
      waits.push(secondsToWait(tries, NOON))
      tries = oneMore(tries, NOON)
    }
    expect(waits).toEqual([0, 0, 0, 5, 15, 30, 60, 60, 60])
    expect(secondsToWait({ count: 1_000_000, lastAt: NOON }, NOON)).toBe(60)
  })

  test('the wait counts down on the clock, and is over when it is over', () => {
    const tries = { count: 5, lastAt: NOON }
    expect(secondsToWait(tries, NOON + 1)).toBe(30)
    expect(secondsToWait(tries, NOON + 29_001)).toBe(1)
    expect(secondsToWait(tries, NOON + 30_000)).toBe(0)
    expect(secondsToWait(tries, NOON + YEAR)).toBe(0)
  })

  test('a clock that was put back makes the wait no shorter, and no longer than it was', () => {
    const tries = { count: 4, lastAt: NOON }
    const back = NOON - YEAR
    expect(secondsToWait(tries, back)).toBe(15)
    const there = onThisClock(tries, back)
    expect(secondsToWait(there, back)).toBe(15)
    expect(secondsToWait(there, back + 15_000)).toBe(0)
    expect(onThisClock(tries, NOON + 1)).toBe(tries)
  })

  test('what was kept of them and cannot be read keeps nobody out', () => {
    expect(wrongTriesOf({ count: 4, lastAt: NOON })).toEqual({ count: 4, lastAt: NOON })
    for (const read of [null, 'x', {}, { count: -1, lastAt: 0 }, { count: 1.5, lastAt: 0 }, { count: 3 }])
      expect(wrongTriesOf(read)).toEqual(NO_TRIES)
    expect(wrongTriesOf({ count: 3, lastAt: NaN })).toEqual(NO_TRIES)
  })
})

describe('left alone', () => {
  test('it locks after the minutes that were chosen, and never when that was chosen', () => {
    for (const minutes of IDLE_MINUTES) {
      const after = (minutes ?? 60) * 60_000
      expect(idleIsOver(NOON, NOON + after - 1, minutes)).toBe(false)
      expect(idleIsOver(NOON, NOON + after, minutes)).toBe(minutes !== null)
    }
  })

  test('a night of sleep counts, although no timer ran', () => {
    expect(idleIsOver(NOON, NOON + 12 * 3600_000, 30)).toBe(true)
  })

  test('a clock that was put back does not keep it open until it is there again', () => {
    const back = NOON - YEAR
    expect(idleIsOver(lastSignOn(NOON, back), back + 5 * 60_000, 5)).toBe(true)
    expect(lastSignOn(NOON, NOON + 1)).toBe(NOON)
  })
})
