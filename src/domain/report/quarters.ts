/** The coming four quarters of the calendar: what falls in each, and what should have been done already. Source: method F5. */
import type { IsoDate } from '../question-set'

/** Something with a day. */
interface Dated {
  readonly on: IsoDate
}

interface Quarter<T> {
  readonly year: number
  readonly number: 1 | 2 | 3 | 4
  /** By day. */
  readonly events: readonly T[]
}

interface Quarters<T> {
  /** Days before today of what still has to be done, the longest ago first. */
  readonly late: readonly T[]
  /** Four, beginning with the one of today: what is left of it. */
  readonly quarters: readonly Quarter<T>[]
  /** After these four. */
  readonly later: number
}

/** Quarters that are looked ahead. */
const AHEAD = 4

/**
 * Events by the quarter of the calendar their day is in.
 * @param canBeLate whether it still has to be done when its day is over; what need not be is then left out
 */
export function quartersOf<T extends Dated>(
  events: readonly T[],
  today: IsoDate,
  canBeLate: (event: T) => boolean,
): Quarters<T> {
  const ordered = events.toSorted((one, other) => one.on.localeCompare(other.on))
  const first = indexOf(today)
  const ahead = ordered.filter(({ on }) => on >= today)
  return {
    late: ordered.filter((event) => event.on < today && canBeLate(event)),
    quarters: Array.from({ length: AHEAD }, (_, step) => ({
      ...quarterAt(first + step),
      events: ahead.filter(({ on }) => indexOf(on) === first + step),
    })),
    later: ahead.filter(({ on }) => indexOf(on) >= first + AHEAD).length,
  }
}

/** Quarters since the year 0. */
function indexOf(day: IsoDate): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return year * 4 + Math.floor((month - 1) / 3)
}

const NUMBERS = [1, 2, 3, 4] as const

const quarterAt = (index: number): Pick<Quarter<never>, 'year' | 'number'> => ({
  year: Math.floor(index / 4),
  number: NUMBERS[index % 4] ?? 1,
})
