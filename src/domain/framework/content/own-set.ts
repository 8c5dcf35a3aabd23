import type { IsoMoment, QuestionSet } from '../../question-set'

/**
 * A question set a VSV loaded or wrote itself: an official or newer framework, or its own norms and statements. Assessments and
 * rounds keep their own frozen copy, so changing or removing one of these never touches what was already made with it. It passes
 * the check of the content at all times: the editor stores a change only when the set as a whole is still sound.
 */
export interface OwnSet {
  readonly id: string
  readonly dossierId: string
  /** Name of the file it came from; empty when it was made in the app. */
  readonly fileName: string
  readonly addedAt: IsoMoment
  readonly questionSet: QuestionSet
}
