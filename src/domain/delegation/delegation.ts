/**
 * Part of the work sent to its owner as one HTML file, and what came back. The file works without the app; what it returns is
 * merged field by field against `base`, the values it was sent with.
 */
import type { Action } from '../actions/action'
import { ACTION_FIELDS } from '../actions/action-fields'
import type { Judgement } from '../framework/assessment/assessment'
import { JUDGEMENT_FIELDS } from '../framework/assessment/judgement-fields'
import type { IsoDate, IsoMoment } from '../question-set'
import { fieldsWith, TEXT_KINDS } from '../record-fields'

/** Fields of a judgement that an owner may fill in. The verdict is a proposal like every other field: the merge page shows it. */
export const DELEGATED_JUDGEMENT_FIELDS = fieldsWith(JUDGEMENT_FIELDS, { delegated: ['fill-in'] })
export const DELEGATED_JUDGEMENT_TEXTS = fieldsWith(JUDGEMENT_FIELDS, {
  delegated: ['fill-in'],
  kind: TEXT_KINDS,
})

/** Fields of an action an owner may fill in. */
export const DELEGATED_ACTION_FIELDS = fieldsWith(ACTION_FIELDS, { delegated: ['fill-in'] })
export const DELEGATED_ACTION_TEXTS = fieldsWith(ACTION_FIELDS, { delegated: ['fill-in'], kind: TEXT_KINDS })
export const DELEGATED_ACTION_DAYS = fieldsWith(ACTION_FIELDS, { delegated: ['fill-in'], kind: ['day'] })

/** Texts of an action its owner reads but does not change. */
export const READ_ACTION_TEXTS = fieldsWith(ACTION_FIELDS, { delegated: ['read'], kind: TEXT_KINDS })

export type DelegatedJudgement = Pick<Judgement, (typeof DELEGATED_JUDGEMENT_FIELDS)[number]>
export type DelegatedAction = Pick<Action, (typeof DELEGATED_ACTION_FIELDS)[number]>

/** The values of the sent norms and actions, by norm id and action id. */
export interface DelegatedValues {
  readonly judgements: Readonly<Record<string, DelegatedJudgement>>
  readonly actions: Readonly<Record<string, DelegatedAction>>
}

/** The same, as returned: a form that is older than a field does not have that field. */
export interface ReturnedValues {
  readonly judgements: Readonly<Record<string, Partial<DelegatedJudgement>>>
  readonly actions: Readonly<Record<string, Partial<DelegatedAction>>>
}

/** One file that came back and was merged. */
export interface DelegationReturn {
  readonly at: IsoMoment
  readonly fileName: string
  /** The owner's name as given in the file. */
  readonly from: string
  /** SHA-256 of what came back; the same file twice changes nothing. */
  readonly digest: string
  /** Fields taken over. */
  readonly taken: number
  /** Fields that both sides changed. */
  readonly conflicts: number
}

export interface Delegation {
  readonly id: string
  readonly dossierId: string
  /** Assessment of the sent norms; `null` when only actions were sent. */
  readonly assessmentId: string | null
  readonly recipient: string
  readonly note: string
  readonly askedBefore: IsoDate | null
  readonly sentAt: IsoMoment
  /** The values that were sent; norms without a judgement are included as untouched. */
  readonly base: DelegatedValues
  /** Oldest first. */
  readonly returns: readonly DelegationReturn[]
}
