/**
 * What people find important against how well it goes: the importance-performance matrix of Martilla & James 1977 on the themes of the
 * mirror. Source: method S12. Computed from figures that are already shown.
 */
import type { RoundResults } from './round-results'
import { TOLERANCE } from './scoring'

/** `first` much chosen and low; `keep` much chosen and high; `later` little chosen and low; `not-now` little chosen and high. */
export type Quadrant = 'first' | 'keep' | 'later' | 'not-now'

interface PriorityPoint {
  readonly themeId: string
  /** Theme score, 1..5. */
  readonly mean: number
  /** V3: share that chose the theme, 0..1. */
  readonly share: number
  readonly quadrant: Quadrant
}

interface PriorityMatrix {
  /** First what asks for attention first; within a quadrant the most chosen first. */
  readonly points: readonly PriorityPoint[]
  /** Where the matrix is cut: a score of {@link MIDDLE_SCORE}, and the median share. */
  readonly medianShare: number
}

export const MIDDLE_SCORE = 3.5

const ORDER: readonly Quadrant[] = ['first', 'keep', 'later', 'not-now']

/** `null` with fewer than two themes of which both figures are shown. On a line counts as above it. */
export function priorityMatrixOf(results: Pick<RoundResults, 'themes'>): PriorityMatrix | null {
  const shown = results.themes.flatMap(({ themeId, mean, priorityShare }) =>
    mean === null || priorityShare === null ? [] : [{ themeId, mean, share: priorityShare }],
  )
  if (shown.length < 2) return null
  const medianShare = medianOf(shown.map(({ share }) => share))
  const points = shown
    .map((point): PriorityPoint => ({ ...point, quadrant: quadrantOf(point, medianShare) }))
    .sort(
      (one, other) => ORDER.indexOf(one.quadrant) - ORDER.indexOf(other.quadrant) || other.share - one.share,
    )
  return { points, medianShare }
}

function quadrantOf(point: { readonly mean: number; readonly share: number }, medianShare: number): Quadrant {
  const isHigh = point.mean >= MIDDLE_SCORE - TOLERANCE
  const isChosen = point.share >= medianShare - TOLERANCE
  if (isChosen) return isHigh ? 'keep' : 'first'
  return isHigh ? 'not-now' : 'later'
}

function medianOf(values: readonly number[]): number {
  const ordered = [...values].sort((one, other) => one - other)
  const middle = (ordered.length - 1) / 2
  return ((ordered[Math.floor(middle)] ?? 0) + (ordered[Math.ceil(middle)] ?? 0)) / 2
}
