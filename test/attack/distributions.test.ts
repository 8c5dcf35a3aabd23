/**
 * The attack on distributions: from the number of answers and their mean of every group, the distributions that are shown and that of the
 * whole, every way to divide the answers over the groups is tried. A group of fewer than ten may not be left with one.
 */
import { expect, test } from 'vitest'
import type { Counts } from '../../src/domain/survey/results/round-results'
import { resultsOf } from '../../src/domain/survey/results/results'
import { membersOf } from './known'
import { report } from './report'
import { smallVsv } from './small-vsv'

const VSVS = 200
const LABELS = { rest: 'Overige' }
const NONE: Counts = [0, 0, 0, 0, 0]

const sizeOf = (counts: Counts) => counts.reduce((sum, count) => sum + count, 0)
const sumOf = (counts: Counts) => counts.reduce((sum, count, index) => sum + count * (index + 1), 0)
const countsOf = (answers: readonly unknown[]): Counts => {
  const of = (value: number) => answers.filter((one) => one === value).length
  return [of(1), of(2), of(3), of(4), of(5)]
}
const less = (one: Counts, other: Counts): Counts => [
  one[0] - other[0],
  one[1] - other[1],
  one[2] - other[2],
  one[3] - other[3],
  one[4] - other[4],
]

/** Every distribution of `n` answers that come to `sum`, with no more of each than there are. */
function dividedFrom(n: number, sum: number, atMost: Counts): readonly Counts[] {
  const found: Counts[] = []
  for (let ones = 0; ones <= Math.min(n, atMost[0]); ones += 1)
    for (let twos = 0; twos <= Math.min(n - ones, atMost[1]); twos += 1)
      for (let threes = 0; threes <= Math.min(n - ones - twos, atMost[2]); threes += 1) {
        const left = n - ones - twos - threes
        const fives = sum - ones - 2 * twos - 3 * threes - 4 * left
        const fours = left - fives
        if (fives >= 0 && fours >= 0 && fives <= atMost[4] && fours <= atMost[3])
          found.push([ones, twos, threes, fours, fives])
      }
  return found
}

/** Whether what is there can be divided over these parts, each with its own number and sum. */
function canDivide(there: Counts, [part, ...others]: readonly Counts[]): boolean {
  if (part === undefined) return true
  if (others.length === 0) return sizeOf(there) === sizeOf(part) && sumOf(there) === sumOf(part)
  return dividedFrom(sizeOf(part), sumOf(part), there).some((one) => canDivide(less(there, one), others))
}

/** The distributions one part can have had. */
function possibleOf(part: Counts, others: readonly Counts[], whole: Counts): number {
  return dividedFrom(sizeOf(part), sumOf(part), whole).filter((one) => canDivide(less(whole, one), others))
    .length
}

test('small VSV’s: no group of fewer than ten is left with one distribution, unless its mean alone says so', () => {
  const found: string[] = []
  let [parts, naive, byMean, statements, withheld, lost] = [0, 0, 0, 0, 0, 0]
  for (let seed = 0; seed < VSVS; seed += 1) {
    const { round, responses } = smallVsv(seed, { externals: 0, skips: 0.03 })
    const results = resultsOf(round, responses, LABELS)
    const whoOf = membersOf({ round, responses, results })
    for (const item of results.themes.flatMap((theme) => theme.statements)) {
      if (item.n < 10) continue
      statements += 1
      if (item.countsWithheld === 'tells-groups') withheld += 1
      const answersOf = (who: Iterable<number>) =>
        countsOf([...who].map((index) => responses[index]?.answers[item.statementId]))
      const whole = answersOf(responses.keys())
      const groups = item.groups.map((group) => ({ ...group, own: answersOf(whoOf(group.groupId)) }))
      const rest = groups.reduce((left, { own }) => less(left, own), whole)
      const hidden = [...groups.filter(({ counts }) => counts === null).map(({ own }) => own), rest].filter(
        (one) => sizeOf(one) > 0,
      )
      const there = hidden.reduce((sum, one) => less(sum, less(NONE, one)), NONE)
      hidden.forEach((part, index) => {
        if (sizeOf(part) >= 10 || hidden.length < 2) return
        parts += 1
        const alone = dividedFrom(sizeOf(part), sumOf(part), [99, 99, 99, 99, 99]).length
        if (alone === 1) byMean += 1
        const others = hidden.filter((_, other) => other !== index)
        const isFixed = alone > 1 && possibleOf(part, others, there) === 1
        if (isFixed) naive += 1
        if (isFixed && item.counts !== null) found.push(`${String(seed)} ${item.statementId} ${part.join()}`)
        if (!isFixed && item.counts === null) lost += 1
      })
    }
  }
  report(
    `Distributions of groups under ten: ${String(found.length)} of ${String(parts)} fixed; with all distributions of the whole ${String(naive)}; ${String(byMean)} follow from their mean alone. Price: ${String(withheld)} of ${String(statements)} distributions of the whole (${String(lost)} parts without need).`,
  )
  expect(found).toEqual([])
  expect(naive).toBeGreaterThan(parts / 50)
})
