import type { Severity } from '../assessment/assessment'
import type { Judged, Standing } from '../assessment/standing'

/** Verdicts of a set of norms, each norm counted once. */
export type VerdictCounts = Readonly<Record<Standing, number>>

/** The core norms of a part by standing, so that an average never hides a red one. */
export interface CoreFigures {
  /** Core norms that are applicable. */
  readonly applicable: number
  /** Of these, with one of the four verdicts. */
  readonly assessed: number
  /** Of the others, with "onbekend". */
  readonly unknown: number
  /** The rest: nobody gave a verdict that counts. */
  readonly notAssessed: number
}

/** The worst verdict among the core norms of a part that are applicable and assessed. */
export interface WorstCore {
  /** `null` when no core norm was assessed. */
  readonly standing: Judged | null
  /** The core norms with that verdict, in the order of the framework. */
  readonly normIds: readonly string[]
}

/**
 * The colour of a part at a glance, by the worst-norm rule (method T4). Our own rule, not a verdict of IGJ. The first that applies:
 * - `red`: a core norm is unmet;
 * - `amber`: a core norm is largely unmet;
 * - `none`: a core norm was not assessed, or no core norm applies, so nothing can be concluded yet;
 * - `amber`: readiness is under {@link AMBER_BELOW};
 * - `green`: every core norm is at least largely met, and readiness is {@link AMBER_BELOW} or more.
 */
export type Signal = 'red' | 'amber' | 'green' | 'none'

/** Share, 0..1. Below this readiness a part is never green; our own limit. */
export const AMBER_BELOW = 0.8

/** The two percentages, which are always shown together. */
export interface ReadinessShares {
  /** 0..1; `null` when no norm is applicable. */
  readonly coverage: number | null
  /** 0..1; `null` when no norm is applicable. */
  readonly readiness: number | null
}

/**
 * Readiness and coverage, always separate (method T3: a percentage without coverage misleads).
 * Our own formula: readiness = (met + 1/2 x largely-met) / applicable norms, where a norm that was not assessed, is "onbekend", or was
 * carried over and is still to be confirmed, counts as zero. Coverage = norms with one of the four verdicts / applicable norms.
 */
export interface ReadinessFigures extends ReadinessShares {
  readonly total: number
  readonly applicable: number
  /** Norms with one of the four verdicts. */
  readonly assessed: number
  readonly counts: VerdictCounts
  /** Norms with a judgement that was carried over and nobody has confirmed yet. Counted as not assessed. */
  readonly toConfirm: number
  /** What the percentages become if all of these are confirmed unchanged. */
  readonly ifConfirmed: ReadinessShares
  /** Severity of the shortfall of every norm that is largely met, largely unmet or unmet. */
  readonly shortfalls: Readonly<Record<Severity | 'not-given', number>>
  readonly core: CoreFigures
  readonly worstCore: WorstCore
  readonly signal: Signal
}

export interface ReadinessByPart extends ReadinessFigures {
  /** Theme or building block id. */
  readonly partId: string
  readonly title: string
}
