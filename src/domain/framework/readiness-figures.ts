import type { Verdict } from './verdict'

/** Verdicts of a set of norms, each norm counted once. */
export interface VerdictCounts extends Readonly<Record<Verdict, number>> {
  readonly 'not-applicable': number
  readonly 'not-assessed': number
}

/**
 * Readiness and coverage, always apart (research/peers.md: a percentage without coverage misleads).
 * Our own formula: readiness = (met + 1/2 x largely-met) / applicable norms, where a norm that was not assessed, or is
 * "onbekend", counts as zero. Coverage = norms with one of the four verdicts / applicable norms.
 */
export interface ReadinessFigures {
  readonly total: number
  readonly applicable: number
  /** Norms with one of the four verdicts. */
  readonly assessed: number
  readonly counts: VerdictCounts
  /** 0..1; `null` when no norm is applicable. */
  readonly coverage: number | null
  /** 0..1; `null` when no norm is applicable. */
  readonly readiness: number | null
}

export interface ReadinessByPart extends ReadinessFigures {
  /** Theme or building block id. */
  readonly partId: string
  readonly title: string
}
