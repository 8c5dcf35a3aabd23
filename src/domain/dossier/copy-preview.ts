import type { ActionStatus } from '../actions/action'
import type { AssessmentStatus } from '../framework/assessment/assessment'
import type { IsoDate, IsoMoment } from '../question-set'
import type { RoundStatus } from '../survey/round/round'
import type { DossierContent } from './dossier'

/** What is in a copy, for a person to recognise it by. No answer of anybody, only how many there are. */
export interface CopyPreview {
  readonly name: string
  readonly changedAt: IsoMoment
  readonly rounds: readonly {
    readonly title: string
    readonly status: RoundStatus
    readonly answers: number
  }[]
  readonly assessments: readonly {
    readonly title: string
    readonly status: AssessmentStatus
    /** Judgements with a verdict. */
    readonly verdicts: number
  }[]
  readonly actions: readonly {
    readonly number: number
    readonly title: string
    readonly status: ActionStatus
  }[]
  readonly evidence: readonly string[]
  /** The day of each; `null` when it has none yet. */
  readonly sessions: readonly (IsoDate | null)[]
}

/** The names and counts of what a dossier holds. */
export function copyPreview(content: DossierContent): CopyPreview {
  const { dossier, rounds, responses, assessments, judgements, actions, evidence, sessions } = content
  return {
    name: dossier.name,
    changedAt: dossier.updatedAt,
    rounds: rounds.map(({ id, title, status }) => ({
      title,
      status,
      answers: responses.filter((one) => one.roundId === id && one.status === 'submitted').length,
    })),
    assessments: assessments.map(({ id, title, status }) => ({
      title,
      status,
      verdicts: judgements.filter(
        ({ assessmentId, verdict }) => assessmentId === id && verdict !== null && verdict !== 'unknown',
      ).length,
    })),
    actions: actions
      .map(({ number, title, status }) => ({ number, title, status }))
      .toSorted((one, other) => one.number - other.number),
    evidence: evidence.map(({ title }) => title),
    sessions: sessions.map(({ heldOn }) => heldOn),
  }
}
