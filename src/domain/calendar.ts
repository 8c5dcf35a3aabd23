/** Days and moments: which ones are valid, and which day it is for the user. */
import type { IsoDate, IsoMoment } from './question-set'

/**
 * Years a dossier may use, first and last included. No working life reaches further back, and a later year is a typing error or a wrong
 * clock: with more than four digits, moments would sort before all others.
 */
const FIRST_YEAR = 1900
export const LAST_YEAR = 2199

const DAY = /^(\d{4})-\d\d-\d\d$/
const MOMENT = /^(\d{4})-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** Whether a text is a calendar day, `yyyy-mm-dd`, in a year a dossier may use: no 31 February. */
export function isRealDay(text: string): text is IsoDate {
  return isReal(DAY.exec(text), `${text}T00:00:00.000Z`)
}

/** Whether a text is a moment in UTC, `yyyy-mm-ddThh:mm:ss.sssZ`, on a valid day and at a valid time: no 24:61. */
export function isRealMoment(text: string): text is IsoMoment {
  return isReal(MOMENT.exec(text), text)
}

/** An invalid moment either cannot be parsed, or is parsed as a different one. */
function isReal(found: RegExpExecArray | null, moment: string): boolean {
  const year = Number(found?.[1])
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return false
  const time = Date.parse(moment)
  return !Number.isNaN(time) && new Date(time).toISOString() === moment
}

/** The date `days` calendar days later (earlier when negative). Counted in UTC, so that summer time never costs a day. */
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

/** The user's calendar day at a moment, by the time zone of this computer. */
export function dayOf(moment: Date): IsoDate {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/**
 * The user's calendar day of a stored moment: work sent at half past midnight was sent that day, even if it was still yesterday in UTC. A
 * day is returned unchanged; of anything else, the first ten characters.
 */
export function dayOfMoment(moment: IsoMoment | IsoDate): IsoDate {
  const date = new Date(moment)
  return moment.length <= 10 || Number.isNaN(date.getTime()) ? moment.slice(0, 10) : dayOf(date)
}

/** Milliseconds from a moment to the user's next midnight; the day lasts 23 hours when summer time begins and 25 when it ends. */
export function untilMidnight(moment: Date): number {
  const midnight = new Date(moment)
  midnight.setHours(24, 0, 0, 0)
  return midnight.getTime() - moment.getTime()
}
