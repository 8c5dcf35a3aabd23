import { addDays, dayOfMoment } from '../../calendar'
import type { IsoDate, IsoMoment } from '../../question-set'

/** Years after which a verdict is said to be old (own): the rhythm of a self-assessment. The sentences about it are made from this. */
export const OUTDATED_AFTER = 1

const DAYS_PER_YEAR = 365

/** Whether a verdict of that moment is old today. Of evidence its own review date tells; see evidence-state.ts. */
export function isOutdated(judgedAt: IsoMoment, today: IsoDate): boolean {
  return dayOfMoment(judgedAt) < addDays(today, -OUTDATED_AFTER * DAYS_PER_YEAR)
}
