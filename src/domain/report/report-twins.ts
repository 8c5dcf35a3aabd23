import type { DossierContent } from '../dossier/dossier'
import type { Assessment } from '../framework/assessment/assessment'
import { twinsOf, withLinksOfToday, type Twin } from '../framework/content/twins'
import type { FrameworkSet } from '../question-set'

/**
 * What the lists of a report say about the subjects of one of them. Lists that the report leaves out are not mentioned, and one that is
 * settled is not held against others, which went on.
 * @param held the current assessments in the report
 * @param builtIn the lists as they come with the application
 */
export function twinsInReport(
  assessment: Assessment | null,
  held: readonly Assessment[],
  { judgements }: Pick<DossierContent, 'judgements'>,
  builtIn: readonly FrameworkSet[],
): ReadonlyMap<string, readonly Twin[]> {
  if (assessment?.status !== 'draft') return new Map()
  return twinsOf(
    withLinksOfToday(assessment.questionSet, builtIn),
    held.map(({ id, questionSet }) => ({
      set: withLinksOfToday(questionSet, builtIn),
      judgements: judgements.filter(({ assessmentId }) => assessmentId === id),
    })),
  )
}
