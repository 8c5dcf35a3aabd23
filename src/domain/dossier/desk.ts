import { isOverdue } from '../actions/action-state'
import type { Action } from '../actions/action'
import type { IsoDate } from '../question-set'
import { searchable } from '../search'
import { countingResponses, invitedTo, rateOf } from '../survey/results/response-rate'
import type { Response } from '../survey/round/response'
import type { Round, RoundStatus } from '../survey/round/round'
import { daysUntil } from '../visit/countdown'
import type { Dossier } from './dossier'

/** How many filled in the round that matters now. Totals only: these say nothing of a group. */
interface DeskRound {
  readonly status: RoundStatus
  readonly opensOn: IsoDate | null
  readonly closesOn: IsoDate | null
  readonly submitted: number
  /** `null` as soon as one head count is missing. */
  readonly invited: number | null
  /** 0..1 or more; `null` when nobody knows how many were invited. */
  readonly rate: number | null
}

/** What of a dossier can be told without opening it. */
export interface DeskFacts {
  readonly round: DeskRound | null
  /** Actions past their day. */
  readonly overdue: number
}

export interface DeskLine {
  readonly dossier: Dossier
  /** `null` until it was read. */
  readonly facts: DeskFacts | null
}

/** By what the dossiers can be ordered. */
export type DeskOrder = 'name' | 'round' | 'visit' | 'late' | 'changed'

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
 * What is told of a dossier beside others: totals of people and of late actions.
 * @param responses of that round; what they say is not looked at
 */
export function deskFacts(
  round: Round | null,
  responses: readonly Response[],
  actions: readonly Action[],
  today: IsoDate,
): DeskFacts {
  const overdue = actions.filter((action) => isOverdue(action, today)).length
  if (round === null) return { round: null, overdue }
  const { status, opensOn, closesOn } = round
  const submitted = round.keptResults?.submitted ?? countingResponses(round, responses).length
  const invited = invitedTo(round)
  return {
    round: { status, opensOn, closesOn, submitted, invited, rate: rateOf(submitted, invited) },
    overdue,
  }
}

/** More days than anybody plans ahead. */
const LONG = 1e6

/** As people count: VSV 2 before VSV 10, capitals and accents aside. */
const names = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })

/** A figure to order by, smallest first; `null` for what has none, which comes last whichever way. */
const figures: Record<
  Exclude<DeskOrder, 'name' | 'changed'>,
  (line: DeskLine, today: IsoDate) => number | null
> = {
  // What is over comes after what is still to come, the latest first.
  visit: ({ dossier }, today) => {
    if (dossier.visitDate === null) return null
    const days = daysUntil(dossier.visitDate, today)
    return days >= 0 ? days : LONG - days
  },
  late: ({ facts }) => (facts === null ? null : -facts.overdue),
  round: ({ facts }) => facts?.round?.rate ?? null,
}

/**
 * The dossiers in an order, those that hold every word of the search in name or region. Equals stand as they were changed, the last
 * first.
 * @param reversed turns the order round; what has nothing to order by stays last
 */
export function onDesk(
  lines: readonly DeskLine[],
  choice: { readonly order: DeskOrder; readonly reversed: boolean; readonly search: string },
  today: IsoDate,
): readonly DeskLine[] {
  const { order, reversed } = choice
  const words = searchable(choice.search).split(/\s+/u).filter(Boolean)
  const turn = reversed ? -1 : 1
  const byChange = (one: DeskLine, other: DeskLine) =>
    other.dossier.updatedAt.localeCompare(one.dossier.updatedAt)

  function compare(one: DeskLine, other: DeskLine): number {
    if (order === 'name') return turn * names.compare(one.dossier.name, other.dossier.name)
    if (order === 'changed') return turn * byChange(one, other)
    const [first, second] = [figures[order](one, today), figures[order](other, today)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return turn * (first - second)
  }

  return lines
    .filter(({ dossier }) => {
      const text = searchable(`${dossier.name} ${dossier.region}`)
      return words.every((word) => text.includes(word))
    })
    .toSorted((one, other) => compare(one, other) || byChange(one, other))
}
