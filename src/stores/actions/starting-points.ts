import { defineStore } from 'pinia'
import { computed } from 'vue'
import { lowStatements, normsByStatement, type LowStatement } from '../../domain/actions/starting-points'
import { unmetWithoutAction } from '../../domain/dossier/findings'
import { standingOf, type Standing } from '../../domain/framework/assessment/standing'
import { normsOf, type Norm } from '../../domain/question-set'
import { useDossier } from '../dossier/dossier'
import { useAssessments } from '../framework/assessment/assessments'
import { useResults } from '../survey/results/results'

/** A norm that is not met and has no action in hand. */
interface UnmetNorm {
  readonly norm: Norm
  readonly standing: Standing
}

/** What an improvement plan can start from: low scores and failing norms without an action, and the norms behind a statement. */
export const useStartingPoints = defineStore('starting-points', () => {
  const dossier = useDossier()
  const resultsStore = useResults()
  const assessments = useAssessments()

  const statements = computed<readonly LowStatement[]>(() => {
    const round = resultsStore.latestClosedRound
    const results = resultsStore.latestResults
    return round === null || results === null
      ? []
      : lowStatements(results, round.questionSet, dossier.actions)
  })

  /** Of the newest assessment of every framework; norms of the core first, what is not met at all before what is partly met. */
  const norms = computed<readonly UnmetNorm[]>(() =>
    assessments.currentAssessments
      .flatMap(({ id, questionSet }) => {
        const its = dossier.judgements.filter(({ assessmentId }) => assessmentId === id)
        const byNorm = new Map(its.map((judgement) => [judgement.normId, judgement]))
        return unmetWithoutAction(normsOf(questionSet), its, dossier.actions).map((norm) => ({
          norm,
          standing: standingOf(byNorm.get(norm.id)),
        }))
      })
      .toSorted((one, other) => weightOf(other) - weightOf(one)),
  )

  /** The norms that name a statement, of the newest assessment of every framework. */
  const linkedNorms = computed(() =>
    normsByStatement(assessments.currentAssessments, dossier.judgements, dossier.actions),
  )

  return { statements, norms, linkedNorms }
})

function weightOf({ norm, standing }: UnmetNorm): number {
  return (norm.core ? 2 : 0) + (standing === 'unmet' ? 1 : 0)
}
