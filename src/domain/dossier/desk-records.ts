import type { Action } from '../actions/action'
import { isInHand } from '../actions/action-state'
import type { Delegation } from '../delegation/delegation'
import type { Assessment, Judgement } from '../framework/assessment/assessment'
import { currentOf, inspectionOf } from '../framework/assessment/current-assessments'
import { readinessOf } from '../framework/readiness/readiness'
import { normsOf, type IsoDate } from '../question-set'
import type { Session } from '../session/session'
import { eraseFrom } from '../survey/results/erased-answers'
import { countingResponses, invitedTo, rateOf } from '../survey/results/response-rate'
import type { Response } from '../survey/round/response'
import type { Round, RoundStatus } from '../survey/round/round'

/** How many filled in the round that matters now. Totals only: these say nothing of a group. */
export interface DeskRound {
  readonly status: RoundStatus
  readonly opensOn: IsoDate | null
  readonly closesOn: IsoDate | null
  readonly submitted: number
  /** `null` as soon as one head count is missing. */
  readonly invited: number | null
  /** 0..1 or more; `null` when nobody knows how many were invited. */
  readonly rate: number | null
}

/** How many norms of one list have a verdict; what the verdicts are is not told here. */
export interface DeskCoverage {
  /** Title of the list; `null` for the inspection framework. */
  readonly list: string | null
  readonly assessed: number
  /** Without those that do not apply. */
  readonly applicable: number
  /** 0..1; `null` when no norm applies. */
  readonly share: number | null
}

/** A round with its days. */
interface DatedRound extends Pick<Round, 'id' | 'title' | 'status' | 'closesOn'> {
  /** The day from which its separate answers are due to be erased; `null` when there are none to erase. */
  readonly eraseFrom: IsoDate | null
}

/**
 * What is kept in memory of a dossier to tell about it beside others, whatever day it is: days, states and totals. Of what people
 * answered only how many there are.
 */
export interface DeskRecords {
  readonly round: DeskRound | null
  /** Of the inspection framework, else of the list somebody works in; `null` when no assessment was begun. */
  readonly coverage: DeskCoverage | null
  readonly rounds: readonly DatedRound[]
  /** Those that still ask something. */
  readonly actions: readonly Pick<Action, 'id' | 'title' | 'status' | 'dueOn' | 'checkOn'>[]
  /** Sent work of which nothing came back yet. */
  readonly work: readonly Pick<Delegation, 'id' | 'recipient' | 'askedBefore'>[]
  /** Those that are still to come. */
  readonly sessions: readonly Pick<Session, 'id' | 'heldOn' | 'startTime'>[]
}

/** Everything of one dossier that is looked at. */
interface DeskMaterial {
  readonly rounds: readonly Round[]
  /** Of the round of {@link roundOnDesk}; none are needed when {@link knownCount} has the number. */
  readonly responses: readonly Response[]
  readonly assessments: readonly Assessment[]
  readonly judgements: readonly Judgement[]
  readonly actions: readonly Action[]
  readonly delegations: readonly Delegation[]
  readonly sessions: readonly Session[]
}

const URGENCY: Record<RoundStatus, number> = { open: 0, closed: 1, draft: 2, adopted: 3 }

/** The round that matters now: an open one, else one that waits for a decision, else one in preparation; the newest among equals. */
export function roundOnDesk(rounds: readonly Round[]): Round | null {
  return (
    rounds.toSorted(
      (one, other) =>
        URGENCY[one.status] - URGENCY[other.status] || (other.opensOn ?? '').localeCompare(one.opensOn ?? ''),
    )[0] ?? null
  )
}

/**
 * How many filled in a round, where nothing has to be counted for it; `null` when the questionnaires have to. What was counted at a closing
 * is no answer: other states of the same round may be among those, and they guard the difference between two results.
 */
export function knownCount({ status, keptResults }: Pick<Round, 'status' | 'keptResults'>): number | null {
  if (keptResults !== null) return keptResults.submitted
  return status === 'draft' ? 0 : null
}

/**
 * What is kept of a dossier to tell about it; see {@link DeskRecords}.
 * @param framework id of the inspection framework (toetsingskader)
 */
export function deskRecords(material: DeskMaterial, framework: string): DeskRecords {
  const { rounds, responses, actions, delegations, sessions } = material
  const round = roundOnDesk(rounds)
  return {
    round: round === null ? null : onDesk(round, responses),
    coverage: coverageOnDesk(material, framework),
    rounds: rounds.map((one) => ({
      id: one.id,
      title: one.title,
      status: one.status,
      closesOn: one.closesOn,
      // A round that nobody filled in has nothing to erase.
      eraseFrom: one.closings.at(-1)?.submitted === 0 ? null : eraseFrom(one),
    })),
    actions: actions
      .filter(isInHand)
      .map(({ id, title, status, dueOn, checkOn }) => ({ id, title, status, dueOn, checkOn })),
    work: delegations
      .filter(({ returns }) => returns.length === 0)
      .map(({ id, recipient, askedBefore }) => ({ id, recipient, askedBefore })),
    sessions: sessions
      .filter(({ status }) => status !== 'finished')
      .map(({ id, heldOn, startTime }) => ({ id, heldOn, startTime })),
  }
}

function onDesk(round: Round, responses: readonly Response[]): DeskRound {
  const { status, opensOn, closesOn } = round
  const submitted = knownCount(round) ?? countingResponses(round, responses).length
  const invited = invitedTo(round)
  return { status, opensOn, closesOn, submitted, invited, rate: rateOf(submitted, invited) }
}

function coverageOnDesk({ assessments, judgements }: DeskMaterial, framework: string): DeskCoverage | null {
  const inspection = inspectionOf(assessments, framework)
  const current = inspection ?? currentOf(assessments, framework)[0]
  if (current === undefined) return null
  const { coverage, assessed, applicable } = readinessOf(
    normsOf(current.questionSet),
    judgements.filter(({ assessmentId }) => assessmentId === current.id),
  )
  return {
    list: inspection === null ? current.questionSet.title : null,
    assessed,
    applicable,
    share: coverage,
  }
}
