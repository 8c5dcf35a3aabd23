import type { IsoMoment } from '../question-set'

/**
 * A version of a dossier that another one took the place of. It lies in the recycle bin as a whole, under its own ids and with its drafts,
 * until it is put back or erased; what it consists of is read only then.
 */
export interface SetAside {
  readonly id: string
  readonly dossierId: string
  /** Of the dossier as it was. */
  readonly name: string
  /** Last change of the dossier as it was. */
  readonly changedAt: IsoMoment
  readonly setAsideAt: IsoMoment
  /** Digests of the copies of documents it refers to, which stay for it. */
  readonly attachments: readonly string[]
  /** Ids of its half-finished questionnaires, which stay for whoever has the code of one. */
  readonly drafts: readonly string[]
}
