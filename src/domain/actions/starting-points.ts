import type { Action } from './action'
import { isInHand } from './action-state'
import { groupedBy } from '../grouped'
import type { Assessment, Judgement } from '../framework/assessment/assessment'
import { judgementsByNorm, standingOf, type Standing } from '../framework/assessment/standing'
import { normsOf, type MirrorSet, type MirrorTheme, type Norm, type Statement } from '../question-set'
import type { RoundResults, StatementResult } from '../survey/results/round-results'

/** A statement with a low score for which no action is in progress. */
export interface LowStatement {
  readonly theme: MirrorTheme
  readonly statement: Statement
  readonly result: StatementResult
}

/**
 * Statements in the attention band without an action in progress, lowest first. Only figures that may be shown count: withheld ones are
 * not in the results.
 */
export function lowStatements(
  results: RoundResults,
  set: MirrorSet,
  actions: readonly Action[],
): readonly LowStatement[] {
  const inHand = new Set(actions.filter(isInHand).map(({ origin }) => origin.statementId))
  const low = new Map(
    results.themes
      .flatMap(({ statements }) => statements)
      .filter(({ band, mean }) => band === 'attention' && mean !== null)
      .map((result) => [result.statementId, result]),
  )
  return set.themes
    .flatMap((theme) =>
      theme.statements.flatMap((statement): readonly LowStatement[] => {
        const result = low.get(statement.id)
        return result === undefined || inHand.has(statement.id) ? [] : [{ theme, statement, result }]
      }),
    )
    .sort((one, other) => (one.result.mean ?? 0) - (other.result.mean ?? 0))
}

/** Norms that are (largely) unmet and have no action that is still in hand: neither secured nor stopped. */
export function unmetWithoutAction(
  norms: readonly Norm[],
  judgements: readonly Judgement[],
  actions: readonly Action[],
): readonly Norm[] {
  const byNorm = judgementsByNorm(judgements)
  const inHand = new Set(actions.filter(isInHand).map(({ origin }) => origin.normId))
  return norms.filter((norm) => {
    const standing = standingOf(byNorm.get(norm.id))
    return (standing === 'unmet' || standing === 'largely-unmet') && !inHand.has(norm.id)
  })
}

/** A norm that is not met, with nothing in hand to mend it. */
interface UnmetNorm {
  readonly norm: Norm
  readonly standing: Standing
}

/** {@link unmetWithoutAction} in these assessments; norms of the core first, what is not met at all before what is partly met. */
export function unmetNorms(
  assessments: readonly Assessment[],
  judgements: readonly Judgement[],
  actions: readonly Action[],
): readonly UnmetNorm[] {
  const byAssessment = groupedBy(judgements, ({ assessmentId }) => assessmentId)
  return assessments
    .flatMap(({ id, questionSet }) => {
      const given = byAssessment.get(id) ?? []
      const byNorm = judgementsByNorm(given)
      return unmetWithoutAction(normsOf(questionSet), given, actions).map((norm) => ({
        norm,
        standing: standingOf(byNorm.get(norm.id)),
      }))
    })
    .sort((one, other) => urgencyOf(other) - urgencyOf(one))
}

function urgencyOf({ norm, standing }: UnmetNorm): number {
  return (norm.core ? 2 : 0) + (standing === 'unmet' ? 1 : 0)
}

/** A norm on the subject of a statement, with its standing. */
export interface LinkedNorm {
  readonly norm: Norm
  readonly assessmentId: string
  readonly standing: Standing
  /** Its actions that are still in progress. */
  readonly actions: readonly Action[]
}

/** The norms that name each statement, by statement id: the step from perception to evidence. Linear in norms, judgements and actions. */
export function normsByStatement(
  assessments: readonly Assessment[],
  judgements: readonly Judgement[],
  actions: readonly Action[],
): ReadonlyMap<string, readonly LinkedNorm[]> {
  const byAssessment = groupedBy(judgements, ({ assessmentId }) => assessmentId)
  const actionsByNorm = groupedBy(actions.filter(isInHand), ({ origin }) => origin.normId)
  const found = new Map<string, LinkedNorm[]>()
  for (const { id, questionSet } of assessments) {
    const byNorm = judgementsByNorm(byAssessment.get(id) ?? [])
    for (const norm of normsOf(questionSet)) {
      const linked = {
        norm,
        assessmentId: id,
        standing: standingOf(byNorm.get(norm.id)),
        actions: actionsByNorm.get(norm.id) ?? [],
      }
      for (const statementId of norm.statementIds) {
        const others = found.get(statementId)
        if (others === undefined) found.set(statementId, [linked])
        else others.push(linked)
      }
    }
  }
  return found
}
