import type { Counts } from './round-results'
import { validAnswers } from './scoring'

/**
 * Whether the distribution of the whole would reveal that of a part which is not shown. The number of answers and their sum are known for
 * every part (a mean in one decimal of fewer than ten whole numbers determines their sum), so that together with the overall distribution
 * there is often only one way to divide the answers. A part remains undetermined when it could have exchanged two answers for two of
 * another part with the same sum: a 4 and a 4 for a 3 and a 5. Longer exchanges are not tried: this may withhold more than necessary,
 * never less.
 *
 * Where the mean alone already reveals the answers, because all but one gave the same extreme answer, withholding the whole gains
 * nothing. Source: method K8.
 * @param parts answers of the parts whose distribution is not shown, including the remainder
 * @param least number of answers from which a distribution may be known (method K1)
 */
export function tellsOfParts(parts: readonly Counts[], least: number): boolean {
  const given = parts.filter((part) => validAnswers(part) > 0)
  // A single part is the remainder after subtracting the others: enough people, or nobody, by the rule for shown distributions.
  if (given.length < 2) return false
  const untold = given.filter((part) => validAnswers(part) < least && !followsFromMean(part))
  if (untold.length === 0) return false
  const pairs = new Map(given.map((part) => [part, pairsIn(part)]))
  return untold.some(
    (part) => !given.some((other) => other !== part && canExchange(pairs.get(part), pairs.get(other))),
  )
}

/** All answers are 1, or all but one, which is a 2; likewise at the other end of the scale. */
function followsFromMean(part: Counts): boolean {
  const [ones, twos, threes, fours, fives] = part
  const isLow = threes + fours + fives === 0 && twos <= 1
  const isHigh = ones + twos + threes === 0 && fours <= 1
  return isLow || isHigh
}

type Pair = readonly [low: number, high: number]

function canExchange(ours: readonly Pair[] = [], theirs: readonly Pair[] = []): boolean {
  return ours.some(([low, high]) =>
    theirs.some(([theirLow, theirHigh]) => low + high === theirLow + theirHigh && low !== theirLow),
  )
}

/** Every pair of answers that was given, the lower one first. */
function pairsIn(counts: Counts): readonly Pair[] {
  const pairs: Pair[] = []
  counts.forEach((lows, low) => {
    if (lows === 0) return
    if (lows >= 2) pairs.push([low, low])
    for (let high = low + 1; high < counts.length; high += 1) if (counts[high] !== 0) pairs.push([low, high])
  })
  return pairs
}
