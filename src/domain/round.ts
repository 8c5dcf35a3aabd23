import type { Cluster, IsoDate, MirrorForm, MirrorSet, ProfessionDefinition } from './question-set'

/** concept -> open -> closed -> adopted. Results are shown only after closing; adopted rounds no longer change. */
export type RoundStatus = 'draft' | 'open' | 'closed' | 'adopted'

/** A profession as it takes part in one round, with the number of people invited. */
export interface RoundProfession extends ProfessionDefinition {
  /** People invited, whole number >= 0; `null` when unknown. */
  readonly headCount: number | null
}

/** One taking of the mirror survey (ronde, meting). Question set, professions and threshold are frozen once it opens. */
export interface Round {
  readonly id: string
  readonly dossierId: string
  readonly title: string
  readonly form: MirrorForm
  readonly status: RoundStatus
  readonly questionSet: MirrorSet
  readonly professions: readonly RoundProfession[]
  readonly clusters: readonly Cluster[]
  /** k: results of fewer people are never shown. At least {@link LOWEST_THRESHOLD}; configurable upwards only. */
  readonly threshold: number
  readonly opensOn: IsoDate | null
  readonly closesOn: IsoDate | null
  /** The VSV's own introduction on the first page of the questionnaire. */
  readonly introduction: string
}

/** Source: research/spiegel.md C4 rule 1. */
export const LOWEST_THRESHOLD = 5
