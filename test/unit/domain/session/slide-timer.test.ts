import { describe, expect, test } from 'vitest'
import { timeLeft } from '../../../../src/domain/session/slide'
import {
  startedTimer,
  stillTimer,
  stoppedTimer,
  turnTimer,
  withMoreTime,
} from '../../../../src/domain/session/slide-timer'

const NOON = Date.UTC(2026, 11, 10, 12)
const MINUTE = 60_000

describe('the clock of a slide', () => {
  test('stands still until it is started, and then runs for its minutes', () => {
    const still = stillTimer(10)
    expect(timeLeft(still, NOON + 5 * MINUTE)).toBe(10 * MINUTE)
    const running = startedTimer(still, NOON)
    expect(timeLeft(running, NOON + 4 * MINUTE)).toBe(6 * MINUTE)
    expect(timeLeft(running, NOON + 11 * MINUTE)).toBe(0)
  })

  test('looked at with the time of a moment ago, it shows no more than it has', () => {
    expect(timeLeft(startedTimer(stillTimer(10), NOON), NOON - 800)).toBe(10 * MINUTE)
  })

  test('started again while it runs, it goes on as it was', () => {
    const running = startedTimer(stillTimer(10), NOON)
    expect(startedTimer(running, NOON + 3 * MINUTE)).toEqual(running)
  })

  test('stopped and started again, no time is lost', () => {
    const stopped = stoppedTimer(startedTimer(stillTimer(10), NOON), NOON + 4 * MINUTE)
    expect(timeLeft(stopped, NOON + 30 * MINUTE)).toBe(6 * MINUTE)
    expect(startedTimer(stopped, NOON + 30 * MINUTE).endsAt).toBe(NOON + 36 * MINUTE)
  })

  test('more time is two minutes on top of what is left, whether it runs or not', () => {
    expect(withMoreTime(stillTimer(10), NOON)).toEqual(stillTimer(12))
    const running = withMoreTime(startedTimer(stillTimer(10), NOON), NOON + 4 * MINUTE)
    expect(running).toMatchObject({ endsAt: NOON + 12 * MINUTE, total: 12 * MINUTE })
  })

  test('more time after time was up counts from now', () => {
    const late = NOON + 25 * MINUTE
    expect(withMoreTime(startedTimer(stillTimer(10), NOON), late).endsAt).toBe(late + 2 * MINUTE)
  })

  test('a speaking turn runs at once, for two minutes', () => {
    expect(turnTimer(NOON)).toEqual({
      endsAt: NOON + 2 * MINUTE,
      left: 2 * MINUTE,
      total: 2 * MINUTE,
      turn: true,
    })
  })
})
