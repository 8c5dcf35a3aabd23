import { expect, test } from 'vitest'
import { priorityMatrixOf } from '../../../../../src/domain/survey/results/priority-matrix'
import { resultsOf } from '../../../../../src/domain/survey/results/results'
import type { ThemeResult } from '../../../../../src/domain/survey/results/round-results'
import { vectorsOf } from '../../../docs/method-rules'
import { round } from '../../mirror-fixture'

const base = resultsOf(round({}), [], { rest: '' }).themes[0] as ThemeResult
const theme = (themeId: string, mean: number | null, priorityShare: number | null): ThemeResult => ({
  ...base,
  themeId,
  mean,
  priorityShare,
})

test('low and much chosen comes first; on a line counts as above it', () => {
  const vectors = vectorsOf('S12', 'score', 'share', 'quadrant')
  const matrix = priorityMatrixOf({
    themes: vectors.map(({ score, share }) => theme(score, Number(score), Number(share))),
  })
  expect(matrix?.medianShare).toBeCloseTo(0.3, 10)
  expect(new Map(matrix?.points.map(({ themeId, quadrant }) => [themeId, quadrant]))).toEqual(
    new Map(vectors.map(({ score, quadrant }) => [score, quadrant])),
  )
  expect(matrix?.points.map(({ themeId }) => themeId)).toEqual(['2.9', '4.1', '3.5', '3.4', '3.9'])
})

test('the middle of an even number of themes lies between the two in the middle', () => {
  expect(priorityMatrixOf({ themes: [theme('a', 3, 0.2), theme('b', 3, 0.5)] })?.medianShare).toBeCloseTo(
    0.35,
    10,
  )
})

test('a theme of which one of the two figures is withheld is not placed, and one theme is no matrix', () => {
  const themes = [theme('a', 3, 0.2), theme('b', 4, 0.5), theme('c', null, 0.9), theme('d', 2, null)]
  expect(priorityMatrixOf({ themes })?.points.map(({ themeId }) => themeId)).toEqual(['a', 'b'].toReversed())
  expect(priorityMatrixOf({ themes: themes.slice(1) })).toBeNull()
  expect(priorityMatrixOf({ themes: [] })).toBeNull()
})

test('within a quadrant the most chosen comes first, whatever the order of the themes', () => {
  const themes = [theme('a', 3, 0.6), theme('b', 2, 0.7), theme('c', 3, 0.1), theme('d', 3, 0.2)]
  for (const given of [themes, themes.toReversed()])
    expect(priorityMatrixOf({ themes: given })?.points.map(({ themeId }) => themeId)).toEqual([
      'b',
      'a',
      'd',
      'c',
    ])
})

test.each([
  [3.4, 'first'],
  [3.5, 'keep'],
  [3.6, 'keep'],
] as const)('a much chosen theme of %f lies in "%s"', (mean, quadrant) => {
  const matrix = priorityMatrixOf({ themes: [theme('a', mean, 0.5), theme('b', 3, 0.1)] })
  expect(matrix?.points.find(({ themeId }) => themeId === 'a')?.quadrant).toBe(quadrant)
})
