import type { Severity, WorkStatus } from '../../../src/domain/framework/assessment/assessment'
import type { Verdict } from '../../../src/domain/framework/assessment/verdict'
import type { IsoDate } from '../../../src/domain/question-set'

interface JudgementHead {
  readonly norm: string
  /** Day on which the verdict was last changed. */
  readonly on: IsoDate
  readonly owner: string
  readonly work: WorkStatus
}

/** What a person writes about a norm; ids and references are added in `assessments.ts`. */
export type JudgementDraft =
  | (JudgementHead & {
      readonly verdict: Verdict
      /** Of the shortfall; not everybody fills it in. */
      readonly severity?: Severity
      readonly reasoning: string
      readonly answerIfAsked?: string
    })
  | (JudgementHead & { readonly notApplicable: string })
