import type { Assessment } from '../../../domain/framework/assessment/assessment'
import type { IsoDate } from '../../../domain/question-set'
import { untakenName } from '../../../domain/untaken-name'
import { nl } from '../../../texts/nl'

/** Largest number of characters in the name of an assessment. */
export const LONGEST_TITLE = 120

/**
 * A name for a new assessment: the year, preceded by the name of the check list if it is one. When the name is already taken, a number is
 * added.
 * @param set title of the framework; `null` for the inspection framework
 */
export function titleFor(
  set: string | null,
  today: IsoDate,
  others: readonly Pick<Assessment, 'title'>[],
): string {
  const year = today.slice(0, 4)
  const name =
    set === null
      ? nl.assessment.defaultTitle(year)
      : nl.assessmentLife.make.defaultName(set.slice(0, LONGEST_TITLE - 12), year)
  return untakenName(
    name,
    others.map(({ title }) => title),
  )
}
