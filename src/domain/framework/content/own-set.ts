import type { IsoMoment, QuestionSet } from '../../question-set'

/**
 * A question set a VSV loaded or wrote itself: an official or newer framework, or its own norms and statements. Assessments and rounds
 * keep their own frozen copy, so changing or removing one of these never affects what was already based on it. It always passes the
 * content check: the editor stores a change only if the set as a whole is still valid.
 */
export interface OwnSet {
  readonly id: string
  readonly dossierId: string
  /** Name of the file it came from; empty when it was made in the app. */
  readonly fileName: string
  readonly addedAt: IsoMoment
  readonly questionSet: QuestionSet
}
