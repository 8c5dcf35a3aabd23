/** The coming four quarters: every day in one place, and what is late first. */
import { describe, expect, test } from 'vitest'
import { quartersOf } from '../../../../src/domain/report/quarters'
import { vectorsOf } from '../../docs/method-rules'

const TODAY = '2026-11-30'
const always = () => true

describe('where a day falls', () => {
  test.each(vectorsOf('F5', 'day', 'falls in'))('$row', (vector) => {
    const { late, quarters, later } = quartersOf([{ on: vector.day }], TODAY, always)
    const ahead = quarters.find(({ events }) => events.length > 0)
    const found =
      late.length > 0
        ? 'late'
        : later > 0
          ? 'later'
          : `${String(ahead?.year ?? '')}-${String(ahead?.number ?? '')}`
    expect(found).toBe(vector['falls in'])
  })
})

test('there are four, also across the year and when nothing happens, each in the order of its days', () => {
  const days = ['2027-02-01', '2027-01-05', '2026-12-01'].map((on) => ({ on }))
  const { quarters } = quartersOf(days, TODAY, always)
  expect(quarters.map(({ year, number, events }) => [year, number, events.map(({ on }) => on)])).toEqual([
    [2026, 4, ['2026-12-01']],
    [2027, 1, ['2027-01-05', '2027-02-01']],
    [2027, 2, []],
    [2027, 3, []],
  ])
})

test('what is over and need not be done any more is not late', () => {
  const days = [
    { on: '2026-11-01', isVisit: true },
    { on: '2026-11-02', isVisit: false },
  ]
  expect(quartersOf(days, TODAY, ({ isVisit }) => !isVisit).late).toEqual([days[1]])
})
