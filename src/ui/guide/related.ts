import type { RouteLocationRaw } from 'vue-router'
import { isInHand } from '../../domain/actions/action-state'
import type { GuidePage } from '../../domain/guide/guide'
import { isAboutOrigin } from '../../domain/guide/reading'
import { normsOf } from '../../domain/question-set'
import { nl } from '../../texts/nl'
import { useDossier } from '../../stores/dossier/dossier'
import { useAssessments } from '../../stores/framework/assessment/assessments'
import { useResults } from '../../stores/survey/results/results'

/** Something a page of the Wegwijzer belongs to. */
interface Related {
  /** As it is called on the screen: `KWA-06`, `A5`. */
  readonly id: string
  readonly text: string
  readonly to: RouteLocationRaw | null
}

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

  /** Actions of the open dossier that are in hand and began at a norm or a statement of the page, in the order of their numbers. */
  function actionsOf(page: GuidePage): readonly Related[] {
    const { dossier, actions } = store
    if (dossier === null) return []
    return actions
      .filter((action) => isInHand(action) && isAboutOrigin(page, action.origin))
      .toSorted((one, other) => one.number - other.number)
      .map(({ id, number, title }) => ({
        id: nl.guide.action(number),
        text: title || nl.actions.untitled,
        to: { name: 'action', params: { dossierId: dossier.id, actionId: id } },
      }))
  }

  return { ofNorm, ofStatement, actionsOf }
}
