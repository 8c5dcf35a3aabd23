/** Days and moments: which are real, and which day it is where the user is. */
import type { IsoDate, IsoMoment } from './question-set'

/**
 * Years a dossier may speak of, the first and the last one included. No working life reaches further back, and a later year is a slip
 * of the keyboard or a clock gone wrong: the moments after it would no longer fit in four digits, and then they sort before all others.
 */
const FIRST_YEAR = 1900
export const LAST_YEAR = 2199

const DAY = /^(\d{4})-\d\d-\d\d$/
const MOMENT = /^(\d{4})-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** Whether a text is a day of the calendar, `yyyy-mm-dd`, in a year a dossier may speak of: no 31 February. */
export function isRealDay(text: string): text is IsoDate {
  return isReal(DAY.exec(text), `${text}T00:00:00.000Z`)
}

/** Whether a text is a moment in UTC, `yyyy-mm-ddThh:mm:ss.sssZ`, on a real day and a time of the clock: no 24:61. */
export function isRealMoment(text: string): text is IsoMoment {
  return isReal(MOMENT.exec(text), text)
}

/** A moment that is not real either cannot be read, or is read as another one. */
function isReal(found: RegExpExecArray | null, moment: string): boolean {
  const year = Number(found?.[1])
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return false
  const time = Date.parse(moment)
  return !Number.isNaN(time) && new Date(time).toISOString() === moment
}

/** The date `days` calendar days later (earlier when negative). Counted in UTC, so that summer time never eats a day. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/** The same day of the month a number of months later, or the last day of that month when it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const moved = new Date(`${date}T00:00:00Z`)
  const day = moved.getUTCDate()
  moved.setUTCDate(1)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate()
  moved.setUTCDate(Math.min(day, lastDay))
  return moved.toISOString().slice(0, 10)
}

/** The day it is at a moment where the user is, by the time zone of this computer. */
export function dayOf(moment: Date): IsoDate {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/**
 * The day of a stored moment where the user is: work that was sent at half past midnight was sent that day, also when it was still
 * yesterday in UTC. A day stays what it is; of what is no moment, its first ten characters.
 */
export function dayOfMoment(moment: IsoMoment | IsoDate): IsoDate {
  const date = new Date(moment)
  return moment.length <= 10 || Number.isNaN(date.getTime()) ? moment.slice(0, 10) : dayOf(date)
}

/** Milliseconds from a moment to the next midnight where the user is: 23 hours long on the day summer time begins, 25 when it ends. */
export function untilMidnight(moment: Date): number {
  const midnight = new Date(moment)
  midnight.setHours(24, 0, 0, 0)
  return midnight.getTime() - moment.getTime()
}
