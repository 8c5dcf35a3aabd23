import type { Action } from './actions/action'
import { isOverdue } from './actions/action-state'
import type { Assessment, Judgement } from './framework/assessment'
import type { NextStep } from './attention'
import type { Dossier } from './dossier'
import { unmetWithoutAction } from './findings'
import { normsOf } from './question-set'
import type { IsoDate } from './question-set'
import { readinessOf } from './framework/readiness'
import type { Round, RoundStatus } from './survey/round'
import { responseLines } from './results/response-lines'
import type { RoundResults } from './results/round-results'

/** What the next step depends on. */
export interface NextStepMaterial {
  readonly dossier: Pick<Dossier, 'roster'>
  readonly rounds: readonly Round[]
  /** By round id. Only the counts per profession are looked at, so an open round may be in it. */
  readonly results: ReadonlyMap<string, Pick<RoundResults, 'professions' | 'threshold'>>
  /** The assessment people work in; `null` when there is none. */
  readonly assessment: Assessment | null
  /** Those of that same assessment. */
  readonly judgements: readonly Judgement[]
  readonly actions: readonly Action[]
  readonly today: IsoDate
}

/**
 * The one thing to do next. The first that applies:
 * 1. `collect`: a round is open, people are answering;
 * 2. `read-results`: a round is closed and not adopted yet;
 * 3. `open-round`: a round is being prepared;
 * 4. `fill-in-roster`, then `make-round`: nothing was started at all, neither a round nor an assessment;
 * 5. `start-assessment`: there is none;
 * 6. `assess`: norms of the current assessment are not assessed, unless it was adopted like that;
 * 7. `plan-actions`: norms are (largely) unmet without an action;
 * 8. `chase-actions`: actions are overdue;
 * 9. `fill-in-roster`, then `make-round`: the assessment was done without a mirror so far;
 * 10. `make-report`.
 * Of several rounds in one status the last one opened goes first.
 */
export function nextStepOf(material: NextStepMaterial): NextStep {
  const { dossier, rounds, results, assessment, judgements, actions, today } = material

  const open = lastWith('open', rounds)
  if (open !== null) {
    return { kind: 'collect', roundId: open.id, lagging: lagging(results.get(open.id)) }
  }
  const closed = lastWith('closed', rounds)
  if (closed !== null) return { kind: 'read-results', roundId: closed.id }
  const draft = lastWith('draft', rounds)
  if (draft !== null) return { kind: 'open-round', roundId: draft.id }

  if (assessment === null) {
    return rounds.length === 0 ? towardsRound(dossier) : { kind: 'start-assessment' }
  }
  const norms = normsOf(assessment.questionSet)
  const left = readinessOf(norms, judgements).counts['not-assessed']
  if (left > 0 && assessment.status === 'draft') return { kind: 'assess', assessmentId: assessment.id, left }

  const unplanned = unmetWithoutAction(norms, judgements, actions).length
  if (unplanned > 0) return { kind: 'plan-actions', norms: unplanned }
  const overdue = actions.filter((action) => isOverdue(action, today)).length
  if (overdue > 0) return { kind: 'chase-actions', overdue }
  return rounds.length === 0 ? towardsRound(dossier) : { kind: 'make-report' }
}

/** A round needs to know who there is to ask. */
function towardsRound({ roster }: NextStepMaterial['dossier']): NextStep {
  const someone = roster.some(({ headCount }) => (headCount ?? 0) > 0)
  return { kind: someone ? 'make-round' : 'fill-in-roster' }
}

function lastWith(status: RoundStatus, rounds: readonly Round[]): Round | null {
  return rounds
    .filter((round) => round.status === status)
    .reduce<Round | null>(
      (last, round) => (last === null || (round.opensOn ?? '') > (last.opensOn ?? '') ? round : last),
      null,
    )
}

/** Professions with a response under 40 %, the lowest first; never one of a handful of people. */
function lagging(
  counts: Pick<RoundResults, 'professions' | 'threshold'> | undefined,
): Extract<NextStep, { kind: 'collect' }>['lagging'] {
  if (counts === undefined) return []
  return responseLines(counts.professions, counts.threshold)
    .flatMap(({ label, submitted, invited, rate, responseLabel, together }) =>
      responseLabel === 'low' && invited !== null && together.length === 0
        ? [{ label, submitted, invited, rate: rate ?? 0 }]
        : [],
    )
    .sort((one, other) => one.rate - other.rate)
    .map(({ label, submitted, invited }) => ({ label, submitted, invited }))
}
