import { isOverdue } from '../actions/action-state'
import type { IsoDate } from '../question-set'
import { searchable } from '../search'
import { daysUntil } from '../visit/countdown'
import { delegationState } from '../delegation/sent-work'
import type { DeskCoverage, DeskRecords, DeskRound } from './desk-records'
import type { Dossier } from './dossier'

/** What of a dossier can be told without opening it. */
export interface DeskFacts {
  readonly round: DeskRound | null
  readonly coverage: DeskCoverage | null
  /** Sent work of which nothing came back, and how much of that is past its day. */
  readonly work: { readonly out: number; readonly late: number }
  /** Actions past their day. */
  readonly overdue: number
}

export interface DeskLine {
  readonly dossier: Dossier
  /** `null` until it was read. */
  readonly facts: DeskFacts | null
}

/** By what the dossiers can be ordered. */
export type DeskOrder = 'name' | 'round' | 'coverage' | 'visit' | 'late' | 'work' | 'changed'

/** What is told today of a dossier beside others. */
export function deskFacts({ round, coverage, actions, work }: DeskRecords, today: IsoDate): DeskFacts {
  const isLate = ({ askedBefore }: DeskRecords['work'][number]): boolean =>
    delegationState({ askedBefore, returns: [] }, today) === 'overdue'
  return {
    ...{ round, coverage },
    work: { out: work.length, late: work.filter(isLate).length },
    overdue: actions.filter((action) => isOverdue(action, today)).length,
  }
}

/** More days than anybody plans ahead, and more files than anybody sends. */
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
  coverage: ({ facts }) => facts?.coverage?.share ?? null,
  // What is past its day before what is still out.
  work: ({ facts }) => (facts === null ? null : -(facts.work.late * LONG + facts.work.out)),
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
