import { defineStore } from 'pinia'
import { normsOf, statementsOf, type MirrorSet } from '../../domain/question-set'
import type { PreparationGround } from '../../domain/session/preparation'
import type { Session } from '../../domain/session/session'
import type { Slide } from '../../domain/session/slide'
import { slidesOf } from '../../domain/session/slides'
import type { Round } from '../../domain/survey/round/round'
import type { RoundResults } from '../../domain/survey/results/round-results'
import { useDossier } from '../dossier/dossier'
import { useAssessments } from '../framework/assessment/assessments'
import { useResults } from '../survey/results/results'

/** What may be shown of the round a session rests on. */
interface Mirror {
  readonly questionSet: MirrorSet
  readonly results: RoundResults
}

/** What a session rests on: its round as far as that may be shown, its assessment, and the slides made from them. */
export const useSessionGround = defineStore('session-ground', () => {
  const dossier = useDossier()
  const results = useResults()
  const assessments = useAssessments()

  /** `null` when none was chosen, or it is not there any more. */
  function roundOf({ roundId }: Pick<Session, 'roundId'>): Round | null {
    return dossier.rounds.find(({ id }) => id === roundId) ?? null
  }

  /** `null` when nothing of the round may be shown. */
  function mirrorOf(session: Pick<Session, 'roundId'>): Mirror | null {
    const round = roundOf(session)
    const shown = round === null ? null : results.resultsFor(round.id)
    return round === null || shown === null || shown.withheld !== null
      ? null
      : { questionSet: round.questionSet, results: shown }
  }

  function groundOf(session: Pick<Session, 'roundId' | 'assessmentId'>): PreparationGround {
    const assessment = dossier.assessments.find(({ id }) => id === session.assessmentId) ?? null
    return {
      results: mirrorOf(session)?.results ?? null,
      norms: assessment === null ? [] : normsOf(assessment.questionSet),
      judgements: assessments.judgementsIn(assessment),
    }
  }

  function slidesFor(session: Session): readonly Slide[] {
    return slidesOf({
      session,
      vsv: dossier.dossier?.name ?? '',
      mirror: mirrorOf(session),
      actionTitles: new Map(dossier.actions.map(({ id, title }) => [id, title])),
    })
  }

  /** The words of statements, norms and themes by their id, also of what may not be shown: they are no answers. */
  function titlesOf(session: Pick<Session, 'roundId' | 'assessmentId'>): ReadonlyMap<string, string> {
    const round = roundOf(session)
    return new Map([
      ...(round === null
        ? []
        : [
            ...round.questionSet.themes.map(({ id, title }) => [id, title] as const),
            ...statementsOf(round.questionSet, 'full').map(({ id, text }) => [id, text] as const),
          ]),
      ...groundOf(session).norms.map(({ id, title }) => [id, `${id} ${title}`] as const),
    ])
  }

  return { roundOf, mirrorOf, groundOf, slidesFor, titlesOf }
})
