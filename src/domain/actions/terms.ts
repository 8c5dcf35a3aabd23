import { addMonths } from '../calendar'
import type { IsoDate } from '../question-set'

/** direct, 3 maanden, 6 maanden: the terms the inspectorate used in 2014 for what has to be improved (method P4). */
export const TERMS = ['at-once', 'three-months', 'six-months'] as const
export type Term = (typeof TERMS)[number]

/** The last day of a term that starts on `from`; for "direct" that day itself. */
export function endOfTerm(term: Term, from: IsoDate): IsoDate {
  switch (term) {
    case 'at-once':
      return from
    case 'three-months':
      return addMonths(from, 3)
    case 'six-months':
      return addMonths(from, 6)
  }
}
