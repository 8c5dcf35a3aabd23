/** What the schemas of records are built from. */
import * as v from 'valibot'
import { isRealDay, isRealMoment } from '../../domain/calendar'
import type { QuestionSet } from '../../domain/question-set'
import { checkQuestionSet } from '../question-set-schema'

export const Text = v.string()
export const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
/** A day of the calendar in a year a dossier may speak of; see {@link isRealDay}. */
export const FixedDay = v.pipe(v.string(), v.check(isRealDay))
export const Day = v.nullable(FixedDay)
/** See {@link isRealMoment}: one that cannot be read, or does not fit in four digits of a year, would stop everything after it. */
export const Moment = v.pipe(v.string(), v.check(isRealMoment))
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** Of a record that is counted from 1 within its dossier. */
export const RecordNumber = v.pipe(v.number(), v.integer(), v.minValue(1))

/** Whether no two of the ids are the same. */
export function allDifferent(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length
}

/** A frozen question set of one kind, checked by the rules of the content itself. */
export function questionSetOf<T extends QuestionSet>(isKind: (set: QuestionSet) => set is T) {
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, T>(({ dataset, addIssue, NEVER }) => {
      const outcome = checkQuestionSet(dataset.value)
      if (outcome.ok && isKind(outcome.value)) return outcome.value
      addIssue({ message: outcome.ok ? 'question set of another kind' : outcome.problem.message })
      return NEVER
    }),
  )
}
