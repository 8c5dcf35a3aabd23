import { describe, expect, test } from 'vitest'
import type { MirrorForm } from '../../../../../src/domain/question-set'
import type { Counts } from '../../../../../src/domain/survey/results/round-results'
import {
  bandOf,
  equalWeightMean,
  interpolatedMedianOf,
  meanOf,
  medianOf,
  hasThemeScore,
  sharesOf,
} from '../../../../../src/domain/survey/results/scoring'
import { figureIn, figuresIn, vectorsOf } from '../../../docs/method-rules'
import { formatMean } from '../../../../../src/texts/format'

const countsIn = (cell: string) => figuresIn(cell) as unknown as Counts

describe('mean and median', () => {
  test.each(vectorsOf('S2', 'answers', 'mean', 'disagree', 'neutral', 'agree'))(
    '$answers have the mean $mean, and shares $disagree, $neutral and $agree',
    ({ answers, mean, ...shares }) => {
      const counts = countsIn(answers)
      if (mean === '–') return expect([meanOf(counts), sharesOf(counts)]).toEqual([null, null])
      expect(meanOf(counts)).toBeCloseTo(Number(mean), 2)
      for (const name of ['disagree', 'neutral', 'agree'] as const)
        expect(sharesOf(counts)?.[name]).toBeCloseTo(Number(shares[name]), 2)
    },
  )

  test.each(vectorsOf('S3', 'answers', 'median', 'interpolated'))(
    '$answers have the median $median, interpolated $interpolated',
    ({ answers, median, interpolated }) => {
      expect(medianOf(countsIn(answers))).toBe(Number(median))
      expect(interpolatedMedianOf(countsIn(answers))).toBeCloseTo(Number(interpolated), 2)
    },
  )

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

test.each(vectorsOf('S4', 'form', 'seen', 'valid', 'counts'))(
  'in the $form form, $valid of $seen statements count as a theme that was answered: $counts',
  ({ form, seen, valid, counts }) => {
    const answered = { valid: Number(valid), shown: Number(seen), form: form as MirrorForm }
    expect(hasThemeScore(answered)).toBe(counts === 'yes')
  },
)

test.each(vectorsOf('S6', 'group scores', 'equal weight'))(
  'professions weigh the same only when three of them can be seen: $row',
  (vector) => {
    const found = equalWeightMean(figuresIn(vector['group scores']))
    const expected = figureIn(vector['equal weight'])
    if (found === null || expected === null) expect(found).toBe(expected)
    else expect(found).toBeCloseTo(expected, 2)
  },
)

describe('bands', () => {
  test.each(vectorsOf('S7', 'mean', 'band'))('$mean is $band', ({ mean, band }) => {
    expect(bandOf(Number(mean))).toBe(band)
  })

  test('a mean that is 4 on paper is strong, whatever the computer makes of its fractions', () => {
    const sum = [11 / 3, 11 / 3, 11 / 3, 13 / 3, 13 / 3, 13 / 3].reduce((total, score) => total + score, 0)
    expect(bandOf(sum / 6)).toBe('strong')
    expect(bandOf(4 - 1e-12)).toBe('strong')
    expect(formatMean(4 - 1e-12)).toBe('4,0')
  })
})

describe('a mean as it is written', () => {
  test.each(vectorsOf('S8', 'mean', 'written'))('$mean is written $written', ({ mean, written }) => {
    expect(formatMean(Number(mean))).toBe(written)
  })

  test('never contradicts its band, for every mean up to 60 people can have', () => {
    for (let n = 1; n <= 60; n++) {
      for (let sum = n; sum <= 5 * n; sum++) {
        const shown = Number(formatMean(sum / n).replace(',', '.'))
        expect(bandOf(shown), `${String(sum)}/${String(n)}`).toBe(bandOf(sum / n))
        expect(Math.abs(shown - sum / n)).toBeLessThan(0.1)
      }
    }
  })
})
