/**
 * The indicative margin around a mean of a VSV: a small *finite* population, of which some did not answer. Source:
 * method R2. It says nothing about people who did not take part, and is never called significance.
 */
import type { Counts } from './round-results'
import { meanOf, validAnswers } from './scoring'

/** Fewest answers for which a margin is given: fewer are never shown (method K1), and the spread of so few is meaningless. */
const FEWEST = 5
/** 0.975 quantile of the normal distribution. */
const Z = 1.959963984540054

/**
 * `±t(0.975, n−1) · s/√n · √(1 − n/N)` in points of the 1-5 scale; `null` below five answers.
 * @param deviation sample standard deviation s, >= 0
 * @param n valid answers
 * @param population people who were asked, N; `null` when unknown. Unknown, or smaller than n (then the head count is wrong), leaves
 * the last factor out: the margin is then too wide rather than too narrow.
 */
export function marginOf(deviation: number, n: number, population: number | null): number | null {
  if (n < FEWEST) return null
  const left = population === null || population < n ? 1 : 1 - n / population
  return studentT(n - 1) * (deviation / Math.sqrt(n)) * Math.sqrt(left)
}

/** The margin of a difference between two unlinked rounds, `√(margin1² + margin2²)`; `null` when one is not known. */
export function marginOfDifference(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.hypot(one, other)
}

/** Sample standard deviation (n − 1) of the answers 1..5; `null` below two answers. */
export function deviationOf(counts: Counts): number | null {
  const n = validAnswers(counts)
  const mean = meanOf(counts)
  if (mean === null || n < 2) return null
  const squares = counts.reduce((sum, count, index) => sum + count * (index + 1 - mean) ** 2, 0)
  return Math.sqrt(squares / (n - 1))
}

/**
 * 0.975 quantile of Student's t by the Cornish-Fisher expansion (Abramowitz & Stegun 26.7.5): from four degrees of freedom on
 * within 0.001 of the published tables.
 * @param freedom degrees of freedom, >= 4
 */
function studentT(freedom: number): number {
  const terms = [
    Z,
    (Z ** 3 + Z) / 4,
    (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96,
    (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / 384,
    (79 * Z ** 9 + 776 * Z ** 7 + 1482 * Z ** 5 - 1920 * Z ** 3 - 945 * Z) / 92160,
  ]
  return terms.reduce((sum, term, power) => sum + term / freedom ** power, 0)
}
