import type { Agreement, Band, Conversation, Counts, Gap, GapSize } from './round-results'
import { medianOf, roundedMean, sharesOf, TOLERANCE, validAnswers } from './scoring'

/**
 * Average deviation around the median, `Σ|x − median| / n`, 0..2; `null` without valid answers.
 * Source: method A1. Van der Eijk's A is left out on purpose: it calls five 2's against five
 * 4's a mild agreement (+0.17), and no screen or report would show it.
 */
export function averageDeviationOf(counts: Counts): number | null {
  const median = medianOf(counts)
  if (median === null) return null
  const deviations = counts.reduce((sum, count, index) => sum + count * Math.abs(index + 1 - median), 0)
  return deviations / validAnswers(counts)
}

/** <= 0.50 agreed (own), <= 0.80 fairly agreed (c/6 for five points), else divided. Source: method A2. */
export function agreementOf(averageDeviation: number): Agreement {
  if (averageDeviation <= 0.5 + TOLERANCE) return 'agreed'
  return averageDeviation <= 0.8 + TOLERANCE ? 'fairly-agreed' : 'divided'
}

/**
 * "Twee kampen": at least ten answers, at least 30 % on both sides, and a middle that is not larger than either side.
 * Source: method A3.
 */
export function hasTwoCamps(counts: Counts): boolean {
  const shares = sharesOf(counts)
  if (shares === null || validAnswers(counts) < 10) return false
  const smallestSide = Math.min(shares.disagree, shares.agree)
  return smallestSide >= 0.3 - TOLERANCE && shares.neutral <= smallestSide + TOLERANCE
}

/**
 * Kloof: the largest minus the smallest mean of the visible groups; `null` with fewer than two. Among groups with the same mean the first
 * counts. >= 1.0 large, >= 0.5 some. Source: method A4. Based on the means as shown, in one decimal: the label then matches the
 * subtraction a reader can do, and is the same for a group of nine people as for one of ten (own).
 */
export function gapOf(groups: readonly { readonly groupId: string; readonly mean: number }[]): Gap | null {
  const [first, ...others] = groups
  if (first === undefined || others.length === 0) return null
  const start = { groupId: first.groupId, mean: roundedMean(first.mean) }
  let highest = start
  let lowest = start
  for (const { groupId, mean: exact } of others) {
    const mean = roundedMean(exact)
    if (mean > highest.mean) highest = { groupId, mean }
    if (mean < lowest.mean) lowest = { groupId, mean }
  }
  const size = Math.round((highest.mean - lowest.mean) * 10) / 10
  return { size, label: gapSizeOf(size), highestGroupId: highest.groupId, lowestGroupId: lowest.groupId }
}

function gapSizeOf(size: number): GapSize {
  if (size >= 1 - TOLERANCE) return 'large'
  return size >= 0.5 - TOLERANCE ? 'some' : 'small'
}

/**
 * The size of a gap (0..4) in one decimal that stays within its own label: 0.97, as an earlier version may have kept it, is 0.9,
 * because 1.0 would read as a large gap. Like `roundedMean` for means. Source: method S8.
 */
export function roundedGap(size: number): number {
  const rounded = Math.round(size * 10 + TOLERANCE) / 10
  return gapSizeOf(rounded) === gapSizeOf(size) ? rounded : Math.floor(size * 10 + TOLERANCE) / 10
}

/**
 * Which conversation the figures suggest. Source: method A5. The first rule that applies decides:
 * 1. a large gap: professions should first listen to each other (dialogue), whatever the whole VSV scores;
 * 2. divided: first talk about the reasons;
 * 3. strong and not divided: keep and celebrate;
 * 4. attention and not divided: a shared problem, so an action.
 * `null` when agreement is not known, and in the band "discuss" without division: there the band's own word is the advice.
 */
export function conversationOf(figures: {
  readonly band: Band | null
  readonly agreement: Agreement | null
  readonly gap: Gap | null
}): Conversation | null {
  if (figures.gap?.label === 'large') return 'dialogue'
  if (figures.agreement === null) return null
  if (figures.agreement === 'divided') return 'talk-first'
  if (figures.band === 'strong') return 'keep'
  return figures.band === 'attention' ? 'shared-problem' : null
}
