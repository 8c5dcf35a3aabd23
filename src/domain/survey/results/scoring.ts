import type { MirrorForm } from '../../question-set'
import type { Band, Counts } from './round-results'

/** Means are sums of fractions: what is 4 on paper may be 3.9999999999999996 here. No rule may turn on that. */
export const TOLERANCE = 1e-9

/** Shares of the valid answers, each 0..1: oneens (1-2), midden (3), eens (4-5). */
interface Shares {
  readonly disagree: number
  readonly neutral: number
  readonly agree: number
}

/** Number of valid answers. */
export function validAnswers(counts: Counts): number {
  return counts[0] + counts[1] + counts[2] + counts[3] + counts[4]
}

/** Item mean `Σx / n`, 1..5; `null` without valid answers. Source: method S2. */
export function meanOf(counts: Counts): number | null {
  const n = validAnswers(counts)
  if (n === 0) return null
  return (counts[0] + 2 * counts[1] + 3 * counts[2] + 4 * counts[3] + 5 * counts[4]) / n
}

/** Median, 1..5 in halves; `null` without valid answers. */
export function medianOf(counts: Counts): number | null {
  const n = validAnswers(counts)
  if (n === 0) return null
  return (valueAt(counts, Math.ceil(n / 2)) + valueAt(counts, Math.floor(n / 2) + 1)) / 2
}

/** The value of the answer that stands at `place` (from 1) when all answers are put in order. */
function valueAt(counts: Counts, place: number): number {
  let passed = 0
  return counts.findIndex((count) => (passed += count) >= place) + 1
}

/**
 * Interpolated median `M − 0.5 + (0.5·n − n_below) / n_equal`; the plain median when nobody gave the median itself as an
 * answer; `null` without valid answers. Source: method S3.
 */
export function interpolatedMedianOf(counts: Counts): number | null {
  const median = medianOf(counts)
  if (median === null || !Number.isInteger(median)) return median
  const below = counts.slice(0, median - 1).reduce((sum, count) => sum + count, 0)
  const equal = counts[median - 1] ?? 0
  if (equal === 0) return median
  return median - 0.5 + (0.5 * validAnswers(counts) - below) / equal
}

/** Shares oneens / midden / eens; `null` without valid answers. Source: method S2. */
export function sharesOf(counts: Counts): Shares | null {
  const n = validAnswers(counts)
  if (n === 0) return null
  return {
    disagree: (counts[0] + counts[1]) / n,
    neutral: counts[2] / n,
    agree: (counts[3] + counts[4]) / n,
  }
}

/**
 * Whether a person answered enough of a theme to count as having answered it: at least half of the statements *shown to that
 * person*, and at least two in the full form or one in the quickscan. Source: method S4.
 */
export function hasThemeScore(answers: {
  /** Number of valid answers. */
  readonly valid: number
  /** Number of statements of the theme this person got to see. */
  readonly shown: number
  readonly form: MirrorForm
}): boolean {
  return answers.valid >= leastForScore(answers.form) && answers.valid * 2 >= answers.shown
}

/** Least number of valid answers of somebody who answered a theme. Source: method S4. */
export function leastForScore(form: MirrorForm): number {
  return form === 'full' ? 2 : 1
}

/**
 * "Beroepsgroepen even zwaar": the mean of the means of the visible groups; `null` with fewer than three of them.
 * Source: method S6.
 */
export function equalWeightMean(groupMeans: readonly number[]): number | null {
  if (groupMeans.length < 3) return null
  return groupMeans.reduce((sum, mean) => sum + mean, 0) / groupMeans.length
}

/** Label of a mean, on the unrounded value. An agreement, not a norm. Source: method S7. */
export function bandOf(mean: number): Band {
  if (mean >= 4 - TOLERANCE) return 'strong'
  return mean >= 3 - TOLERANCE ? 'discuss' : 'attention'
}

/**
 * A mean in one decimal that stays within its own band: rounded, but rounded down where rounding up would cross a border
 * (3.95 becomes 3.9, because "4,0 bespreken" contradicts itself). Source: method S8.
 */
export function roundedMean(mean: number): number {
  const rounded = Math.round(mean * 10 + TOLERANCE) / 10
  return bandOf(rounded) === bandOf(mean) ? rounded : Math.floor(mean * 10 + TOLERANCE) / 10
}
