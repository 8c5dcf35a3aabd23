/**
 * What the board is asked to decide: at most five proposals with an owner and a day, the rest in a line each. Our own choice; the board
 * changes every word of it. Source: method B4.
 */
import type { Action } from '../actions/action'
import { isOverdue, isUnfinished } from '../actions/action-state'
import { addDays } from '../calendar'
import type { Finding } from '../framework/readiness/finding'
import type { IsoDate } from '../question-set'
import type { Session } from '../session/session'
import { changeOf, type BoardPlan, type ChangedProposal } from '../dossier/board-plan'
import {
  asChanged,
  named,
  OPEN,
  ownOf,
  subjectOf,
  type AskedDecision,
  type Decision,
  type DecisionOwner,
  type Proposal,
  type Ruled,
  type RuledProposal,
} from './board-proposals'
import type { UrgentThing } from './board-urgent'

export interface BoardDecisions {
  /** At most {@link MOST_DECISIONS}, most pressing first. */
  readonly decisions: readonly AskedDecision[]
  /** What did not fit, as a line each. */
  readonly further: readonly Proposal[]
  /** All that the rules propose, with what the VSV did with it; for whoever changes that. */
  readonly ruled: readonly { readonly proposal: RuledProposal; readonly change: ChangedProposal | null }[]
}

/** A board decides three to five things well (method M5); nothing is asked without a reason, so it may be fewer. */
const MOST_DECISIONS = 5
const MOST_OF_SESSION = 2
/** Days in which a session still waits for the board: it meets at least once a quarter. */
const SESSION_WAITS = 91

const BOARD: DecisionOwner = { kind: 'board' }

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
  /** The assessment to adopt: a draft in which every norm has a verdict. */
  readonly toAdopt: Named | null
  readonly left: { readonly notAssessed: number; readonly unknown: number }
  /** The round to adopt: closed, with outcomes that may be shown. */
  readonly roundToAdopt: Named | null
  readonly visitDate: IsoDate | null
  readonly plan: BoardPlan
  readonly today: IsoDate
}

interface Named {
  readonly id: string
  readonly title: string
}

/**
 * What the VSV proposes of its own accord comes first, then what the rules propose. Of those, first what each of the urgent things asks; then what only a board can do, adopting; then what the last spiegelsessie decided; then
 * what takes norms or actions together. What was asked by name is not counted again.
 */
export function boardDecisionsOf(material: DecisionMaterial): BoardDecisions {
  const { plan } = material
  const before = decideBefore({ ...material, meetsOn: plan.meetsOn })
  const named = material.things.flatMap((thing) => askedBy(thing, before))
  const formal = formalOf(material).map((proposal): Ruled => ({
    proposal,
    owner: BOARD,
    before,
  }))
  const ruled = [...named, ...formal, ...sessionOf(material, before), ...togetherOf(material, named, before)]
  const all = [...ownOf(plan, before), ...ruled.flatMap((asked) => asChanged(asked, plan))]
  return {
    decisions: all.slice(0, MOST_DECISIONS),
    further: all.slice(MOST_DECISIONS).map(({ proposal }) => proposal),
    ruled: ruled.map(({ proposal }) => ({ proposal, change: changeOf(plan, subjectOf(proposal)) })),
  }
}

/**
 * The day on which the board meets, unless that is over. Without one four weeks from now; two weeks before the visit when that is sooner, because then the report is made (T9); never within a week, unless
 * the visit itself is sooner: then the day before it.
 */
export function decideBefore({
  meetsOn,
  visitDate,
  today,
}: {
  readonly meetsOn: IsoDate | null
  readonly visitDate: IsoDate | null
  readonly today: IsoDate
}): IsoDate {
  if (meetsOn !== null && meetsOn >= today) return meetsOn
  const usual = addDays(today, 28)
  if (visitDate === null || visitDate < today) return usual
  const ahead = addDays(visitDate, -14)
  const wanted = latest(earliest(usual, ahead), addDays(today, 7))
  return latest(earliest(wanted, addDays(visitDate, -1)), today)
}

const earliest = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other)
const latest = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other)

/** What an urgent thing asks of the board; nothing when it is in hand, or is the visit. */
function askedBy(thing: UrgentThing, before: IsoDate): readonly Ruled[] {
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

type ActionProposal = Extract<RuledProposal, { readonly action: Action }>

/** For who owns the action, by name or by function: the owner of its norm comes in only where the action names neither. */
function aboutAction(kind: ActionProposal['kind'], action: Action, before: IsoDate, normOwner = ''): Ruled {
  const { ownerName, ownerRole, origin } = action
  return {
    proposal: { kind, action, normId: origin.normId },
    owner: named([ownerName.trim() || ownerRole.trim() || normOwner]),
    before,
  }
}

function formalOf({ toAdopt, roundToAdopt }: DecisionMaterial): readonly Decision[] {
  return [
    ...(toAdopt === null ? [] : [{ kind: 'adopt-assessment' as const, ...toAdopt }]),
    ...(roundToAdopt === null ? [] : [{ kind: 'adopt-round' as const, ...roundToAdopt }]),
  ]
}

/** Of the last session that was finished, as long as it waits for the board. */
function sessionOf({ sessions, adoptedRounds, today }: DecisionMaterial, before: IsoDate): readonly Ruled[] {
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
    .map(({ id, text, who }) => ({
      proposal: { kind: 'confirm-session', decisionId: id, text, heldOn: last.heldOn },
      owner: named([who]),
      before,
    }))
}

/** Norms or actions taken together, without those that were asked about by name. */
function togetherOf(
  { findings, actions, normOwners, left, toAdopt, today }: DecisionMaterial,
  asked: readonly Ruled[],
  before: IsoDate,
): readonly Ruled[] {
  const known = new Set(asked.flatMap(({ proposal }) => ('action' in proposal ? proposal.action.id : [])))
  const started = new Set(
    asked.flatMap(({ proposal }) => (proposal.kind === 'start-action' ? proposal.norm.id : [])),
  )
  const normsOf = (kind: Finding['kind']): readonly string[] => [
    ...new Set(findings.flatMap((found) => (found.kind === kind && 'normId' in found ? found.normId : []))),
  ]
  const ownersOf = (ids: readonly string[]) => named(ids.map((id) => normOwners.get(id) ?? ''))
  const namesOf = (some: readonly Action[]) => named(some.map(({ ownerName }) => ownerName))
  const ask = (kind: Counted, count: number, owner: DecisionOwner): readonly Ruled[] =>
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
