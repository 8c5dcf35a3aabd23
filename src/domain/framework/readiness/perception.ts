import type { Judgement } from '../assessment/assessment'
import { judgementsByNorm, standingOf, type Standing } from '../assessment/standing'
import type { Norm } from '../../question-set'
import type { RoundResults, StatementResult } from '../../survey/results/round-results'

/** How the score of a linked statement relates to a verdict; `null` when there is no verdict or no figure to compare. */
export type Perception = 'fits' | 'lower' | 'divided' | 'higher' | 'discuss'

/**
 * beleving naast bewijs. Contradictions at the ends of the scale only: met while people score under 3 (`lower`) or are divided
 * (`divided`), the same rule as the finding `perception-contradicts`; unmet while people score 4 or more (`higher`). In between, a
 * tension is only something to talk about (`discuss`). Source: method T7.
 */
export function perceptionAgainst(
  standing: Standing,
  result: Pick<StatementResult, 'mean' | 'band' | 'agreement'>,
): Perception | null {
  if (result.mean === null || result.band === null) return null
  const divided = result.agreement === 'divided'
  switch (standing) {
    case 'met':
      if (result.band === 'attention') return 'lower'
      return divided ? 'divided' : 'fits'
    case 'largely-met':
      return result.band === 'attention' || divided ? 'discuss' : 'fits'
    case 'largely-unmet':
      return result.band === 'strong' ? 'discuss' : 'fits'
    case 'unmet':
      return result.band === 'strong' ? 'higher' : 'fits'
    default:
      return null
  }
}

/**
 * Whether verdicts could be compared with what people experience, and how many: "nothing contradicts" only means something for verdicts
 * that were compared. `why` it could not, the first that applies: no norm is met; no round was closed (`no-mirror`); the results of the
 * last one may not be shown (`withheld`); none of its scores that may be shown belongs to a norm that is met (`no-score`).
 */
export type PerceptionCheck =
  | { readonly kind: 'held'; readonly met: number; readonly held: number }
  | { readonly kind: 'not-held'; readonly why: 'none-met' | 'no-mirror' | 'withheld' | 'no-score' }

/**
 * The {@link PerceptionCheck} of an assessment.
 * @param judgements those of one assessment of these norms
 * @param results of the round to compare with; `null` unless `resultsMayBeShown`
 */
export function perceptionCheckOf(
  norms: readonly Norm[],
  judgements: readonly Judgement[],
  results: RoundResults | null,
): PerceptionCheck {
  const byNorm = judgementsByNorm(judgements)
  const met = norms.filter(({ id }) => standingOf(byNorm.get(id)) === 'met')
  if (met.length === 0) return { kind: 'not-held', why: 'none-met' }
  if (results === null) return { kind: 'not-held', why: 'no-mirror' }
  if (results.withheld !== null) return { kind: 'not-held', why: 'withheld' }
  const scored = new Set(
    results.themes.flatMap(({ statements }) =>
      statements.flatMap(({ statementId, mean }) => (mean === null ? [] : statementId)),
    ),
  )
  const held = met.filter(({ statementIds }) => statementIds.some((id) => scored.has(id))).length
  return held === 0 ? { kind: 'not-held', why: 'no-score' } : { kind: 'held', met: met.length, held }
}
