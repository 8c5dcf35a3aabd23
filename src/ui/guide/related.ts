import type { RouteLocationRaw } from 'vue-router'
import { normsOf } from '../../domain/question-set'
import { useDossier } from '../../stores/dossier/dossier'
import { useAssessments } from '../../stores/framework/assessment/assessments'
import { useResults } from '../../stores/survey/results/results'

/** Where a norm or a statement stands in the dossier that is open; `null` without one, and when it has no such place. */
export function useRelatedPlaces() {
  const store = useDossier()
  const assessments = useAssessments()
  const results = useResults()

  function ofNorm(normId: string): RouteLocationRaw | null {
    const { dossier } = store
    const isThere = assessments.currentAssessments.some(({ questionSet }) =>
      normsOf(questionSet).some(({ id }) => id === normId),
    )
    return dossier === null || !isThere ? null : { name: 'norm', params: { dossierId: dossier.id, normId } }
  }

  function ofStatement(statementId: string): RouteLocationRaw | null {
    const { dossier } = store
    const round = results.latestClosedRound
    const theme = round?.questionSet.themes.find(({ statements }) =>
      statements.some(({ id }) => id === statementId),
    )
    if (dossier === null || round === null || theme === undefined) return null
    return {
      name: 'theme-results',
      params: { dossierId: dossier.id, roundId: round.id, themeId: theme.id },
    }
  }

  return { ofNorm, ofStatement }
}
