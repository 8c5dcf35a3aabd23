import type { Action } from '../actions/action'
import type { PerceptionCheck } from '../framework/readiness/perception'
import type { ResponseCounts } from '../survey/results/response-lines'
import type { Band } from '../survey/results/round-results'
import type { Round } from '../survey/round/round'

/** What stands out for a board, behind its page (board-page.ts). */
export interface BoardSummary {
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
