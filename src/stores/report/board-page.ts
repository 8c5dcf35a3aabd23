import { defineStore } from 'pinia'
import { computed } from 'vue'
import { boardPageOf, type BoardPage } from '../../domain/report/board-page'
import { frameworkSet, frameworkSets } from '../../storage/built-in-sets'
import { useAppServices } from '../app-services'
import { useToday } from '../app/today'
import { useUndo } from '../app/undo'
import { useDossier } from '../dossier/dossier'
import { useAssessments } from '../framework/assessment/assessments'
import { useResults } from '../survey/results/results'

/** The board's page of the open dossier: what page 1 of the board's report says, as it is now. */
export const useBoardPage = defineStore('board-page', () => {
  const { platform } = useAppServices()
  const dossier = useDossier()
  const assessments = useAssessments()
  const results = useResults()
  const days = useToday()
  const undo = useUndo()

  const page = computed<BoardPage | null>(() =>
    dossier.dossier === null
      ? null
      : boardPageOf({
          rounds: dossier.rounds,
          assessments: dossier.assessments,
          judgements: dossier.judgements,
          evidence: dossier.evidence,
          actions: dossier.actions,
          sessions: dossier.sessions,
          visitDate: dossier.dossier.visitDate,
          plan: dossier.dossier.board,
          resultsOf: results.resultsFor,
          framework: frameworkSet.id,
          beside: assessments.currentAssessments,
          builtIn: frameworkSets,
          today: days.today,
        }),
  )

  async function print(): Promise<void> {
    const outcome = await platform.print()
    if (!outcome.ok) undo.warn(outcome.problem.message)
  }

  return { page, print }
})
