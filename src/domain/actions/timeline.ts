import type { Action } from './action'
import { isOverdue } from './action-state'
import { addDays } from '../calendar'
import type { IsoDate } from '../question-set'

/** How far the axis reaches from today at most, in days: one mistyped year must not flatten everything else. */
const REACH_BACK = 550
const REACH_AHEAD = 1100

/** Positions are shares of the axis, 0..1; anything outside it is placed at its edge. */
export interface TimelineBar {
  readonly action: Action
  readonly from: number
  readonly to: number
  /** The day of the effect check; `null` when none is set. */
  readonly check: number | null
  readonly late: boolean
  /** Starts before the axis, or continues past it. */
  readonly cut: boolean
}

interface Timeline {
  /** First days of the months, the first at 0. */
  readonly months: readonly { readonly on: IsoDate; readonly at: number }[]
  readonly today: number
  /** By first day, then by number. */
  readonly bars: readonly TimelineBar[]
  /** Neither start nor due date: they have no place on the axis. */
  readonly undated: readonly Action[]
}

/**
 * Actions from start to due date on an axis of whole months that always includes today. With only one of the dates the bar is one day long.
 */
export function timelineOf(actions: readonly Action[], today: IsoDate): Timeline {
  const dated = actions.flatMap((action) => {
    const ends = [action.startOn, action.dueOn].filter((date) => date !== null).sort()
    const [first] = ends
    return first === undefined ? [] : [{ action, first, last: ends.at(-1) ?? first }]
  })
  const earliest = addDays(today, -REACH_BACK)
  const latest = addDays(today, REACH_AHEAD)
  let from = today
  let to = today
  for (const { action, first, last } of dated) {
    if (first < from) from = first
    for (const date of [last, action.checkOn]) if (date !== null && date > to) to = date
  }
  const start = monthOf(from < earliest ? earliest : from)
  const months = monthsFrom(start, to > latest ? latest : to)
  const end = nextMonth(months.at(-1) ?? start)
  const length = daysBetween(start, end)
  const at = (date: IsoDate) => Math.min(1, Math.max(0, daysBetween(start, date) / length))
  return {
    months: months.map((on) => ({ on, at: at(on) })),
    today: at(today),
    bars: dated
      .map(({ action, first, last }) => ({
        action,
        first,
        from: at(first),
        // The last day counts as a whole one.
        to: at(addDays(last, 1)),
        check: action.checkOn === null ? null : at(action.checkOn),
        late: isOverdue(action, today),
        cut: first < start || last >= end,
      }))
      .sort((one, other) => one.first.localeCompare(other.first) || one.action.number - other.action.number)
      .map(({ action, from, to, check, late, cut }) => ({ action, from, to, check, late, cut })),
    undated: actions.filter(({ startOn, dueOn }) => startOn === null && dueOn === null),
  }
}

function monthOf(date: IsoDate): IsoDate {
  return `${date.slice(0, 7)}-01`
}

/** 31 days after the first of a month is always in the next month. */
function nextMonth(first: IsoDate): IsoDate {
  return monthOf(addDays(first, 31))
}

function monthsFrom(start: IsoDate, to: IsoDate): readonly IsoDate[] {
  const months = [start]
  for (let month = nextMonth(start); month <= to; month = nextMonth(month)) months.push(month)
  return months
}

const DAY = 86_400_000

function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}
