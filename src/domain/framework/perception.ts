import type { Standing } from './readiness'
import type { StatementResult } from '../results/round-results'

/** How the score of a linked statement relates to a verdict; `null` when there is no verdict or no figure to hold against it. */
export type Perception = 'fits' | 'lower' | 'divided' | 'higher' | 'discuss'

/**
 * beleving naast bewijs. Contradictions at the ends of the scale only: met while people score under 3 (`lower`) or are divided
 * (`divided`), the same rule as the finding `perception-contradicts`; unmet while people score 4 or more (`higher`). In between a
 * tension is no more than something to talk about (`discuss`).
 */
export function perceptionBeside(
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
