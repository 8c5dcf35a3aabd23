import type { Action } from '../../actions/action'
import type { Party } from '../../party'
import type { Evidence } from '../evidence/evidence'
import type { FrameworkSet, IsoDate, IsoMoment } from '../../question-set'
import type { Verdict } from './verdict'

export const WORK_STATUSES = ['to-do', 'busy', 'to-check', 'settled'] as const
export type WorkStatus = (typeof WORK_STATUSES)[number]

/** How much a shortfall weighs, in our own three steps: beperkt, aanzienlijk, ernstig. */
export const SEVERITIES = ['minor', 'major', 'critical'] as const
export type Severity = (typeof SEVERITIES)[number]

/**
 * draft: people work in it. adopted: settled by the board; locked, with a snapshot. replaced: a next assessment was started from it while
 * it was still a draft; locked and kept the same way, but never adopted.
 */
export const ASSESSMENT_STATUSES = ['draft', 'adopted', 'replaced'] as const
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number]

/**
 * What accompanied the judgements on the day an assessment was locked, so that a later report says the same: evidence and actions keep
 * changing, and a newer framework may renumber norms. The judgements themselves are locked in place.
 */
export interface AssessmentSnapshot {
  readonly takenAt: IsoMoment
  readonly parties: readonly Party[]
  readonly evidence: readonly Evidence[]
  readonly actions: readonly Action[]
}

/** One pass through a framework (toetsing). Its question set is frozen with it. Only a draft and its judgements can be changed. */
export interface Assessment {
  readonly id: string
  readonly dossierId: string
  readonly title: string
  readonly status: AssessmentStatus
  readonly questionSet: FrameworkSet
  readonly startedOn: IsoDate
  readonly adoptedOn: IsoDate | null
  /** Who adopted it, in the user's words ("bestuur"); empty unless adopted. */
  readonly adoptedBy: string
  /** The assessment this one was started from; `null` for a first one. */
  readonly previousId: string | null
  /** `null` for a draft. */
  readonly snapshot: AssessmentSnapshot | null
}

/** What the VSV thinks of one norm. At most one per norm and assessment; absent means not assessed. */
export interface Judgement {
  readonly id: string
  readonly dossierId: string
  readonly assessmentId: string
  readonly normId: string
  /** `false` = n.v.t.; it counts as such only when `notApplicableReason` is filled in. */
  readonly applicable: boolean
  readonly notApplicableReason: string
  /** `null` = not assessed yet. */
  readonly verdict: Verdict | null
  /** Of the shortfall; `null` = not given. Meaningless when the verdict is met. */
  readonly severity: Severity | null
  readonly reasoning: string
  /** "Als ernaar gevraagd wordt, zeggen wij". */
  readonly answerIfAsked: string
  readonly workStatus: WorkStatus
  /** Person or function that looks after this norm. */
  readonly owner: string
  /** Party of the dossier that looks after it; `null` when not filled in. A removed party counts as not filled in. */
  readonly ownerPartyId: string | null
  /**
   * Carried over from an earlier assessment and "nog te bevestigen": until somebody confirms it or judges again, the norm counts as not
   * assessed.
   */
  readonly toConfirm: boolean
  /** The judgements it was carried over from; more than one when norms were merged, none for a first judgement. */
  readonly carriedFrom: readonly CarriedFrom[]
  /** Moment at which verdict or applicability last changed. */
  readonly judgedAt: IsoMoment | null
}

/** Where a carried-over judgement came from. */
export interface CarriedFrom {
  readonly assessmentId: string
  readonly normId: string
}

/** The fields of a judgement nobody has touched yet. */
export const UNTOUCHED = {
  applicable: true,
  notApplicableReason: '',
  verdict: null,
  severity: null,
  reasoning: '',
  answerIfAsked: '',
  workStatus: 'to-do',
  owner: '',
  ownerPartyId: null,
  toConfirm: false,
  carriedFrom: [],
  judgedAt: null,
} as const satisfies Omit<Judgement, 'id' | 'dossierId' | 'assessmentId' | 'normId'>
