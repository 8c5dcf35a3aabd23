import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followDays } from '../../../src/contract/passing-days'

const zoneHere = process.env['TZ']

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
  if (zoneHere === undefined) delete process.env['TZ']
  else process.env['TZ'] = zoneHere
})

function followingFrom(start: string, zone = 'Europe/Amsterdam') {
  process.env['TZ'] = zone
  vi.setSystemTime(start)
  const newDays: string[] = []
  const ear = new EventTarget()
  const stop = followDays(
    () => new Date(),
    (day) => newDays.push(day),
    [ear],
  )
  return { newDays, ear, stop }
}

test('a window left open over midnight knows at midnight that it is tomorrow', () => {
  const { newDays } = followingFrom('2026-11-28T22:59:30.000Z')
  vi.advanceTimersByTime(29_999)
  expect(newDays).toEqual([])
  vi.advanceTimersByTime(1)
  expect(newDays).toEqual(['2026-11-29'])
  vi.advanceTimersByTime(24 * 3_600_000)
  expect(newDays).toEqual(['2026-11-29', '2026-11-30'])
})

test.each([
  ['the day summer time begins', '2027-03-27T23:30:00.000Z', 22.5, '2027-03-29'],
  ['the day summer time ends', '2026-10-24T22:30:00.000Z', 24.5, '2026-10-26'],
])('%s is as long as it is', (_name, start, hours, next) => {
  const { newDays } = followingFrom(start)
  vi.advanceTimersByTime(hours * 3_600_000 - 1)
  expect(newDays).toEqual([])
  vi.advanceTimersByTime(1)
  expect(newDays).toEqual([next])
})

test.each(['Pacific/Auckland', 'America/Los_Angeles'])('midnight is that of %s', (zone) => {
  const { newDays } = followingFrom('2026-11-28T12:00:00.000Z', zone)
  vi.advanceTimersByTime(24 * 3_600_000)
  expect(newDays).toEqual([zone === 'Pacific/Auckland' ? '2026-11-30' : '2026-11-29'])
})

test.each(['focus', 'visibilitychange', 'pageshow', 'resume'])(
  'a laptop that slept three days knows the day at the first %s',
  (sign) => {
    const { newDays, ear } = followingFrom('2026-11-28T15:00:00.000Z')
    // Timers stand still in sleep; the clock does not.
    vi.setSystemTime('2026-12-01T08:00:00.000Z')
    ear.dispatchEvent(new Event(sign))
    expect(newDays).toEqual(['2026-12-01'])
  },
)

test('a laptop that slept with its window in view knows the day within a minute', () => {
  const { newDays } = followingFrom('2026-11-28T15:00:00.000Z')
  vi.setSystemTime('2026-12-01T08:00:00.000Z')
  vi.advanceTimersByTime(60_000)
  expect(newDays).toEqual(['2026-12-01'])
})

test('a clock that is set back is believed', () => {
  const { newDays, ear } = followingFrom('2026-11-28T15:00:00.000Z')
  vi.setSystemTime('2026-11-27T15:00:00.000Z')
  ear.dispatchEvent(new Event('focus'))
  expect(newDays).toEqual(['2026-11-27'])
})

test('after unsubscribing there are no more calls', () => {
  const { newDays, ear, stop } = followingFrom('2026-11-28T15:00:00.000Z')
  stop()
  vi.setSystemTime('2026-12-01T08:00:00.000Z')
  ear.dispatchEvent(new Event('focus'))
  vi.advanceTimersByTime(120_000)
  expect(newDays).toEqual([])
})
