/**
 * What cannot wait: at most three things on the board's page, each with who it is of. Our own choice and order; no source prescribes it.
 */
import type { Action } from '../actions/action'
import { isInHand, isOverdue } from '../actions/action-state'
import { groupedBy } from '../grouped'
import type { IsoDate, Norm } from '../question-set'
import { standingOf } from '../framework/assessment/standing'
import type { Judgement } from '../framework/assessment/assessment'
import { daysUntil, VISIT_SOON } from '../visit/countdown'

/** How the work on a norm goes, worst first. */
const WORK_STATES = ['none', 'late', 'no-owner', 'no-date', 'planned', 'running', 'done'] as const
type WorkState = (typeof WORK_STATES)[number]

/** The action that is worst off among those in hand for a norm; `none` without any. */
export type NormWork =
  | { readonly state: 'none' }
  | {
      readonly state: Exclude<WorkState, 'none'>
      readonly action: Action
      /** Days after its due date; 0 unless it is late. */
      readonly daysLate: number
    }

export type UrgentThing =
  | {
      readonly kind: 'core-norm'
      readonly norm: Norm
      readonly verdict: 'unmet' | 'largely-unmet'
      readonly work: NormWork
      /** Who looks after the norm; empty when nobody does. */
      readonly normOwner: string
    }
  | { readonly kind: 'late-action'; readonly action: Action; readonly daysLate: number }
  /** The inspectorate comes within {@link VISIT_SOON} days; 0 on the day itself. */
  | { readonly kind: 'visit'; readonly date: IsoDate; readonly days: number }

/** More than three is a list, and a list can wait. */
const MOST_URGENT = 3

/** What the three things are chosen from. */
interface UrgentMaterial {
  /** Of the current assessment of the inspection framework; none without one. */
  readonly norms: readonly Norm[]
  readonly byNorm: ReadonlyMap<string, Judgement>
  readonly actions: readonly Action[]
  readonly visitDate: IsoDate | null
  readonly today: IsoDate
}

/** The three things, and the core norms that would have been next, so that none is left unnamed. */
export interface Urgent {
  readonly things: readonly UrgentThing[]
  /** Ids of the other core norms that are (largely) unmet, in the order of the framework. */
  readonly otherCore: readonly string[]
}

/**
 * At most {@link MOST_URGENT} things, in this order: core norms that are unmet; late actions that are not about one of these; core norms
 * that are largely unmet, but for one whose late action is named already; the visit, when it is near. Within the core norms the one whose work is worst off comes first (no action, late,
 * no owner, no date, planned, running, done), of two late ones the longest late, else the order of the framework. Source: method B3.
 */
export function urgentOf(material: UrgentMaterial): Urgent {
  const { actions, visitDate, today } = material
  const failing = failingCore(material)
  const unmet = failing.filter(({ verdict }) => verdict === 'unmet')
  const named = new Set(
    unmet.slice(0, MOST_URGENT).flatMap(({ work }) => (work.state === 'none' ? [] : work.action.id)),
  )
  const late = actions
    .filter((action) => isOverdue(action, today) && !named.has(action.id))
    .map((action) => ({ kind: 'late-action' as const, action, daysLate: daysLateOf(action, today) }))
    .toSorted((one, other) => other.daysLate - one.daysLate)
  const days = visitDate === null ? -1 : daysUntil(visitDate, today)
  const visit =
    visitDate !== null && days >= 0 && days <= VISIT_SOON
      ? [{ kind: 'visit' as const, date: visitDate, days }]
      : []
  const alreadyNamed = new Set(late.map(({ action }) => action.id))
  const largely = failing.filter(
    ({ verdict, work }) =>
      verdict === 'largely-unmet' && (work.state === 'none' || !alreadyNamed.has(work.action.id)),
  )
  const things = [...unmet, ...late, ...largely, ...visit].slice(0, MOST_URGENT)
  const shown = new Set(things.flatMap((thing) => (thing.kind === 'core-norm' ? thing.norm.id : [])))
  const rest = new Set(failing.map(({ norm }) => norm.id).filter((id) => !shown.has(id)))
  return {
    things,
    otherCore: material.norms.map(({ id }) => id).filter((id) => rest.has(id)),
  }
}

type CoreNorm = Extract<UrgentThing, { kind: 'core-norm' }>

/** Core norms that are (largely) unmet, the one whose work is worst off first. */
function failingCore({ norms, byNorm, actions, today }: UrgentMaterial): readonly CoreNorm[] {
  const inHand = groupedBy(actions.filter(isInHand), ({ origin }) => origin.normId)
  return norms
    .flatMap((norm): readonly CoreNorm[] => {
      const judgement = byNorm.get(norm.id)
      const verdict = standingOf(judgement)
      if (!norm.core || (verdict !== 'unmet' && verdict !== 'largely-unmet')) return []
      const work = worstWork(inHand.get(norm.id) ?? [], today)
      return [{ kind: 'core-norm', norm, verdict, work, normOwner: judgement?.owner.trim() ?? '' }]
    })
    .toSorted((one, other) => compareWork(one.work, other.work))
}

function worstWork(actions: readonly Action[], today: IsoDate): NormWork {
  return (
    actions
      .map((action) => ({
        state: workStateOf(action, today),
        action,
        daysLate: daysLateOf(action, today),
      }))
      .toSorted(compareWork)[0] ?? { state: 'none' }
  )
}

function workStateOf(action: Action, today: IsoDate): Exclude<WorkState, 'none'> {
  if (isOverdue(action, today)) return 'late'
  if (action.status !== 'planned' && action.status !== 'running') return 'done'
  if (action.ownerName.trim() === '') return 'no-owner'
  return action.dueOn === null ? 'no-date' : action.status
}

const compareWork = (one: NormWork, other: NormWork): number =>
  WORK_STATES.indexOf(one.state) - WORK_STATES.indexOf(other.state) || lateness(other) - lateness(one)

const lateness = (work: NormWork): number => (work.state === 'none' ? 0 : work.daysLate)

/** Whole days after the due date; 0 for one that is not late. */
function daysLateOf(action: Action, today: IsoDate): number {
  return action.dueOn !== null && isOverdue(action, today) ? -daysUntil(action.dueOn, today) : 0
}
