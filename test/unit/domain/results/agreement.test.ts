import { describe, expect, test } from 'vitest'
import {
  agreementOf,
  averageDeviationOf,
  conversationOf,
  displayGap,
  gapOf,
  hasTwoCamps,
} from '../../../../src/domain/results/agreement'
import type { Agreement, Counts, Gap } from '../../../../src/domain/results/round-results'

/** The published vectors of research/spiegel.md C3: deviation, label, twee kampen. */
const published: readonly (readonly [Counts, number, Agreement, boolean])[] = [
  [[0, 0, 0, 0, 10], 0.0, 'agreed', false],
  [[0, 0, 2, 6, 2], 0.4, 'agreed', false],
  [[0, 0, 5, 5, 0], 0.5, 'agreed', false],
  [[0, 1, 2, 4, 3], 0.7, 'fairly-agreed', false],
  [[1, 2, 4, 2, 1], 0.8, 'fairly-agreed', false],
  [[0, 3, 4, 8, 3], 0.72, 'fairly-agreed', false],
  [[1, 2, 2, 5, 8], 0.94, 'divided', false],
  [[0, 5, 0, 5, 0], 1.0, 'divided', true],
  [[1, 3, 1, 4, 1], 1.1, 'divided', true],
  [[2, 2, 2, 2, 2], 1.2, 'divided', true],
  [[5, 0, 0, 0, 5], 2.0, 'divided', true],
]

describe('agreement', () => {
  test.each(published)('%j: deviation %d is %s, twee kampen %s', (counts, deviation, label, camps) => {
    const own = averageDeviationOf(counts) ?? Number.NaN
    expect(own).toBeCloseTo(deviation, 2)
    expect(agreementOf(own)).toBe(label)
    expect(hasTwoCamps(counts)).toBe(camps)
  })

  test('0.80 itself is still fairly agreed, also when fractions make it a hair more', () => {
    expect(agreementOf(0.8 + 1e-12)).toBe('fairly-agreed')
    expect(agreementOf(0.8 + 1e-6)).toBe('divided')
  })

  test('no answers give no deviation', () => {
    expect(averageDeviationOf([0, 0, 0, 0, 0])).toBeNull()
  })

  test('two camps are not called among fewer than ten people, nor under 30 %, nor around a larger middle', () => {
    expect(hasTwoCamps([4, 0, 0, 0, 5])).toBe(false)
    expect(hasTwoCamps([3, 0, 3, 0, 4])).toBe(true)
    expect(hasTwoCamps([3, 0, 4, 0, 3])).toBe(false)
    expect(hasTwoCamps([2, 0, 0, 4, 4])).toBe(false)
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

  test.each([
    [4.2, 3.2, 'large'],
    [4.1, 3.2, 'some'],
    [4.2, 3.7, 'some'],
    [4.1, 3.7, 'small'],
    [3, 3, 'small'],
    // A group of ten has an exact mean: the word is that of 4,4 less 3,4, as they are shown.
    [4.36, 3.4, 'large'],
    [4.34, 3.4, 'some'],
    [3.94, 3.4, 'some'],
    [3.84, 3.4, 'small'],
  ] as const)('%d beside %d is %s', (highest, lowest, label) => {
    expect(gapOf([group('a', highest), group('b', lowest)])?.label).toBe(label)
  })

  test('needs two groups', () => {
    expect(gapOf([])).toBeNull()
    expect(gapOf([group('a', 3)])).toBeNull()
  })
})

describe('which conversation', () => {
  const gap = (label: Gap['label']): Gap => ({ size: 0, label, highestGroupId: 'a', lowestGroupId: 'b' })

  test.each([
    ['strong', 'agreed', 'small', 'keep'],
    ['strong', 'fairly-agreed', 'some', 'keep'],
    ['attention', 'agreed', 'small', 'shared-problem'],
    ['attention', 'divided', 'some', 'talk-first'],
    ['strong', 'divided', 'small', 'talk-first'],
    ['discuss', 'divided', 'small', 'talk-first'],
    ['strong', 'agreed', 'large', 'dialogue'],
    ['attention', 'divided', 'large', 'dialogue'],
    ['discuss', 'agreed', 'small', null],
    ['strong', null, 'small', null],
  ] as const)('%s, %s and a %s gap: %s', (band, agreement, size, conversation) => {
    expect(conversationOf({ band, agreement, gap: gap(size) })).toBe(conversation)
  })
})

describe('a gap as it is written', () => {
  test.each([
    [0.97, '0,9'],
    [1, '1,0'],
    [0.9999999999, '1,0'],
    [0.46, '0,4'],
    [0.5, '0,5'],
    [1.34, '1,3'],
  ])('%d is written as %s: the figure never contradicts its label', (size, written) => {
    expect(displayGap(size)).toBe(written)
  })
})
