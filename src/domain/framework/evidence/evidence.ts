import type { IsoDate, IsoMoment } from '../../question-set'
import type { Attachment } from './attachment'

/** The properties of one version of a document; title and norms belong to the piece itself. */
export interface DocumentVersion {
  readonly version: string
  /** Date of the document itself. */
  readonly date: IsoDate | null
  readonly owner: string
  /** Where it is kept: a folder, a system, a web address. Shown as text and copied; never opened by the app. */
  readonly location: string
  /** To be reviewed before this date; after it the evidence counts as expired. */
  readonly reviewOn: IsoDate | null
  readonly attachment: Attachment | null
}

/** A piece of evidence before it was replaced by a newer version. */
export interface EvidenceRevision extends DocumentVersion {
  /** When the newer version replaced it. */
  readonly replacedAt: IsoMoment
}

/** A reference to a document that shows how a norm is met. One piece can support many norms. Never contains client data. */
export interface Evidence extends DocumentVersion {
  readonly id: string
  readonly dossierId: string
  /** B1, B2, …: counts up from 1 within a dossier and is never reused. */
  readonly number: number
  readonly title: string
  readonly normIds: readonly string[]
  /** Needed but not there (yet): it proves nothing, and is asked for. */
  readonly missing: boolean
  /** Earlier versions, newest first. */
  readonly revisions: readonly EvidenceRevision[]
}

/** In the order of the register in reports, in the inspection folder and at a visit. */
export function byNumber(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.toSorted((one, other) => one.number - other.number)
}

/**
 * Worst first. missing: not there yet; expired: past its review date; incomplete: see {@link EvidenceLack};
 * expiring: to be reviewed within 60 days; valid: later, or no date set.
 */
export const EVIDENCE_STATES = ['missing', 'expired', 'incomplete', 'expiring', 'valid'] as const
export type EvidenceState = (typeof EVIDENCE_STATES)[number]

/**
 * What keeps a piece from counting as evidence. Without a copy in the dossier it needs the place and the date of the document; date-ahead: it
 * is dated after today, so that it is not there yet or the date was mistyped.
 */
export type EvidenceLack = 'location' | 'date' | 'date-ahead'
