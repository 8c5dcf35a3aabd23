/** From how many people something is shown: what a round may choose, and what is applied. Source: method K1. */

/** Least threshold of a *new* round; may be raised. Source: method K1. */
export const LOWEST_THRESHOLD = 5

/** Most of a new round (own): a VSV asks some tens of people, at most one or two hundred. With a higher one nearly nothing is shown. */
export const HIGHEST_THRESHOLD = 100

/**
 * What a stored round may have, apart from what a new one may choose: everything an earlier version let through. It never gets
 * narrower, or rounds that were made under it could no longer be changed or opened from a file. More than three figures never fitted
 * the screen; such a round would show nothing for ever.
 */
export const STORED_THRESHOLD = { least: 5, most: 999 } as const

/** Distributions and shares are shown from this many people (method K1). */
export const DISTRIBUTION_FROM = 10

/** k as it is applied: whatever was stored, never under the least of {@link STORED_THRESHOLD} (method K1). */
export function appliedThreshold(threshold: number): number {
  const { least } = STORED_THRESHOLD
  return Number.isFinite(threshold) ? Math.max(least, Math.ceil(threshold)) : least
}

/** From how many people a distribution or a share is shown: 10, or k when a VSV chose a higher one (method K1). */
export function distributionThreshold(k: number): number {
  return Math.max(DISTRIBUTION_FROM, k)
}
