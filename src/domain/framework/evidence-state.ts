import { addDays } from '../calendar'
import type { Evidence, EvidenceState } from './evidence'
import type { IsoDate } from '../question-set'

/** Days before the review date from which evidence is said to expire soon. */
const EXPIRING_DAYS = 60

/** Missing: marked so. Expired: past the review date. Expiring: the review date is today or within 60 days. Valid: later, or no date set. */
export function evidenceStateOf(
  evidence: Pick<Evidence, 'reviewOn' | 'missing'>,
  today: IsoDate,
): EvidenceState {
  if (evidence.missing) return 'missing'
  if (evidence.reviewOn === null) return 'valid'
  if (evidence.reviewOn < today) return 'expired'
  return evidence.reviewOn <= addDays(today, EXPIRING_DAYS) ? 'expiring' : 'valid'
}
