import { afterEach, expect, test } from 'vitest'
import { addDays, dayOf, dayOfMoment, isRealDay, isRealMoment } from '../../../src/domain/calendar'
import { formatDate, formatMoment } from '../../../src/texts/format'

const zoneHere = process.env['TZ']

afterEach(() => {
  if (zoneHere === undefined) delete process.env['TZ']
  else process.env['TZ'] = zoneHere
})

test.each(['1900-01-01', '2199-12-31', '2028-02-29', '2026-03-29'])('%s is a day', (day) => {
  expect(isRealDay(day)).toBe(true)
  expect(isRealMoment(`${day}T23:59:59.999Z`)).toBe(true)
})

test.each([
  '2026-02-31',
  '2027-02-29',
  '2099-99-99',
  '0000-01-01',
  '1899-12-31',
  '2200-01-01',
  '9999-12-31',
  '+010000-01-01',
  '2026-1-1',
  '2026-01-01 ',
  '',
])('"%s" is no day', (day) => {
  expect(isRealDay(day)).toBe(false)
  expect(isRealMoment(`${day}T12:00:00.000Z`)).toBe(false)
})

test.each([
  '2099-99-99T99:99:99.999Z',
  '2026-11-28T24:61:00.000Z',
  // A browser reads this as the next day.
  '2026-11-28T24:00:00.000Z',
  '2026-11-28T12:00:60.000Z',
  '2026-11-28T12:00:00Z',
  '2026-11-28',
])('%s is no moment', (moment) => {
  expect(isRealMoment(moment)).toBe(false)
})

test.each([
  ['Pacific/Auckland', '2026-11-27T11:30:00.000Z', '2026-11-28', '28-11-2026 00:30'],
  ['Europe/Amsterdam', '2026-11-27T23:30:00.000Z', '2026-11-28', '28-11-2026 00:30'],
  ['Europe/Amsterdam', '2026-06-30T22:30:00.000Z', '2026-07-01', '1-7-2026 00:30'],
  ['America/Los_Angeles', '2026-11-28T07:30:00.000Z', '2026-11-27', '27-11-2026 23:30'],
])('in %s the day of %s is %s', (zone, moment, day, expected) => {
  process.env['TZ'] = zone
  expect(dayOfMoment(moment)).toBe(day)
  expect(dayOf(new Date(moment))).toBe(day)
  expect(formatMoment(moment)).toBe(expected)
  expect(formatDate(moment)).toBe(expected.split(' ')[0])
  // A day has no hours: it is the same everywhere.
  expect(dayOfMoment('2026-11-28')).toBe('2026-11-28')
  expect(formatDate('2026-11-28')).toBe('28-11-2026')
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
})

test('no page shows NaN for something that is not a moment', () => {
  expect(formatMoment('2099-99-99T99:99:99.999Z')).not.toContain('NaN')
  expect(formatDate('2099-99-99T99:99:99.999Z')).not.toContain('NaN')
})
