/** What two rounds beside each other come down to. */
import { expect, test } from 'vitest'
import { compareRounds } from '../../../../../src/domain/survey/comparison/comparison'
import { comparisonConclusion } from '../../../../../src/domain/survey/comparison/comparison-conclusion'
import { taken } from '../../comparison-fixture'
import { half, LAST_YEAR } from './comparison-halves'

const earlier = taken({ A: [40, half(10, 3, 4)], B: [20, half(5, 3, 4)] }, LAST_YEAR)
const later = taken({ A: [40, half(10, 4, 5)], B: [20, half(5, 4, 5)] })

test('counts each word and names the furthest up and down, of what is compared', () => {
  const comparison = compareRounds(earlier, later)
  const found = comparisonConclusion(comparison)
  const words = comparison.themes.map(({ change }) => change?.word)
  expect(found?.ofThemes).toBe(true)
  expect(found?.compared).toBe(words.filter((word) => word !== undefined).length)
  expect(found?.words['clearly-higher']).toBe(words.filter((word) => word === 'clearly-higher').length)
  expect(found?.words['clearly-higher']).toBeGreaterThan(0)
  expect(found?.up?.change?.delta).toBe(1)
  expect(found?.down).toBeNull()
})

test('without a difference that has a word nothing is named', () => {
  const found = comparisonConclusion(
    compareRounds(earlier, { ...earlier, round: { ...earlier.round, id: 'later', closesOn: '2026-11-01' } }),
  )
  if (found === null) return
  expect([found.up, found.down]).toEqual([null, null])
})

test('rounds that may not be compared have no conclusion', () => {
  const one = { obstacle: 'few-differ', themesComparable: true, themes: [], statements: [] } as const
  expect(comparisonConclusion(one)).toBeNull()
})
