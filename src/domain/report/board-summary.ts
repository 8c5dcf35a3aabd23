import type { Action } from '../actions/action'
import type { PerceptionCheck } from '../framework/readiness/perception'
import type { ReadinessChange } from '../framework/readiness/readiness-change'
import type { ReadinessByPart, ReadinessFigures } from '../framework/readiness/readiness-figures'
import type { IsoDate } from '../question-set'
import type { ResponseCounts } from '../survey/results/response-lines'
import type { Band } from '../survey/results/round-results'
import type { Round } from '../survey/round/round'

/** The one page a board reads. */
export interface BoardSummary {
  /** Day of the visit of the inspectorate; `null` when none was announced. */
  readonly visitDate: IsoDate | null
  /** Of the current assessment of the inspection framework; `null` when there is none. */
  readonly assessment: {
    readonly title: string
    readonly figures: ReadinessFigures
    readonly byTheme: readonly ReadinessByPart[]
    /** The core norms with the worst verdict, when that is (largely) unmet: they accompany every average. */
    readonly worstCore: readonly { readonly normId: string; readonly title: string }[]
    readonly change: ReadinessChange | null
  } | null
  /** The newest closed round; without scores when these may not be shown. `null` when no round was closed. */
  readonly mirror: {
    readonly title: string
    readonly form: Round['form']
    readonly response: ResponseCounts
    readonly strongest: readonly RankedStatement[]
    readonly weakest: readonly RankedStatement[]
  } | null
  /** Whether verdicts could be compared with what people experience: if not, the absence of gaps means nothing. */
  readonly perceptionCheck: PerceptionCheck | { readonly kind: 'not-held'; readonly why: 'no-assessment' }
  /** Verdict met, perception low or divided; at most five, weakest first, facts unknown to many last. */
  readonly gaps: readonly PerceptionGap[]
  readonly gapCount: number
  /** At most five, longest overdue first. */
  readonly overdue: readonly Action[]
  readonly overdueCount: number
  /** Actions not yet finished or stopped. */
  readonly openActionCount: number
  /** What the board is asked to decide, most pressing first. */
  readonly decisions: readonly Decision[]
}

export interface RankedStatement {
  readonly statementId: string
  readonly text: string
  readonly mean: number
  readonly band: Band
}

export interface PerceptionGap {
  readonly normId: string
  readonly title: string
  readonly statementText: string
  /** Of a fact unknown to many nothing is said of its mean. */
  readonly mean: number | null
  readonly divided: boolean
  readonly unknown: boolean
}

/** A question the board has to answer; the texts give the sentence. */
export type Decision =
  | { readonly kind: 'chase-overdue'; readonly count: number }
  | { readonly kind: 'plan-actions'; readonly count: number }
  | { readonly kind: 'discuss-gaps'; readonly count: number }
  | { readonly kind: 'settle-lists'; readonly count: number }
  | { readonly kind: 'appoint-owners'; readonly count: number }
  | { readonly kind: 'start-planned'; readonly count: number }
  | { readonly kind: 'add-evidence'; readonly count: number }
  | { readonly kind: 'finish-assessment'; readonly notAssessed: number; readonly unknown: number }
  | { readonly kind: 'adopt-assessment'; readonly title: string }
  | { readonly kind: 'adopt-round'; readonly title: string }
