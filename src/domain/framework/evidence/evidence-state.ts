import { addDays } from '../../calendar'
import type { Evidence, EvidenceLack, EvidenceState } from './evidence'
import type { IsoDate } from '../../question-set'

/** Days before the review date from which evidence is said to expire soon. */
const EXPIRING_DAYS = 60

/**
 * Missing: marked so. Expired: past the review date. Incomplete: a title without the place or the date of a document shows nothing.
 * Expiring: the review date is today or within 60 days. Valid: later, or no date set. Source: method T5.
 */
export function evidenceStateOf(
  evidence: Pick<Evidence, 'reviewOn' | 'missing' | 'location' | 'date' | 'attachment'>,
  today: IsoDate,
): EvidenceState {
  if (evidence.missing) return 'missing'
  if (evidence.reviewOn !== null && evidence.reviewOn < today) return 'expired'
  if (lacksOf(evidence).length > 0) return 'incomplete'
  if (evidence.reviewOn === null) return 'valid'
  return evidence.reviewOn <= addDays(today, EXPIRING_DAYS) ? 'expiring' : 'valid'
}

/** What a reader needs to find the document; nothing when a copy of it is in the dossier. */
export function lacksOf({
  location,
  date,
  attachment,
}: Pick<Evidence, 'location' | 'date' | 'attachment'>): readonly EvidenceLack[] {
  if (attachment !== null) return []
  return [
    ...(location.trim() === '' ? (['location'] as const) : []),
    ...(date === null ? (['date'] as const) : []),
  ]
}

/** Ids of the norms with a piece of evidence that is there; a piece that is still wanted (`missing`) shows nothing. */
export function normsWithEvidence(
  evidence: readonly Pick<Evidence, 'missing' | 'normIds'>[],
): ReadonlySet<string> {
  return new Set(evidence.filter(({ missing }) => !missing).flatMap(({ normIds }) => normIds))
}
