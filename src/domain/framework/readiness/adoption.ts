import type { Judgement } from '../assessment/assessment'
import { judgementsByNorm, standingOf } from '../assessment/standing'
import { readinessOf } from './readiness'
import { normsOf } from '../../question-set'
import type { FrameworkSet } from '../../question-set'

/** What deserves attention before an assessment is adopted. Only an assessment without any verdict cannot be adopted. */
interface AdoptionFacts {
  /** Norms of the framework. */
  readonly total: number
  /** Norms with one of the four verdicts. */
  readonly assessed: number
  /** Nobody gave a verdict; not those to be confirmed, nor n.v.t. without a reason. */
  readonly notAssessed: number
  /** "Onbekend". */
  readonly unknown: number
  /** Carried over and not confirmed yet. */
  readonly toConfirm: number
  readonly notApplicableWithoutReason: number
  /** Core norms with the verdict (largely) unmet, in the order of the framework. */
  readonly coreUnmet: readonly string[]
  readonly mayAdopt: boolean
}

/**
 * The {@link AdoptionFacts} of an assessment.
 * @param judgements those of that assessment
 */
export function adoptionFacts(set: FrameworkSet, judgements: readonly Judgement[]): AdoptionFacts {
  const byNorm = judgementsByNorm(judgements)
  const norms = normsOf(set)
  const { assessed, counts } = readinessOf(norms, judgements)
  const mine = norms.flatMap(({ id }) => byNorm.get(id) ?? [])
  const toConfirm = mine.filter((judgement) => judgement.toConfirm).length
  const notApplicableWithoutReason = mine.filter(
    (judgement) =>
      !judgement.toConfirm && !judgement.applicable && judgement.notApplicableReason.trim() === '',
  ).length
  const coreUnmet = norms
    .filter(({ core }) => core)
    .filter(({ id }) => ['unmet', 'largely-unmet'].includes(standingOf(byNorm.get(id))))
    .map(({ id }) => id)
  return {
    total: norms.length,
    assessed,
    notAssessed: counts['not-assessed'] - toConfirm - notApplicableWithoutReason,
    unknown: counts.unknown,
    toConfirm,
    notApplicableWithoutReason,
    coreUnmet,
    mayAdopt: assessed > 0,
  }
}
