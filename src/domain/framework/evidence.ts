import type { IsoDate } from '../question-set'

/** A reference to a document that shows how a norm is met. One piece can serve many norms. Holds no client data, ever. */
export interface Evidence {
  readonly id: string
  readonly dossierId: string
  readonly title: string
  readonly version: string
  /** Date of the document itself. */
  readonly date: IsoDate | null
  readonly owner: string
  /** Where it lies: a folder, a system, a web address. Shown as text, never opened. */
  readonly location: string
  /** To be reviewed before this date; past it the evidence counts as expired. */
  readonly reviewOn: IsoDate | null
  readonly normIds: readonly string[]
}

/** valid: review date not yet reached or none set; expiring: within 60 days; expired: past. */
export type EvidenceState = 'valid' | 'expiring' | 'expired'
