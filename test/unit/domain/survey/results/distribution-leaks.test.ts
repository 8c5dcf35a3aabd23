/** The answers of the whole are not shown when they would tell those of a few people whose own answers are not. */
import { describe, expect, test } from 'vitest'
import type { Counts } from '../../../../../src/domain/survey/results/round-results'
import { tellsOfParts } from '../../../../../src/domain/survey/results/distribution-leaks'

const leaks = (...parts: readonly Counts[]) => tellsOfParts(parts, 10)

describe('the distribution of the whole', () => {
  test('reveals nothing about one part alone, nor together with parts without answers', () => {
    expect(leaks()).toBe(false)
    expect(leaks([1, 2, 1, 1, 1])).toBe(false)
    expect(leaks([1, 2, 1, 1, 1], [0, 0, 0, 0, 0])).toBe(false)
  })

  test.each<readonly [string, Counts, Counts, boolean]>([
    ['two fours could be a three and a five', [0, 0, 0, 2, 0], [0, 0, 1, 0, 1], false],
    ['also the other way round', [0, 0, 1, 0, 1], [0, 0, 0, 2, 0], false],
    ['no two answers of the one add up to two of the other', [0, 0, 0, 2, 0], [0, 1, 0, 0, 1], true],
    ['the same two answers exchanged change nothing', [0, 0, 1, 0, 1], [0, 0, 1, 0, 1], true],
    ['one four is not two of them', [0, 0, 0, 1, 0], [0, 0, 1, 0, 1], true],
    ['a one and a four could be a two and a three', [1, 0, 0, 1, 0], [0, 1, 1, 0, 0], false],
  ])('%s', (_, one, other, tells) => {
    expect(leaks(one, other)).toBe(tells)
  })

  test('reveals one of three parts, even when the others could have exchanged answers', () => {
    const [one, other] = [[0, 0, 0, 2, 0] as const, [0, 0, 1, 0, 1] as const]
    expect(leaks(one, other)).toBe(false)
    expect(leaks(one, other, [2, 0, 0, 0, 1])).toBe(true)
  })

  test.each<readonly [string, Counts, boolean]>([
    ['all gave a one', [6, 0, 0, 0, 0], false],
    ['all but one gave a one, and that one a two', [5, 1, 0, 0, 0], false],
    ['two of them gave a two', [4, 2, 0, 0, 0], true],
    ['one of them gave a three', [5, 0, 1, 0, 0], true],
    ['all gave a five', [0, 0, 0, 0, 6], false],
    ['all but one gave a five, and that one a four', [0, 0, 0, 1, 5], false],
    ['two of them gave a four', [0, 0, 0, 2, 4], true],
    ['one of them gave a three, beside fives', [0, 0, 1, 0, 5], true],
  ])('need not be hidden when the mean alone tells: %s', (_, part, tells) => {
    // Beside a large part with nothing to exchange.
    expect(leaks(part, [0, 0, 12, 0, 0])).toBe(tells)
  })

  test.each([
    [9, true],
    [10, false],
    [11, false],
  ])('of a part of %i people, where ten may be known', (size, tells) => {
    expect(leaks([0, size, 0, 0, 0], [0, 0, 12, 0, 0])).toBe(tells)
  })
})

/** Every way some people can have answered. */
function allOf(people: number): readonly Counts[] {
  const found: Counts[] = []
  for (let a = 0; a <= people; a += 1)
    for (let b = 0; a + b <= people; b += 1)
      for (let c = 0; a + b + c <= people; c += 1)
        for (let d = 0; a + b + c + d <= people; d += 1) found.push([a, b, c, d, people - a - b - c - d])
  return found
}
const sumOf = (counts: Counts) => counts.reduce((sum, count, index) => sum + count * (index + 1), 0)

test('whatever two parts of three and four people answered: where it is shown, what they answered stays open', () => {
  let open = 0
  const [threes, fours] = [allOf(3), allOf(4)]
  for (const one of threes)
    for (const other of fours) {
      if (leaks(one, other)) continue
      const divisions = threes.filter((part) => {
        const rest = other.map((count, at) => count + (one[at] ?? 0) - (part[at] ?? 0))
        return sumOf(part) === sumOf(one) && rest.every((count) => count >= 0)
      })
      // One of the two gave away itself by its mean already; else there is another way to divide the answers.
      const isAlone = (part: Counts, all: readonly Counts[]) =>
        all.filter((another) => sumOf(another) === sumOf(part)).length === 1
      if (isAlone(one, threes) || isAlone(other, fours)) continue
      open += 1
      expect(divisions.length, JSON.stringify([one, other])).toBeGreaterThan(1)
    }
  expect(open).toBeGreaterThan(100)
})
