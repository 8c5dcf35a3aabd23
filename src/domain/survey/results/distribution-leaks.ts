import type { Counts } from './round-results'
import { validAnswers } from './scoring'

/**
 * Whether the distribution of the whole would give away that of a part which is not shown itself. The number of answers and their sum
 * are known of every part (a mean in one decimal of fewer than ten whole numbers tells their sum), so that with the answers of all
 * together there is often but one way to divide them. A part stays open when it could have exchanged two answers for two of another
 * part with the same sum: a 4 and a 4 for a 3 and a 5. Longer exchanges are left out: then more is withheld than must be, never less.
 *
 * Where the mean alone tells, because all but one gave the same extreme answer, nothing is gained by withholding the whole. Source: method K8.
 * @param parts answers of the parts of which no distribution is shown, those left over included
 * @param least number of answers from which a distribution may be known (method K1)
 */
export function tellsOfParts(parts: readonly Counts[], least: number): boolean {
  const given = parts.filter((part) => validAnswers(part) > 0)
  // Alone it is what is left when the others are taken off: enough people, or nobody, by the rule for shown distributions.
  if (given.length < 2) return false
  return given.some(
    (part) =>
      validAnswers(part) < least &&
      !followsFromMean(part) &&
      !given.some((other) => other !== part && canExchange(part, other)),
  )
}

/** All answers 1, or all but one of them and that one a 2; the same at the other end of the scale. */
function followsFromMean(part: Counts): boolean {
  const [ones, twos, threes, fours, fives] = part
  const isLow = threes + fours + fives === 0 && twos <= 1
  const isHigh = ones + twos + threes === 0 && fours <= 1
  return isLow || isHigh
}

function canExchange(one: Counts, other: Counts): boolean {
  const theirs = pairsIn(other)
  return pairsIn(one).some(([low, high]) =>
    theirs.some(([theirLow, theirHigh]) => low + high === theirLow + theirHigh && low !== theirLow),
  )
}

/** Every two answers somebody or two people gave, the lowest first. */
function pairsIn(counts: Counts): readonly (readonly [number, number])[] {
  return counts.flatMap((lows, low) =>
    counts.flatMap((highs, high) =>
      high < low || lows === 0 || highs === 0 || (high === low && lows < 2) ? [] : ([[low, high]] as const),
    ),
  )
}
