import { describe, expect, test } from 'vitest'
import { deviationOf, marginOf, marginOfDifference } from '../../../../../src/domain/survey/results/margin'
import type { Counts } from '../../../../../src/domain/survey/results/round-results'
import { figureIn, vectorsOf } from '../../../docs/method-rules'

describe('the indicative margin', () => {
  test.each(vectorsOf('R2', 's', 'n', 'N', 'margin'))(
    'with s = $s, $n of $N people give ± $margin',
    (vector) => {
      const found = marginOf(Number(vector.s), Number(vector.n), figureIn(vector.N))
      expect(found === null ? '–' : found.toFixed(2)).toBe(vector.margin)
    },
  )

  test.each([
    [5, 2.7764],
    [6, 2.5706],
    [7, 2.4469],
    [10, 2.2622],
    [31, 2.0423],
    [121, 1.9799],
  ])('the factor for %i answers is the published t(0.975) of one fewer, to a thousandth', (n, t) => {
    expect(Math.abs((marginOf(1, n, null) ?? 0) * Math.sqrt(n) - t)).toBeLessThan(0.001)
  })

  test('is nothing when everybody answered, and widest when nobody knows how many there are', () => {
    expect(marginOf(1, 20, 20)).toBe(0)
    const unknown = marginOf(1, 20, null) ?? 0
    expect(unknown).toBeGreaterThan(marginOf(1, 20, 200) ?? 0)
  })

  test('a head count below the number of answers is wrong and does not make the margin narrower', () => {
    expect(marginOf(1, 20, 12)).toBe(marginOf(1, 20, null))
  })

  test('is not given for fewer than five answers', () => {
    expect(marginOf(1, 4, 30)).toBeNull()
  })

  test('of a difference is the root of both squares, and unknown when one is', () => {
    expect(marginOfDifference(0.3, 0.4)).toBeCloseTo(0.5, 9)
    expect(marginOfDifference(0.3, null)).toBeNull()
    expect(marginOfDifference(null, 0.3)).toBeNull()
  })

  test.each<[Counts, number | null]>([
    [[0, 0, 0, 0, 10], 0],
    [[5, 0, 0, 0, 5], Math.sqrt(40 / 9)],
    [[1, 1, 1, 1, 1], Math.sqrt(2.5)],
    [[0, 0, 1, 0, 0], null],
    [[0, 0, 0, 0, 0], null],
  ])('the spread of %j is that of a sample', (counts, expected) => {
    if (expected === null) expect(deviationOf(counts)).toBeNull()
    else expect(deviationOf(counts)).toBeCloseTo(expected, 9)
  })
})
