import type { Judgement } from '../assessment/assessment'
import { judgementsByNorm, standingOf, type Standing } from '../assessment/standing'
import type { Norm } from '../../question-set'
import { familiarityOf, type Familiarity, type FactFigures } from '../../survey/results/familiarity'
import type { RoundResults, StatementResult } from '../../survey/results/round-results'

/**
 * How the figures of a linked statement relate to a verdict; `null` when there is no verdict or no figure to compare. The last two are of
 * a fact: unknown to many or not confirmed, and taken to be so by most people.
 */
export type Perception = 'fits' | 'lower' | 'divided' | 'higher' | 'discuss' | 'unknown' | 'assumed'

/**
 * How a statement contradicts the verdict "met", as the finding `perception-contradicts` tells it: people experience it otherwise, or many
 * do not know the fact or do not confirm it.
 */
export type Contradiction = 'experienced' | 'unknown'

/** The {@link Contradiction} in a relation to the verdict "met"; `null` when there is none. */
export function contradictionIn(perception: Perception | null): Contradiction | null {
  if (perception === 'lower' || perception === 'divided') return 'experienced'
  return perception === 'unknown' ? 'unknown' : null
}

/**
 * beleving naast bewijs. Contradictions at the ends of the scale only: met while people score under 3 (`lower`) or are divided
 * (`divided`), the same rule as the finding `perception-contradicts`; unmet while people score 4 or more (`higher`). In between, a
 * tension is only something to talk about (`discuss`). Of a fact: met while it is unknown to many or not confirmed (`unknown`); unmet while most people
 * say that it is so (`assumed`). Source: method T7.
 */
export function perceptionAgainst(
  standing: Standing,
  result: Pick<StatementResult, 'mean' | 'band' | 'agreement'> & FactFigures,
): Perception | null {
  const familiarity = familiarityOf(result)
  if (familiarity !== null) return familiarityAgainst(standing, familiarity)
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

/** Of a fact that so many do not know that its scores are withheld, this is still told. */
function isKnownOrNot(result: FactFigures): boolean {
  return (familiarityOf(result)?.standing ?? null) !== null
}

function familiarityAgainst(standing: Standing, { standing: people }: Familiarity): Perception | null {
  if (people === null) return null
  switch (standing) {
    case 'met':
      return people === 'known' ? 'fits' : 'unknown'
    case 'largely-met':
      return people === 'known' ? 'fits' : 'discuss'
    case 'largely-unmet':
      return people === 'known' ? 'discuss' : 'fits'
    case 'unmet':
      return people === 'known' ? 'assumed' : 'fits'
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
      statements.flatMap((one) => (one.mean !== null || isKnownOrNot(one) ? one.statementId : [])),
    ),
  )
  const held = met.filter(({ statementIds }) => statementIds.some((id) => scored.has(id))).length
  return held === 0 ? { kind: 'not-held', why: 'no-score' } : { kind: 'held', met: met.length, held }
}
