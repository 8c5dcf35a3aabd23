import type { IsoMoment } from '../question-set'

/**
 * A version of a dossier that was replaced by another one. It is kept whole in the recycle bin, under its own ids and with its drafts,
 * until it is put back or erased; only then are its contents read.
 */
export interface SetAside {
  readonly id: string
  readonly dossierId: string
  /** Of the replaced version. */
  readonly name: string
  /** Last change of the replaced version. */
  readonly changedAt: IsoMoment
  readonly setAsideAt: IsoMoment
  /** Digests of the attachments it refers to, which are kept for it. */
  readonly attachments: readonly string[]
  /** Ids of its half-finished questionnaires, kept for whoever has the code of one. */
  readonly drafts: readonly string[]
}
