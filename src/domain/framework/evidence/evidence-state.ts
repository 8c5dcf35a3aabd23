import { addDays } from '../../calendar'
import type { Evidence, EvidenceLack, EvidenceState } from './evidence'
import type { IsoDate } from '../../question-set'

/** Number of days before the review date from which evidence counts as expiring. */
const EXPIRING_DAYS = 60

/**
 * Missing: marked so. Expired: past the review date. Incomplete: a title without the place or the date of the document proves nothing.
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

/** What a reader still needs to find the document; nothing when a copy is in the dossier. */
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

/** Ids of the norms with existing evidence; a piece that is still `missing` proves nothing. */
export function normsWithEvidence(
  evidence: readonly Pick<Evidence, 'missing' | 'normIds'>[],
): ReadonlySet<string> {
  return new Set(evidence.filter(({ missing }) => !missing).flatMap(({ normIds }) => normIds))
}
