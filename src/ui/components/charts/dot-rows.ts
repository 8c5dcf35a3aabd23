/** One group's mean in a row of the dot plot. */
export interface Dot {
  /** Index of the group in `RoundResults.groups`; decides the mark. */
  readonly group: number
  readonly label: string
  readonly mean: number
  readonly n: number
}

/** A row of the dot plot: a theme, everybody's mean and the dots of the groups. */
export interface DotRow {
  readonly label: string
  readonly mean: number | null
  readonly dots: readonly Dot[]
}

/** Dots closer than this (in points of the 1-5 scale) would overlap on one line. */
const TOO_CLOSE = 0.09
/** Lines within a row, in rows from its middle. */
const LANES = [0, -0.27, 0.27] as const

/**
 * How far each dot is above or below the middle of its row, so that equal means stay visible as separate marks. In rows, in the order of
 * the given dots.
 */
export function laneOffsets(dots: readonly Dot[]): readonly number[] {
  const lastOn = LANES.map(() => Number.NEGATIVE_INFINITY)
  const offsets = new Map<Dot, number>()
  for (const dot of dots.toSorted((a, b) => a.mean - b.mean)) {
    const free = lastOn.findIndex((mean) => dot.mean - mean >= TOO_CLOSE)
    const lane = free === -1 ? lastOn.indexOf(Math.min(...lastOn)) : free
    lastOn[lane] = dot.mean
    offsets.set(dot, LANES[lane] ?? 0)
  }
  return dots.map((dot) => offsets.get(dot) ?? 0)
}
