import type { FrameworkSet, IsoDate, IsoMoment } from '../question-set'

/** Our own four-point scale plus `unknown`; never IGJ's verdict (research/framework.md b). */
export type Verdict = 'met' | 'largely-met' | 'largely-unmet' | 'unmet' | 'unknown'

export const VERDICTS = [
  'met',
  'largely-met',
  'largely-unmet',
  'unmet',
  'unknown',
] as const satisfies readonly Verdict[]

export type WorkStatus = 'to-do' | 'busy' | 'to-check' | 'settled'

/** One walk through a framework (toetsing). Its question set is frozen with it. */
export interface Assessment {
  readonly id: string
  readonly dossierId: string
  readonly title: string
  readonly status: 'draft' | 'adopted'
  readonly questionSet: FrameworkSet
  readonly startedOn: IsoDate
  readonly adoptedOn: IsoDate | null
}

/** What the VSV thinks of one norm. At most one per norm and assessment; absent means not assessed. */
export interface Judgement {
  readonly id: string
  readonly dossierId: string
  readonly assessmentId: string
  readonly normId: string
  /** `false` = n.v.t.; then `notApplicableReason` must be filled for it to count as such. */
  readonly applicable: boolean
  readonly notApplicableReason: string
  /** `null` = not assessed yet. */
  readonly verdict: Verdict | null
  readonly reasoning: string
  /** "Als ernaar gevraagd wordt, zeggen wij". */
  readonly answerIfAsked: string
  readonly workStatus: WorkStatus
  /** Person or function that looks after this norm. */
  readonly owner: string
  /** Moment at which verdict or applicability last changed. */
  readonly judgedAt: IsoMoment | null
}
