import type { Action } from '../actions/action'
import { isOverdue } from '../actions/action-state'
import type { Assessment, Judgement } from '../framework/assessment/assessment'
import type { Dossier } from './dossier'
import { unmetWithoutAction } from '../actions/starting-points'
import { normsOf } from '../question-set'
import type { IsoDate, Norm } from '../question-set'
import { judgementsByNorm, standingOf } from '../framework/assessment/standing'
import { readinessOf } from '../framework/readiness/readiness'
import type { Round, RoundStatus } from '../survey/round/round'
import { responseLines } from '../survey/results/response-lines'
import type { RoundResults } from '../survey/results/round-results'
import { daysUntil, VISIT_SOON } from '../visit/countdown'

/** What to do next, as codes, so that no screen leaves a user guessing. */
export type NextStep =
  | {
      /** The inspectorate visits soon; `days` is in whole days, 0 on the day itself. */
      readonly kind: 'prepare-visit'
      readonly days: number
      readonly overdue: number
      /** Core norms that are (largely) unmet. */
      readonly coreUnmet: number
    }
  | { readonly kind: 'fill-in-roster' }
  | { readonly kind: 'make-round' }
  | { readonly kind: 'open-round'; readonly roundId: string }
  | {
      readonly kind: 'collect'
      readonly roundId: string
      /** Professions with a response under 40 %: "Kraamzorg (2 van 9)". */
      readonly lagging: readonly {
        readonly label: string
        readonly submitted: number
        readonly invited: number
      }[]
    }
  | { readonly kind: 'read-results'; readonly roundId: string }
  | { readonly kind: 'start-assessment' }
  | { readonly kind: 'assess'; readonly assessmentId: string; readonly left: number }
  | { readonly kind: 'plan-actions'; readonly norms: number }
  /** The results were read, and wait for a decision about them. */
  | { readonly kind: 'settle-round'; readonly roundId: string }
  | { readonly kind: 'chase-actions'; readonly overdue: number }
  /** `left`: norms without a verdict; an adopted assessment may have some. */
  | { readonly kind: 'make-report'; readonly left: number }

/** Counts per profession, and whether anything may be shown. */
type RoundCounts = Pick<RoundResults, 'professions' | 'submitted' | 'threshold' | 'withheld'>

/** What the next step is based on. */
export interface NextStepMaterial {
  readonly dossier: Pick<Dossier, 'roster' | 'visitDate'>
  readonly rounds: readonly Round[]
  /** What may be known of a round before it is closed, by its id; `null` for one that is not there. An open round has counts too. */
  readonly countsOf: (roundId: string) => RoundCounts | null
  /** Whether somebody looked at the results of a round on this computer, or prepared a session about them. */
  readonly wasRead: (roundId: string) => boolean
  /** The assessment people work in; `null` when there is none. */
  readonly assessment: Assessment | null
  /** Those of that same assessment. */
  readonly judgements: readonly Judgement[]
  readonly actions: readonly Action[]
  readonly today: IsoDate
}

/**
 * The one thing to do next. The first that applies:
 * 1. `prepare-visit`: the inspectorate comes within {@link VISIT_SOON} days;
 * 2. `collect`: a round is open, people are answering;
 * 3. `chase-actions`: actions are overdue;
 * 4. `read-results`: the results of a closed round may be read, and nobody did;
 * 5. `open-round`: a round is being prepared;
 * 6. `fill-in-roster`, then `make-round`: nothing was started yet, neither a round nor an assessment;
 * 7. `start-assessment`: there is none;
 * 8. `assess`: the current assessment has norms without a verdict, unless it was adopted like that;
 * 9. `plan-actions`: norms are (largely) unmet without an action;
 * 10. `fill-in-roster`, then `make-round`: the assessment was done, but no mirror yet;
 * 11. `settle-round`: results were read, and the round is not adopted yet;
 * 12. `make-report`.
 * Among rounds with the same status the one opened last goes first.
 */
export function nextStepOf(material: NextStepMaterial): NextStep {
  const { dossier, rounds, countsOf, wasRead, assessment, judgements, actions, today } = material

  const norms = assessment === null ? [] : normsOf(assessment.questionSet)
  const { counts } = readinessOf(norms, judgements)
  const overdue = actions.filter((action) => isOverdue(action, today)).length
  const days = dossier.visitDate === null ? null : daysUntil(dossier.visitDate, today)
  if (days !== null && days >= 0 && days <= VISIT_SOON)
    return { kind: 'prepare-visit', days, overdue, coreUnmet: coreUnmet(norms, judgements) }

  const open = lastWith('open', rounds)
  if (open !== null) {
    return { kind: 'collect', roundId: open.id, lagging: lagging(countsOf(open.id)) }
  }
  if (overdue > 0) return { kind: 'chase-actions', overdue }
  // A round with too few answers has nothing to read. Asked of the last one first: to count takes reading all of its answers.
  const closed = lastFirst('closed', rounds)
  const isReadable = ({ id }: Round) => (countsOf(id)?.withheld ?? null) === null
  const unread = closed.find((round) => !wasRead(round.id) && isReadable(round)) ?? null
  if (unread !== null) return { kind: 'read-results', roundId: unread.id }
  const draft = lastWith('draft', rounds)
  if (draft !== null) return { kind: 'open-round', roundId: draft.id }

  if (assessment === null) {
    return rounds.length === 0 ? towardsRound(dossier) : { kind: 'start-assessment' }
  }
  const left = counts['not-assessed']
  if (left > 0 && assessment.status === 'draft') return { kind: 'assess', assessmentId: assessment.id, left }

  const unplanned = unmetWithoutAction(norms, judgements, actions).length
  if (unplanned > 0) return { kind: 'plan-actions', norms: unplanned }
  if (rounds.length === 0) return towardsRound(dossier)
  const settling = closed.find(isReadable) ?? null
  return settling === null ? { kind: 'make-report', left } : { kind: 'settle-round', roundId: settling.id }
}

function coreUnmet(norms: readonly Norm[], judgements: readonly Judgement[]): number {
  const byNorm = judgementsByNorm(judgements)
  return norms.filter(({ id, core }) => {
    const standing = standingOf(byNorm.get(id))
    return core && (standing === 'unmet' || standing === 'largely-unmet')
  }).length
}

/** A round needs to know whom to ask. */
function towardsRound({ roster }: NextStepMaterial['dossier']): NextStep {
  const someone = roster.some(({ headCount }) => (headCount ?? 0) > 0)
  return { kind: someone ? 'make-round' : 'fill-in-roster' }
}

function lastFirst(status: RoundStatus, rounds: readonly Round[]): readonly Round[] {
  const at = ({ opensOn }: Round) => opensOn ?? ''
  return rounds
    .filter((round) => round.status === status)
    .toSorted((one, other) => (at(one) === at(other) ? 0 : at(one) > at(other) ? -1 : 1))
}

function lastWith(status: RoundStatus, rounds: readonly Round[]): Round | null {
  return lastFirst(status, rounds)[0] ?? null
}

/** Professions with a response under 40 %, lowest first; never one of only a few people. */
function lagging(counts: RoundCounts | null): Extract<NextStep, { kind: 'collect' }>['lagging'] {
  if (counts === null) return []
  return responseLines(counts)
    .flatMap(({ label, submitted, invited, rate, responseLabel, together }) =>
      responseLabel === 'low' && invited !== null && together.length === 0
        ? [{ label, submitted, invited, rate: rate ?? 0 }]
        : [],
    )
    .sort((one, other) => one.rate - other.rate)
    .map(({ label, submitted, invited }) => ({ label, submitted, invited }))
}
