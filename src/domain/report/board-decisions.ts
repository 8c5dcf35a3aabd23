/**
 * What the board is asked to decide: at most five proposals with an owner and a day, the rest in a line each. Our own choice; the board
 * changes every word of it. Source: method B4.
 */
import type { Action } from '../actions/action'
import { isOverdue, isUnfinished } from '../actions/action-state'
import { nameKey } from '../actions/owner-name'
import { addDays } from '../calendar'
import type { Finding } from '../framework/readiness/finding'
import type { IsoDate, Norm } from '../question-set'
import type { Session } from '../session/session'
import type { UrgentThing } from './board-urgent'

/** A question that takes norms or actions together, or a formal one. */
export type Decision =
  | { readonly kind: 'chase-overdue'; readonly count: number }
  | { readonly kind: 'plan-actions'; readonly count: number }
  | { readonly kind: 'discuss-gaps'; readonly count: number }
  | { readonly kind: 'settle-lists'; readonly count: number }
  | { readonly kind: 'appoint-owners'; readonly count: number }
  | { readonly kind: 'start-planned'; readonly count: number }
  | { readonly kind: 'add-evidence'; readonly count: number }
  | { readonly kind: 'finish-assessment'; readonly notAssessed: number; readonly unknown: number }
  | { readonly kind: 'adopt-assessment'; readonly title: string }
  | { readonly kind: 'adopt-round'; readonly title: string }

/** What is put to the board. */
export type Proposal =
  | Decision
  /** About the one action that keeps a norm waiting; `normId` is `null` for an action of no norm. */
  | {
      readonly kind: 'late-action' | 'appoint-owner' | 'set-date' | 'approve-action'
      readonly action: Action
      readonly normId: string | null
    }
  /** A core norm that nobody works on. */
  | { readonly kind: 'start-action'; readonly norm: Norm }
  /** What the last spiegelsessie decided: the board confirms it. */
  | { readonly kind: 'confirm-session'; readonly text: string; readonly heldOn: IsoDate }

/** Who sees to it. `open`: nobody is known, so the board names somebody. */
export type DecisionOwner =
  | { readonly kind: 'named'; readonly names: readonly string[]; readonly more: number }
  | { readonly kind: 'board' }
  | { readonly kind: 'open' }

export interface AskedDecision {
  readonly proposal: Proposal
  readonly owner: DecisionOwner
  /** The day before which it should be decided and begun. */
  readonly before: IsoDate
}

export interface BoardDecisions {
  /** At most {@link MOST_DECISIONS}, most pressing first. */
  readonly decisions: readonly AskedDecision[]
  /** What did not fit, as a line each. */
  readonly further: readonly Proposal[]
}

/** A board decides three to five things well (method M5); nothing is asked without a reason, so it may be fewer. */
const MOST_DECISIONS = 5
const MOST_OF_SESSION = 2
/** Days in which a session still waits for the board: it meets at least once a quarter. */
const SESSION_WAITS = 91
/** Names in one cell. */
const MOST_NAMES = 2

const BOARD: DecisionOwner = { kind: 'board' }
const OPEN: DecisionOwner = { kind: 'open' }

/** What the decisions are made of. */
export interface DecisionMaterial {
  readonly things: readonly UrgentThing[]
  /** Of the dossier with the inspection framework in view. */
  readonly findings: readonly Finding[]
  readonly actions: readonly Action[]
  /** Owner of a norm by its id. */
  readonly normOwners: ReadonlyMap<string, string>
  readonly sessions: readonly Session[]
  /** Rounds the board adopted: what a session about one of these decided was dealt with. */
  readonly adoptedRounds: ReadonlySet<string>
  /** Title of the assessment to adopt: a draft in which every norm has a verdict. */
  readonly toAdopt: string | null
  readonly left: { readonly notAssessed: number; readonly unknown: number }
  /** Title of the round to adopt: closed, with outcomes that may be shown. */
  readonly roundToAdopt: string | null
  readonly visitDate: IsoDate | null
  readonly today: IsoDate
}

/**
 * First what each of the urgent things asks; then what only a board can do, adopting; then what the last spiegelsessie decided; then
 * what takes norms or actions together. What was asked by name is not counted again.
 */
export function boardDecisionsOf(material: DecisionMaterial): BoardDecisions {
  const before = decideBefore(material)
  const named = material.things.flatMap((thing) => askedBy(thing, before))
  const formal = formalOf(material).map((proposal): AskedDecision => ({
    proposal,
    owner: BOARD,
    before,
  }))
  const all = [...named, ...formal, ...sessionOf(material, before), ...togetherOf(material, named, before)]
  return {
    decisions: all.slice(0, MOST_DECISIONS),
    further: all.slice(MOST_DECISIONS).map(({ proposal }) => proposal),
  }
}

/**
 * Four weeks from now; two weeks before the visit when that is sooner, because then the report is made (T9); never within a week, unless
 * the visit itself is sooner: then the day before it.
 */
export function decideBefore({
  visitDate,
  today,
}: {
  readonly visitDate: IsoDate | null
  readonly today: IsoDate
}): IsoDate {
  const usual = addDays(today, 28)
  if (visitDate === null || visitDate < today) return usual
  const ahead = addDays(visitDate, -14)
  const wanted = latest(earliest(usual, ahead), addDays(today, 7))
  return latest(earliest(wanted, addDays(visitDate, -1)), today)
}

const earliest = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other)
const latest = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other)

/** What an urgent thing asks of the board; nothing when it is in hand, or is the visit. */
function askedBy(thing: UrgentThing, before: IsoDate): readonly AskedDecision[] {
  switch (thing.kind) {
    case 'visit':
      return []
    case 'late-action':
      return [aboutAction('late-action', thing.action, before)]
    case 'core-norm': {
      const { norm, work, normOwner } = thing
      switch (work.state) {
        case 'none': {
          const role = norm.suggestion.ownerRole.trim()
          return [{ proposal: { kind: 'start-action', norm }, owner: named([normOwner || role]), before }]
        }
        case 'late':
          return [aboutAction('late-action', work.action, before, normOwner)]
        case 'no-owner':
          return [aboutAction('appoint-owner', work.action, before, normOwner)]
        case 'no-date':
          return [aboutAction('set-date', work.action, before, normOwner)]
        case 'planned':
          return [aboutAction('approve-action', work.action, before, normOwner)]
        case 'running':
        case 'done':
          return []
      }
    }
  }
}

type ActionProposal = Extract<Proposal, { readonly action: Action }>

/** For who owns the action, by name or by function: the owner of its norm comes in only where the action names neither. */
function aboutAction(
  kind: ActionProposal['kind'],
  action: Action,
  before: IsoDate,
  normOwner = '',
): AskedDecision {
  const { ownerName, ownerRole, origin } = action
  return {
    proposal: { kind, action, normId: origin.normId },
    owner: named([ownerName.trim() || ownerRole.trim() || normOwner]),
    before,
  }
}

function formalOf({ toAdopt, roundToAdopt }: DecisionMaterial): readonly Decision[] {
  return [
    ...(toAdopt === null ? [] : [{ kind: 'adopt-assessment' as const, title: toAdopt }]),
    ...(roundToAdopt === null ? [] : [{ kind: 'adopt-round' as const, title: roundToAdopt }]),
  ]
}

/** Of the last session that was finished, as long as it waits for the board. */
function sessionOf(
  { sessions, adoptedRounds, today }: DecisionMaterial,
  before: IsoDate,
): readonly AskedDecision[] {
  const last = sessions
    .flatMap((session) =>
      session.status === 'finished' && session.heldOn !== null && session.heldOn <= today
        ? [{ ...session, heldOn: session.heldOn }]
        : [],
    )
    .toSorted((one, other) => other.heldOn.localeCompare(one.heldOn))[0]
  if (last === undefined || last.heldOn < addDays(today, -SESSION_WAITS)) return []
  if (last.roundId !== null && adoptedRounds.has(last.roundId)) return []
  return last.decisions
    .filter(({ text }) => text.trim() !== '')
    .slice(0, MOST_OF_SESSION)
    .map(({ text, who }) => ({
      proposal: { kind: 'confirm-session', text, heldOn: last.heldOn },
      owner: named([who]),
      before,
    }))
}

/** Norms or actions taken together, without those that were asked about by name. */
function togetherOf(
  { findings, actions, normOwners, left, toAdopt, today }: DecisionMaterial,
  asked: readonly AskedDecision[],
  before: IsoDate,
): readonly AskedDecision[] {
  const known = new Set(asked.flatMap(({ proposal }) => ('action' in proposal ? proposal.action.id : [])))
  const started = new Set(
    asked.flatMap(({ proposal }) => (proposal.kind === 'start-action' ? proposal.norm.id : [])),
  )
  const normsOf = (kind: Finding['kind']): readonly string[] => [
    ...new Set(findings.flatMap((found) => (found.kind === kind && 'normId' in found ? found.normId : []))),
  ]
  const ownersOf = (ids: readonly string[]) => named(ids.map((id) => normOwners.get(id) ?? ''))
  const namesOf = (some: readonly Action[]) => named(some.map(({ ownerName }) => ownerName))
  const ask = (kind: Counted, count: number, owner: DecisionOwner): readonly AskedDecision[] =>
    count > 0 ? [{ proposal: { kind, count }, owner, before }] : []
  const others = actions.filter(({ id }) => !known.has(id))
  const late = others.filter((action) => isOverdue(action, today))
  const inTime = others.filter((action) => isUnfinished(action) && !isOverdue(action, today))
  const ownerless = inTime.filter(({ ownerName }) => ownerName.trim() === '')
  const planned = inTime.filter(({ status, ownerName }) => status === 'planned' && ownerName.trim() !== '')
  const [unplanned, gaps, disagreeing, unshown] = [
    normsOf('unmet-without-action').filter((id) => !started.has(id)),
    normsOf('perception-contradicts'),
    normsOf('lists-disagree'),
    normsOf('met-without-evidence'),
  ]
  return [
    ...ask('chase-overdue', late.length, namesOf(late)),
    ...ask('plan-actions', unplanned.length, ownersOf(unplanned)),
    ...ask('discuss-gaps', gaps.length, BOARD),
    ...ask('settle-lists', disagreeing.length, ownersOf(disagreeing)),
    ...ask('appoint-owners', ownerless.length, OPEN),
    ...(toAdopt === null && left.notAssessed + left.unknown > 0
      ? [{ proposal: { kind: 'finish-assessment' as const, ...left }, owner: OPEN, before }]
      : []),
    ...ask('start-planned', planned.length, namesOf(planned)),
    ...ask('add-evidence', unshown.length, ownersOf(unshown)),
  ]
}

type Counted = Extract<Decision, { count: number }>['kind']

/** Each name once, as it was spelt first; nobody when all are empty. */
function named(names: readonly string[]): DecisionOwner {
  const each = new Map<string, string>()
  for (const name of names) {
    const key = nameKey(name)
    if (key !== '' && !each.has(key)) each.set(key, name.trim())
  }
  const all = [...each.values()]
  return all.length === 0
    ? OPEN
    : { kind: 'named', names: all.slice(0, MOST_NAMES), more: Math.max(0, all.length - MOST_NAMES) }
}
