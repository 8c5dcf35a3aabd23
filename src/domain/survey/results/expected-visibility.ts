/**
 * What a round can be expected to show, from the head counts alone: for the person who opens it and for those invited. It applies the
 * rules of `visibleGroups` to hypothetical responses, without using any answer.
 */
import type { Round } from '../round/round'
import type { HiddenProfession, ResultGroup } from './round-results'
import { visibleGroups } from './suppression'
import { appliedThreshold, distributionThreshold } from '../thresholds'

/**
 * - `will`: visible when everybody answers, and also when seven in ten of every profession do (a good response, method R1);
 * - `may`: it depends on who answers;
 * - `never`: too few people were invited, whoever answers.
 */
type Outlook = 'will' | 'may' | 'never'

interface ExpectedProfession {
  readonly professionId: string
  readonly label: string
  /** `null` when the head count is not known. */
  readonly invited: number | null
  /** Seen by itself. */
  readonly alone: Outlook
  /** The distribution of its answers; a best case, because every statement has its own number of answers. */
  readonly distribution: Outlook
  /** The group it is merged into when everybody who was invited answers; `null` when it is shown separately then. */
  readonly ifAllAnswer: HiddenProfession['reason'] | null
}

interface ExpectedVisibility {
  /** k as it will be applied. */
  readonly threshold: number
  /** Least number of answers for a distribution. */
  readonly distributionFrom: number
  /** Anything at all of the round. */
  readonly whole: Outlook
  readonly professions: readonly ExpectedProfession[]
  /** The merged groups when everybody answers, with their professions and number of people. */
  readonly mergedIfAllAnswer: readonly ResultGroup[]
  /** Head counts are missing: then nothing is certain, because an unknown number may turn out to be a few people who need protection. */
  readonly countsMissing: boolean
}

/** Part of the people who answer at a good response. Source: method R1, K18. */
const GOOD_RESPONSE = 0.7

/**
 * Which groups will, may and can never be visible with these numbers of people invited. A promise about numbers of people, not about
 * single statements, each of which has its own number of answers.
 * @param restLabel name of the remainder group
 */
export function expectedVisibility(
  round: Pick<Round, 'professions' | 'clusters' | 'threshold'>,
  restLabel: string,
): ExpectedVisibility {
  const k = appliedThreshold(round.threshold)
  const distributionFrom = distributionThreshold(k)
  const outcomeAt = (rate: number) => {
    // Rounding up must not depend on a floating-point error in 0.7 times the number.
    const answering = (invited: number | null) => Math.ceil((invited ?? 0) * rate - 1e-9)
    const professions = round.professions.map(({ headCount, ...one }) => ({
      ...one,
      n: answering(headCount),
    }))
    const { groups, hidden } = visibleGroups(professions, round.clusters, k, restLabel)
    const alone = new Map(
      groups.flatMap(({ kind, id, n }) => (kind === 'profession' ? [[id, n] as const] : [])),
    )
    const total = professions.reduce((sum, { n }) => sum + n, 0)
    return { groups, hidden, alone, total }
  }
  const [all, good] = [outcomeAt(1), outcomeAt(GOOD_RESPONSE)]
  const countsMissing = round.professions.some(({ headCount }) => headCount === null)
  const outlookOf = (mayEver: boolean, isSeenTwice: boolean): Outlook => {
    if (!mayEver) return 'never'
    return isSeenTwice && !countsMissing ? 'will' : 'may'
  }
  return {
    threshold: k,
    distributionFrom,
    whole: outlookOf(countsMissing || all.total >= k, good.total >= k),
    professions: round.professions.map(({ id, label, headCount }) => {
      const outlookFrom = (least: number) =>
        outlookOf(
          headCount === null || headCount >= least,
          [all, good].every(({ alone }) => (alone.get(id) ?? 0) >= least),
        )
      return {
        professionId: id,
        label,
        invited: headCount,
        alone: outlookFrom(k),
        distribution: outlookFrom(distributionFrom),
        ifAllAnswer: all.hidden.find(({ professionId }) => professionId === id)?.reason ?? null,
      }
    }),
    mergedIfAllAnswer: all.groups.filter(({ kind }) => kind !== 'profession'),
    countsMissing,
  }
}
