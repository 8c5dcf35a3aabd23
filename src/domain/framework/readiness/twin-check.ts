import type { Judgement } from '../assessment/assessment'
import { isJudged, judgementsByNorm, standingOf } from '../assessment/standing'
import { contradict, type Twin } from '../content/twins'
import type { Norm } from '../../question-set'
import type { Finding } from './finding'

/**
 * Why a list could not be held against other lists, the first that applies: it was locked, and the others went on (`locked`); no norm of it
 * has a twin (`no-twins`); the lists of its twins were not started (`not-started`); no norm and its twin are both judged (`none-judged`).
 */
export type TwinsUnchecked = 'locked' | 'no-twins' | 'not-started' | 'none-judged'

type Twins = ReadonlyMap<string, readonly Twin[]>

/** The {@link TwinsUnchecked} of an assessment that goes on; `null` when at least one norm was held against its twin. */
export function twinsUncheckedOf(
  norms: readonly Norm[],
  judgements: readonly Judgement[],
  twins: Twins,
): Exclude<TwinsUnchecked, 'locked'> | null {
  const known = norms.flatMap(({ id }) => (twins.get(id) ?? []).map((twin) => ({ id, twin })))
  if (known.length === 0) return 'no-twins'
  if (known.every(({ twin }) => twin.standing === null)) return 'not-started'
  const byNorm = judgementsByNorm(judgements)
  const held = known.some(
    ({ id, twin }) =>
      isJudged(standingOf(byNorm.get(id))) && twin.standing !== null && isJudged(twin.standing),
  )
  return held ? null : 'none-judged'
}

/** A finding for every pair of twins that contradict each other, in the order of the norms. */
export function disagreements(
  norms: readonly Norm[],
  byNorm: ReadonlyMap<string, Judgement>,
  twins: Twins,
): readonly Finding[] {
  return norms.flatMap(({ id }) => {
    const verdict = standingOf(byNorm.get(id))
    return (twins.get(id) ?? []).flatMap(({ normId, listTitle, standing }): readonly Finding[] =>
      isJudged(verdict) && standing !== null && isJudged(standing) && contradict(verdict, standing)
        ? [{ kind: 'lists-disagree', normId: id, verdict, twinId: normId, listTitle, twinVerdict: standing }]
        : [],
    )
  })
}
