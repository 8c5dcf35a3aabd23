import type { IsoDate, IsoMoment } from '../../question-set'

/** Bytes; a larger file cannot be attached. */
export const LARGEST_ATTACHMENT = 25 * 1024 * 1024
/** Bytes of all attachments of one dossier together, so that a dossier file stays one that can be opened again. */
export const MOST_ATTACHED = 250 * 1024 * 1024
/** Characters; a longer file name is shortened before its extension. */
export const LONGEST_FILE_NAME = 120

/** A copy of a document, kept in the dossier under the digest of its content: the same file twice is stored once. */
export interface Attachment {
  /** Last part of the name it had, without folders. */
  readonly name: string
  /** Bytes, more than 0 and at most {@link LARGEST_ATTACHMENT}. */
  readonly size: number
  /** SHA-256 of the content, 64 lower-case hexadecimal digits. */
  readonly sha256: string
}

/** What a document says of itself in one version; title and norms stay those of the piece. */
export interface DocumentVersion {
  readonly version: string
  /** Date of the document itself. */
  readonly date: IsoDate | null
  readonly owner: string
  /** Where it lies: a folder, a system, a web address. Shown as text and copied; never opened by the app. */
  readonly location: string
  /** To be reviewed before this date; past it the evidence counts as expired. */
  readonly reviewOn: IsoDate | null
  readonly attachment: Attachment | null
}

/** A piece of evidence as it was before a newer version came. */
export interface EvidenceRevision extends DocumentVersion {
  /** When the newer version was put in its place. */
  readonly replacedAt: IsoMoment
}

/** A reference to a document that shows how a norm is met. One piece can serve many norms. Holds no client data, ever. */
export interface Evidence extends DocumentVersion {
  readonly id: string
  readonly dossierId: string
  /** B1, B2, …: counts up from 1 within a dossier and is never given out twice. */
  readonly number: number
  readonly title: string
  readonly normIds: readonly string[]
  /** Wanted, but not there (yet): it shows nothing, and is asked for. */
  readonly missing: boolean
  /** Earlier versions, newest first. */
  readonly revisions: readonly EvidenceRevision[]
}

/** In the order of the register in reports, in the inspection folder and at a visit. */
export function byNumber(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.toSorted((one, other) => one.number - other.number)
}

/**
 * Worst first. missing: not there yet; expired: past its review date; incomplete: nobody can look it up, see {@link EvidenceLack};
 * expiring: to be reviewed within 60 days; valid: later, or no date set.
 */
export const EVIDENCE_STATES = ['missing', 'expired', 'incomplete', 'expiring', 'valid'] as const
export type EvidenceState = (typeof EVIDENCE_STATES)[number]

/** What a piece without a copy in the dossier needs before it shows anything: where the document lies, and of what day it is. */
export type EvidenceLack = 'location' | 'date'
