import type { Counts } from '../domain/survey/results/round-results'
import { validAnswers } from '../domain/survey/results/scoring'

/** Shares left and right of the middle of the scale, each 0..1; half of the middle answer lies on either side. */
export interface Extent {
  readonly left: number
  readonly right: number
}

/** How far one bar extends. `counts` holds at least one answer. */
export function extentOf(counts: Counts): Extent {
  const n = validAnswers(counts)
  return {
    left: (counts[0] + counts[1] + counts[2] / 2) / n,
    right: (counts[3] + counts[4] + counts[2] / 2) / n,
  }
}

/** The width that all bars of a list need together, so that their middles line up. */
export function sharedExtent(list: readonly Counts[]): Extent {
  const extents = list.map(extentOf)
  return {
    left: Math.max(0.1, ...extents.map(({ left }) => left)),
    right: Math.max(0.1, ...extents.map(({ right }) => right)),
  }
}
