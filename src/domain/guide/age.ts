/** When a source or a page is too old to be leaned on without another look. */
import { addDays, addMonths } from '../calendar'
import type { IsoDate } from '../question-set'
import type { GuidePage, GuideSource } from './guide'

/** After so many months a source gets a mark; the facts of the guide are about rules, money and names, which change within a year. */
export const OLD_AFTER = 12

/**
 * The last day a date of a source can be about: a date, a month or a year. Of a year it is 31 December, so that a source is never
 * called older than it can be shown to be.
 */
function lastDayOf(date: string): IsoDate {
  if (date.length === 10) return date
  return date.length === 7 ? addDays(addMonths(`${date}-01`, 1), -1) : `${date}-12-31`
}

const isOlder = (day: IsoDate, today: IsoDate) => day < addMonths(today, -OLD_AFTER)

/** Whether a source is certainly older than {@link OLD_AFTER} months. One without a date is not: nobody knows. */
export function isOldSource(source: GuideSource, today: IsoDate): boolean {
  return source.date !== '' && isOlder(lastDayOf(source.date), today)
}

/** Whether it is more than {@link OLD_AFTER} months since anybody compared a page, or a draft, with its sources. */
export function isUnchecked(page: Pick<GuidePage, 'lastChecked'>, today: IsoDate): boolean {
  return isOlder(page.lastChecked, today)
}
