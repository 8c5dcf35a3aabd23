import type { Evidence } from '../../../domain/framework/evidence/evidence'
import { reviewedTooSoon } from '../../../domain/framework/evidence/evidence-state'
import type { IsoDate } from '../../../domain/question-set'
import { nl } from '../../../texts/nl'

/** What is said under a day of a document that cannot be right, or is still to come; empty when there is nothing to say. */
export function oddDay(field: string, piece: Pick<Evidence, 'date' | 'reviewOn'>, today: IsoDate): string {
  const words = nl.evidence.oddDay
  if (field === 'date' && piece.date !== null && piece.date > today) return words.ahead
  if (field === 'reviewOn' && reviewedTooSoon(piece)) return words.reviewedTooSoon
  return ''
}
