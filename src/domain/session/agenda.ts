/** The agenda of a session: its steps with their times, and where it stands while it runs (method M1). */
import type { IsoDate } from '../question-set'
import { STEP_KINDS, type Session, type SessionStep, type StepKind } from './session'

/** Minutes of each step (own practice-style estimates): two and a half hours with the break, which is in the vote. */
const USUAL_MINUTES: Readonly<Record<StepKind, number>> = {
  'ground-rules': 10,
  predict: 10,
  mirror: 40,
  gaps: 30,
  vote: 20,
  actions: 35,
  closing: 10,
}

/** The agenda a new session starts with. */
export function usualSteps(newId: () => string): readonly SessionStep[] {
  return STEP_KINDS.map((kind) => ({
    id: newId(),
    kind,
    minutes: USUAL_MINUTES[kind],
    skipped: false,
    startedAt: null,
    endedAt: null,
  }))
}

/** Planned minutes of all steps that are not skipped. */
export function plannedMinutes(steps: readonly SessionStep[]): number {
  return steps.reduce((sum, { minutes, skipped }) => (skipped ? sum : sum + minutes), 0)
}

/** `done`, `now`, `next` (not yet), or `skipped`; `left-open`: the room went on while a vote was open, so it is not done. */
type Progress = 'done' | 'left-open' | 'now' | 'next' | 'skipped'

interface AgendaLine {
  readonly step: SessionStep
  readonly progress: Progress
  /** ms since epoch: when it began, or when it begins as things go; `null` without a start of the session. */
  readonly from: number | null
  /** Whole minutes it took longer (or, below zero, shorter) than planned; of a step that is done. */
  readonly overtime: number | null
}

interface Agenda {
  readonly lines: readonly AgendaLine[]
  /** ms since epoch; `null` without a start. */
  readonly endsAt: number | null
  /** Whole minutes by which the end moved since it began, of what was planned then; 0 before it began. */
  readonly shift: number
}

const MINUTE = 60_000

/**
 * When the session begins on the clock of the room, ms since epoch; `null` when no time was said.
 * @param today stands in for the day as long as there is none
 */
export function plannedStart(
  { heldOn, startTime }: Pick<Session, 'heldOn' | 'startTime'>,
  today: IsoDate,
): number | null {
  const start = /^\d{2}:\d{2}$/.test(startTime) ? Date.parse(`${heldOn ?? today}T${startTime}:00`) : NaN
  return Number.isNaN(start) ? null : start
}
const inMs = (moment: string): number => Date.parse(moment)

/**
 * The agenda as things go: what is done took as long as it took, the step of this moment ends as planned or now, whatever is later,
 * and the rest follows. Without `votes` no step is left open.
 * @param startsAt ms since epoch, as planned; `null` when nobody said
 * @param now ms since epoch
 */
export function agendaOf(
  { steps, votes = [] }: Pick<Session, 'steps'> & Partial<Pick<Session, 'votes'>>,
  startsAt: number | null,
  now: number,
): Agenda {
  const isVoteOpen = votes.some(({ status }) => status === 'open')
  const begun = steps.flatMap(({ startedAt }) => (startedAt === null ? [] : [inMs(startedAt)]))
  const began = begun.length === 0 ? startsAt : Math.min(...begun)
  let at = began
  const lines = steps.map((step): AgendaLine => {
    const { startedAt, endedAt, minutes, skipped } = step
    if (startedAt !== null && endedAt !== null) {
      const took = inMs(endedAt) - inMs(startedAt)
      at = Math.max(at ?? 0, inMs(endedAt))
      const overtime = Math.round(took / MINUTE - minutes)
      const progress = step.kind === 'vote' && isVoteOpen ? 'left-open' : 'done'
      return { step, progress, from: inMs(startedAt), overtime }
    }
    if (startedAt !== null) {
      at = Math.max(inMs(startedAt) + minutes * MINUTE, now)
      return { step, progress: 'now', from: inMs(startedAt), overtime: null }
    }
    const from = at
    if (skipped) return { step, progress: 'skipped', from: null, overtime: null }
    if (at !== null) at += minutes * MINUTE
    return { step, progress: 'next', from, overtime: null }
  })
  const planned = began === null ? null : began + plannedMinutes(steps) * MINUTE
  const shift =
    begun.length === 0 || at === null || planned === null ? 0 : Math.round((at - planned) / MINUTE)
  return { lines, endsAt: at, shift }
}

/** The step of this moment; `null` before the first and after the last. */
export function currentStep({ steps }: Pick<Session, 'steps'>): SessionStep | null {
  return steps.find(({ startedAt, endedAt }) => startedAt !== null && endedAt === null) ?? null
}

/**
 * The steps after going to one of them: what went on ends, and it begins, also when it was done before (it is repeated) or was to be
 * skipped. The step that goes on already stays as it is.
 * @param at ISO moment
 */
export function stepsAt(
  steps: readonly SessionStep[],
  id: string | null,
  at: string,
): readonly SessionStep[] {
  return steps.map((step) => {
    const goesOn = step.startedAt !== null && step.endedAt === null
    if (step.id === id) return goesOn ? step : { ...step, skipped: false, startedAt: at, endedAt: null }
    return goesOn ? { ...step, endedAt: at } : step
  })
}
