import { SEVERITIES } from '../framework/assessment/assessment'
import type { AssessmentReport, NormReport } from './report-model'

/** A norm that is (largely) unmet, with the list and the theme it is in. */
export interface FailingNorm {
  readonly part: NormReport
  readonly verdict: 'unmet' | 'largely-unmet'
  readonly listTitle: string
  readonly themeTitle: string
}

/**
 * The norms of the assessments that go on and are unmet or largely unmet, what weighs most first: core norms and what was called
 * critical; then by severity, core before others, unmet before largely unmet, and the order of the lists. A norm without a severity
 * comes after those with one. Our own order.
 */
export function failingNorms(assessments: readonly AssessmentReport[]): readonly FailingNorm[] {
  return assessments
    .filter(({ current }) => current)
    .flatMap(({ assessment, themes }) =>
      themes.flatMap((theme) =>
        theme.norms.flatMap((part): readonly FailingNorm[] => {
          const { verdict } = part
          return verdict === 'unmet' || verdict === 'largely-unmet'
            ? [{ part, verdict, listTitle: assessment.questionSet.title, themeTitle: theme.title }]
            : []
        }),
      ),
    )
    .toSorted((one, other) => {
      const [mine, theirs] = [weight(one), weight(other)]
      return mine.reduce((sooner, value, place) => sooner || value - (theirs[place] ?? 0), 0)
    })
}

/** Smaller weighs more; the first that differs decides. */
function weight({ part: { norm, judgement }, verdict }: FailingNorm): readonly number[] {
  const severity = judgement?.severity ?? null
  const other = norm.core ? 0 : 1
  return [
    norm.core || severity === 'critical' ? 0 : 1,
    severity === null ? SEVERITIES.length : SEVERITIES.length - 1 - SEVERITIES.indexOf(severity),
    other,
    verdict === 'unmet' ? 0 : 1,
  ]
}
