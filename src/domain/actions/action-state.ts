import type { Action, ActionStatus } from './action'
import { addDays } from '../calendar'
import type { IsoDate } from '../question-set'

/**
 * When an action is due: past its date, within 30 days (soon), within 90 days (later), after that (much-later), or without a date
 * (no-date). Closed: nothing is left to carry out.
 */
export type DueBucket = 'overdue' | 'soon' | 'later' | 'much-later' | 'no-date' | 'closed'

export type PdcaPhase = 'plan' | 'do' | 'check' | 'act' | 'stopped'

/** Numbers for the overview of the improvement plan. */
interface ActionOverview {
  readonly total: number
  readonly byStatus: Readonly<Record<ActionStatus, number>>
  readonly byBucket: Readonly<Record<DueBucket, number>>
  readonly byPhase: Readonly<Record<PdcaPhase, number>>
  /** Done, but the day of the effect check has passed without one. */
  readonly checksMissed: number
}

/** Still to be carried out: planned or running. */
export function isUnfinished(action: Pick<Action, 'status'>): boolean {
  return action.status === 'planned' || action.status === 'running'
}

/**
 * What changes along with the status: when an action is reopened, the decision about its norm is dropped, so that it is made anew once
 * the action is finished.
 */
export function statusChanges(
  before: Pick<Action, 'status'>,
  status: ActionStatus,
): Partial<Pick<Action, 'status' | 'verdictDecision'>> {
  return isUnfinished({ status }) && !isUnfinished(before) ? { status, verdictDecision: null } : { status }
}

/** Still needs work: neither secured nor stopped. Wider than unfinished, because a finished action still needs its effect check. */
export function isInHand(action: Pick<Action, 'status'>): boolean {
  return action.status !== 'secured' && action.status !== 'stopped'
}

/** Unfinished after its due date; on the day itself it is still in time. */
export function isOverdue(action: Pick<Action, 'status' | 'dueOn'>, today: IsoDate): boolean {
  return dueBucketOf(action, today) === 'overdue'
}

/** Done, but the effect was not checked by the agreed day: the step that is skipped most often (method P5). */
function isCheckMissed(action: Pick<Action, 'status' | 'checkOn'>, today: IsoDate): boolean {
  return action.status === 'done' && action.checkOn !== null && action.checkOn < today
}

/** The {@link DueBucket} an action belongs in today. */
export function dueBucketOf(action: Pick<Action, 'status' | 'dueOn'>, today: IsoDate): DueBucket {
  if (!isUnfinished(action)) return 'closed'
  if (action.dueOn === null) return 'no-date'
  if (action.dueOn < today) return 'overdue'
  if (action.dueOn <= addDays(today, 30)) return 'soon'
  return action.dueOn <= addDays(today, 90) ? 'later' : 'much-later'
}

/** The unfinished action that is due first, today or later; `null` when there is none. */
export function nextDueOf(actions: readonly Action[], today: IsoDate): Action | null {
  return (
    actions
      .filter((action) => isUnfinished(action) && (action.dueOn ?? '') >= today)
      .toSorted((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''))[0] ?? null
  )
}

const phases = {
  planned: 'plan',
  running: 'do',
  done: 'check',
  'effect-checked': 'act',
  secured: 'act',
  stopped: 'stopped',
} as const satisfies Record<ActionStatus, PdcaPhase>

/**
 * Phase of the PDCA cycle the action is in: a finished action awaits its effect check; after that check it is to be secured or adjusted.
 * Source: method P1.
 */
export function pdcaPhaseOf(status: ActionStatus): PdcaPhase {
  return phases[status]
}

/** The numbers of {@link ActionOverview}. */
export function actionOverview(actions: readonly Action[], today: IsoDate): ActionOverview {
  const byStatus = { planned: 0, running: 0, done: 0, 'effect-checked': 0, secured: 0, stopped: 0 }
  const byBucket = { overdue: 0, soon: 0, later: 0, 'much-later': 0, 'no-date': 0, closed: 0 }
  const byPhase = { plan: 0, do: 0, check: 0, act: 0, stopped: 0 }
  for (const action of actions) {
    byStatus[action.status] += 1
    byBucket[dueBucketOf(action, today)] += 1
    byPhase[pdcaPhaseOf(action.status)] += 1
  }
  return {
    total: actions.length,
    byStatus,
    byBucket,
    byPhase,
    checksMissed: actions.filter((action) => isCheckMissed(action, today)).length,
  }
}
