import { describe, expect, test } from 'vitest'
import type { Counts } from '../../../../src/domain/results/round-results'
import {
  bandOf,
  displayMean,
  equalWeightMean,
  interpolatedMedianOf,
  meanOf,
  medianOf,
  hasThemeScore,
  sharesOf,
} from '../../../../src/domain/results/scoring'

/** The published vectors of research/spiegel.md C3 (mean, interpolated median). */
const published: readonly (readonly [Counts, number, number])[] = [
  [[0, 0, 0, 0, 10], 5.0, 5.0],
  [[0, 0, 2, 6, 2], 4.0, 4.0],
  [[0, 0, 5, 5, 0], 3.5, 3.5],
  [[0, 1, 2, 4, 3], 3.9, 4.0],
  [[1, 2, 4, 2, 1], 3.0, 3.0],
  [[0, 3, 4, 8, 3], 3.61, 3.75],
  [[1, 2, 2, 5, 8], 3.94, 4.3],
  [[0, 5, 0, 5, 0], 3.0, 3.0],
  [[1, 3, 1, 4, 1], 3.1, 3.5],
  [[2, 2, 2, 2, 2], 3.0, 3.0],
  [[5, 0, 0, 0, 5], 3.0, 3.0],
]

describe('mean and median', () => {
  test.each(published)('%j has the published mean %d and interpolated median %d', (counts, mean, median) => {
    expect(meanOf(counts)).toBeCloseTo(mean, 2)
    expect(interpolatedMedianOf(counts)).toBeCloseTo(median, 2)
  })

  test.each<readonly [Counts, number]>([
    [[0, 1, 0, 10, 9], 4.4],
    [[2, 1, 6, 10, 1], 3.6],
  ])('%j has the interpolated median %d of the University of Michigan', (counts, median) => {
    expect(interpolatedMedianOf(counts)).toBeCloseTo(median, 10)
  })

  test('a median that nobody answered is not interpolated', () => {
    expect(medianOf([0, 5, 0, 5, 0])).toBe(3)
    expect(interpolatedMedianOf([0, 5, 0, 5, 0])).toBe(3)
  })

  test('no answers give no figure, never a zero', () => {
    const none: Counts = [0, 0, 0, 0, 0]
    expect([meanOf(none), medianOf(none), interpolatedMedianOf(none), sharesOf(none)]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  test('shares are those of the valid answers', () => {
    expect(sharesOf([1, 2, 3, 3, 1])).toEqual({ disagree: 0.3, neutral: 0.3, agree: 0.4 })
  })
})

describe('score of one person on a theme', () => {
  /** Theme size -> least valid answers, as printed in research/spiegel.md C2. */
  test.each([
    ['AMB', 6, 3],
    ['ZOR', 7, 4],
    ['REL', 6, 3],
    ['BEL', 5, 3],
    ['BES', 7, 4],
    ['OVL', 8, 4],
    ['GEG', 5, 3],
    ['NET', 6, 3],
  ])('%s with %i statements needs %i answers', (_, shown, least) => {
    expect(hasThemeScore({ valid: least, shown, form: 'full' })).toBe(true)
    expect(hasThemeScore({ valid: least - 1, shown, form: 'full' })).toBe(false)
  })

  test('an external who sees one statement of a theme has no score in the full form, and has one in the quickscan', () => {
    expect(hasThemeScore({ valid: 1, shown: 1, form: 'full' })).toBe(false)
    expect(hasThemeScore({ valid: 1, shown: 1, form: 'quickscan' })).toBe(true)
  })

  test('one of the two quickscan statements is enough, none is not', () => {
    expect(hasThemeScore({ valid: 1, shown: 2, form: 'quickscan' })).toBe(true)
    expect(hasThemeScore({ valid: 0, shown: 2, form: 'quickscan' })).toBe(false)
    expect(hasThemeScore({ valid: 0, shown: 0, form: 'quickscan' })).toBe(false)
  })
})

test('professions weigh the same only when three of them can be seen', () => {
  expect(equalWeightMean([2, 4])).toBeNull()
  expect(equalWeightMean([2, 4, 4.5])).toBe(3.5)
})

describe('bands', () => {
  test.each([
    [5, 'strong'],
    [4, 'strong'],
    [3.9999, 'discuss'],
    [3, 'discuss'],
    [2.9999, 'attention'],
    [1, 'attention'],
  ] as const)('%d is %s', (mean, band) => {
    expect(bandOf(mean)).toBe(band)
  })

  test('a mean that is 4 on paper is strong, whatever the computer makes of its fractions', () => {
    const sum = [11 / 3, 11 / 3, 11 / 3, 13 / 3, 13 / 3, 13 / 3].reduce((total, score) => total + score, 0)
    expect(bandOf(sum / 6)).toBe('strong')
    expect(bandOf(4 - 1e-12)).toBe('strong')
    expect(displayMean(4 - 1e-12)).toBe('4,0')
  })
})

describe('a mean as it is written', () => {
  test.each([
    [3.95, '3,9'],
    [3.9999, '3,9'],
    [4, '4,0'],
    [2.96, '2,9'],
    [3.04, '3,0'],
    [3.94, '3,9'],
    [4.25, '4,3'],
    [2.35, '2,4'],
    [1, '1,0'],
    [5, '5,0'],
  ])('%d is written %s', (mean, words) => {
    expect(displayMean(mean)).toBe(words)
  })

  test('never contradicts its band, for every mean up to 60 people can have', () => {
    for (let n = 1; n <= 60; n++) {
      for (let sum = n; sum <= 5 * n; sum++) {
        const shown = Number(displayMean(sum / n).replace(',', '.'))
        expect(bandOf(shown), `${String(sum)}/${String(n)}`).toBe(bandOf(sum / n))
        expect(Math.abs(shown - sum / n)).toBeLessThan(0.1)
      }
    }
  })
})
