import type { IsoDate } from './question-set'

/** The date `days` calendar days later (earlier when negative). Counted in UTC, so that summer time never eats a day. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}
