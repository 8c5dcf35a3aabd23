import { defineStore } from 'pinia'
import { computed } from 'vue'
import {
  lowStatements,
  normsByStatement,
  unmetNorms,
  type LowStatement,
} from '../../domain/actions/starting-points'
import { useDossier } from '../dossier/dossier'
import { useAssessments } from '../framework/assessment/assessments'
import { useResults } from '../survey/results/results'

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

  /** Of the newest assessment of every framework. */
  const norms = computed(() =>
    unmetNorms(assessments.currentAssessments, dossier.judgements, dossier.actions),
  )

  /** The norms that name a statement, of the newest assessment of every framework. */
  const linkedNorms = computed(() =>
    normsByStatement(assessments.currentAssessments, dossier.judgements, dossier.actions),
  )

  return { statements, norms, linkedNorms }
})
