import type { Answer } from '../../question-set'

/**
 * One completed questionnaire. Holds no name, time, device or order of entry: in a small VSV these identify people (method K14). For the
 * same reason responses are kept out of the history.
 */
export interface Response {
  /** Random, so that the stored order says nothing about the order of entry. */
  readonly id: string
  readonly dossierId: string
  readonly roundId: string
  /** `draft` while somebody is filling in; only `submitted` counts. */
  readonly status: 'draft' | 'submitted'
  /** V1; `null` until chosen. */
  readonly professionId: string | null
  /** V2 */
  readonly roleId: string | null
  readonly answers: Readonly<Record<string, Answer>>
  /** V3: theme ids. */
  readonly priorities: readonly string[]
  /** V4 */
  readonly phaseId: string | null
  /** V5 */
  readonly keep: string
  /** V6 */
  readonly improve: string
  /** The facilitator's decision about the open answers. */
  readonly screening: Screening
}

/** Whether an open answer may be shown; `null` until the facilitator has looked at it: until then nobody else sees it. */
export type ScreeningVerdict = 'shown' | 'hidden' | null

/** The decision on each open answer of one questionnaire. */
export interface Screening {
  readonly keep: ScreeningVerdict
  readonly improve: ScreeningVerdict
}

/** Nobody has looked at the open answers yet. */
export const UNSCREENED: Screening = { keep: null, improve: null }
