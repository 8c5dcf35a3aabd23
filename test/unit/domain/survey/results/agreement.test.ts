import { describe, expect, test } from 'vitest'
import {
  agreementOf,
  averageDeviationOf,
  conversationOf,
  gapOf,
  hasTwoCamps,
} from '../../../../../src/domain/survey/results/agreement'
import type { Agreement, Band, Counts, Gap } from '../../../../../src/domain/survey/results/round-results'
import { figureIn, figuresIn, vectorsOf, wordIn } from '../../../docs/method-rules'
import { formatGap } from '../../../../../src/texts/format'

describe('agreement', () => {
  test.each(vectorsOf('A1', 'answers', 'deviation', 'agreement', 'two camps'))('$row', (vector) => {
    const counts = figuresIn(vector.answers) as unknown as Counts
    const own = averageDeviationOf(counts) ?? Number.NaN
    expect(own).toBeCloseTo(figureIn(vector.deviation) ?? Number.NaN, 2)
    expect(agreementOf(own)).toBe(vector.agreement)
    expect(hasTwoCamps(counts)).toBe(vector['two camps'] === 'yes')
  })

  test('0.80 itself is still fairly agreed, even when fractions make it a hair more', () => {
    expect(agreementOf(0.8 + 1e-12)).toBe('fairly-agreed')
    expect(agreementOf(0.8 + 1e-6)).toBe('divided')
  })

  test('no answers give no deviation', () => {
    expect(averageDeviationOf([0, 0, 0, 0, 0])).toBeNull()
  })
})

describe('gap between professions', () => {
  const group = (groupId: string, mean: number) => ({ groupId, mean })

  test('is the largest minus the smallest mean, and names both', () => {
    expect(gapOf([group('a', 3), group('b', 4.5), group('c', 2.5)])).toEqual({
      size: 2,
      label: 'large',
      highestGroupId: 'b',
      lowestGroupId: 'c',
    })
  })

  test.each(vectorsOf('A4', 'highest', 'lowest', 'gap', 'size'))(
    '$highest beside $lowest is $gap, $size',
    ({ highest, lowest, gap, size }) => {
      const found = gapOf([group('a', Number(highest)), group('b', Number(lowest))])
      expect(found?.size).toBe(Number(gap))
      expect(found?.label).toBe(size)
    },
  )

  test('needs two groups', () => {
    expect(gapOf([])).toBeNull()
    expect(gapOf([group('a', 3)])).toBeNull()
  })
})

describe('which conversation', () => {
  const gap = (label: Gap['label']): Gap => ({ size: 0, label, highestGroupId: 'a', lowestGroupId: 'b' })

  test.each(vectorsOf('A5', 'band', 'agreement', 'gap', 'conversation'))(
    '$band, $agreement and a $gap gap: $conversation',
    (vector) => {
      const figures = {
        band: vector.band as Band,
        agreement: wordIn(vector.agreement) as Agreement | null,
        gap: gap(vector.gap as Gap['label']),
      }
      expect(conversationOf(figures)).toBe(wordIn(vector.conversation))
    },
  )
})

describe('a gap as it is written', () => {
  test.each([
    [0.97, '0,9'],
    [1, '1,0'],
    [0.9999999999, '1,0'],
    [0.95, '0,9'],
    [1.05, '1,1'],
    [0.3 - 1e-12, '0,3'],
    [0.4999999999, '0,5'],
    [0.46, '0,4'],
    [0.5, '0,5'],
    [1.34, '1,3'],
  ])('%d is written as %s: the figure never contradicts its label', (size, written) => {
    expect(formatGap(size)).toBe(written)
  })
})
