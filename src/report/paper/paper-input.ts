import type { BlankQuestionnaire } from '../../domain/report/report-model'

/** What a paper form is made from. */
export interface PaperFormInput {
  readonly vsv: string
  /** Where the form goes back to; may be empty. */
  readonly contact: string
  readonly round: BlankQuestionnaire
  /** One form for each; none gives a single form without a code. */
  readonly codes: readonly string[]
}
