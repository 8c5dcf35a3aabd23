import { addDays } from '../calendar'
import type { IsoDate } from '../question-set'

/**
 * The steps towards a visit of the inspectorate, each to be done between two days that are counted back from it (below zero: after it).
 * Our own plan for six weeks, ordered by what has to be ready before something else can be made. IGJ requires nothing in it, and the
 * sources do not describe how a visit goes (method T9).
 */
export const VISIT_STEPS = [
  { id: 'calendar', from: 42, until: 36 },
  { id: 'team', from: 42, until: 36 },
  { id: 'assessment', from: 42, until: 29 },
  { id: 'evidence', from: 28, until: 22 },
  { id: 'actions', from: 21, until: 15 },
  { id: 'questions', from: 21, until: 15 },
  { id: 'report', from: 14, until: 8 },
  { id: 'rehearse', from: 14, until: 8 },
  { id: 'documents', from: 7, until: 2 },
  { id: 'reception', from: 7, until: 2 },
  { id: 'last-look', from: 1, until: 1 },
  { id: 'day', from: 0, until: 0 },
  { id: 'follow-up', from: -1, until: -7 },
] as const

/** In days; our own limit. In the last four weeks before a visit everything else can wait. */
export const VISIT_SOON = 28

export type VisitStepId = (typeof VISIT_STEPS)[number]['id']

/** due: its days have come, or there was no time for it earlier; overdue: its last day has passed. */
export type VisitStepState = 'done' | 'overdue' | 'due' | 'later'

export interface VisitStep {
  readonly id: VisitStepId
  readonly from: IsoDate
  readonly until: IsoDate
  readonly state: VisitStepState
  /** The visit became known only after the days of this step: it should be done at once, and is not late until the visit itself. */
  readonly squeezed: boolean
}

/** What the plan is calculated from. */
interface CountdownMaterial {
  readonly visitDate: IsoDate
  /** The day on which the date of the visit was entered; `null` when that is not known. */
  readonly knownOn: IsoDate | null
  /** Codes of the steps that were ticked off; unknown codes are ignored. */
  readonly stepsDone: readonly string[]
  readonly today: IsoDate
}

/** The steps of {@link VISIT_STEPS} on the calendar, in their order. */
export function countdownOf({
  visitDate,
  knownOn,
  stepsDone,
  today,
}: CountdownMaterial): readonly VisitStep[] {
  const done = new Set(stepsDone)
  return VISIT_STEPS.map((step) => {
    const from = addDays(visitDate, -step.from)
    const until = addDays(visitDate, -step.until)
    const squeezed = knownOn !== null && until < knownOn && until <= visitDate
    const last = squeezed ? visitDate : until
    const state = done.has(step.id) ? 'done' : today < from ? 'later' : today <= last ? 'due' : 'overdue'
    return { id: step.id, from, until, state, squeezed }
  })
}

/** Whole days from `today` to `date`; negative when that day has passed. */
export function daysUntil(date: IsoDate, today: IsoDate): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000)
}
