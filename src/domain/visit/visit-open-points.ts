import type { Action } from '../actions/action'
import { isUnfinished } from '../actions/action-state'
import type { Finding } from '../framework/readiness/finding'
import type { Judgement } from '../framework/assessment/assessment'
import { judgementsByNorm, standingOf } from '../framework/assessment/standing'
import type { Norm } from '../question-set'

/** What is still open before a visit. */
interface OpenPoints {
  readonly findings: readonly Finding[]
  /** Applicable norms without a written answer ("als ernaar gevraagd wordt"), the core first. */
  readonly withoutAnswer: readonly Norm[]
  /** Planned or in progress, earliest due date first, those without a date last. */
  readonly actions: readonly Action[]
}

/**
 * The {@link OpenPoints} of a dossier.
 * @param norms those of the framework the visit is about
 * @param judgements those of one assessment of that framework
 */
export function openPointsOf(
  norms: readonly Norm[],
  judgements: readonly Judgement[],
  findings: readonly Finding[],
  actions: readonly Action[],
): OpenPoints {
  const byNorm = judgementsByNorm(judgements)
  const withoutAnswer = norms.filter(({ id }) => {
    const judgement = byNorm.get(id)
    return standingOf(judgement) !== 'not-applicable' && (judgement?.answerIfAsked ?? '').trim() === ''
  })
  return {
    findings,
    withoutAnswer: [
      ...withoutAnswer.filter(({ core }) => core),
      ...withoutAnswer.filter(({ core }) => !core),
    ],
    actions: actions
      .filter(isUnfinished)
      .toSorted((one, other) => dueOf(one).localeCompare(dueOf(other)) || one.number - other.number),
  }
}

function dueOf({ dueOn }: Action): string {
  return dueOn ?? '9999-12-31'
}
