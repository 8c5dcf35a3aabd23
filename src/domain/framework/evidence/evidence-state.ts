import { addDays } from '../../calendar'
import type { Evidence, EvidenceLack, EvidenceState } from './evidence'
import type { IsoDate } from '../../question-set'

/** Number of days before the review date from which evidence counts as expiring. */
const EXPIRING_DAYS = 60

/**
 * Missing: marked so. Expired: past the review date. Incomplete: a title without the place or the date of the document proves nothing, nor
 * does a document of a day that is still to come.
 * Expiring: the review date is today or within 60 days. Valid: later, or no date set. Source: method T5.
 */
export function evidenceStateOf(
  evidence: Pick<Evidence, 'reviewOn' | 'missing' | 'location' | 'date' | 'attachment'>,
  today: IsoDate,
): EvidenceState {
  if (evidence.missing) return 'missing'
  if (evidence.reviewOn !== null && evidence.reviewOn < today) return 'expired'
  if (lacksOf(evidence, today).length > 0) return 'incomplete'
  if (evidence.reviewOn === null) return 'valid'
  return evidence.reviewOn <= addDays(today, EXPIRING_DAYS) ? 'expiring' : 'valid'
}

/** What a reader still needs to find the document, which is nothing when a copy is in the dossier; and whether it can be there already. */
export function lacksOf(
  { location, date, attachment }: Pick<Evidence, 'location' | 'date' | 'attachment'>,
  today: IsoDate,
): readonly EvidenceLack[] {
  const isWithin = attachment !== null
  return [
    ...(!isWithin && location.trim() === '' ? (['location'] as const) : []),
    ...(!isWithin && date === null ? (['date'] as const) : []),
    ...(date !== null && date > today ? (['date-ahead'] as const) : []),
  ]
}

/** The state of a piece and what it lacks, as a reader is told of it. */
export interface EvidenceStanding {
  readonly state: EvidenceState
  /** Why it is incomplete, when it is. */
  readonly lacks: readonly EvidenceLack[]
}

/** How a piece stands on a day. */
export function evidenceStandingOf(piece: Evidence, today: IsoDate): EvidenceStanding {
  return { state: evidenceStateOf(piece, today), lacks: lacksOf(piece, today) }
}

/** Whether a document would have to be reviewed before the day it is of: one of the two was mistyped. */
export function reviewedTooSoon({ date, reviewOn }: Pick<Evidence, 'date' | 'reviewOn'>): boolean {
  return date !== null && reviewOn !== null && reviewOn < date
}

/** Ids of the norms with existing evidence; a piece that is still `missing` proves nothing. */
export function normsWithEvidence(
  evidence: readonly Pick<Evidence, 'missing' | 'normIds'>[],
): ReadonlySet<string> {
  return new Set(evidence.filter(({ missing }) => !missing).flatMap(({ normIds }) => normIds))
}
