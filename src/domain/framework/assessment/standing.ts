import type { Judgement } from './assessment'
import type { Verdict } from './verdict'

/** The standing of a norm: one of the verdicts, n.v.t. with a reason, or not assessed. */
export type Standing = Verdict | 'not-applicable' | 'not-assessed'

/** The four verdicts that count as assessed: "onbekend" is an honest answer, but not an assessment. */
export type Judged = Exclude<Verdict, 'unknown'>

/** The four verdicts that count as assessed, worst first. */
export const JUDGED_WORST_FIRST = [
  'unmet',
  'largely-unmet',
  'largely-met',
  'met',
] as const satisfies readonly Judged[]

/**
 * A judgement counts as n.v.t. only with a reason; without one the norm counts as not assessed, whatever its verdict. One that was
 * carried over counts only once it is confirmed. Source: method T2.
 */
export function standingOf(judgement: Judgement | undefined): Standing {
  return judgement?.toConfirm === true ? 'not-assessed' : standingOnceConfirmed(judgement)
}

/** {@link standingOf} as it would be if carried-over judgements were confirmed unchanged. */
export function standingOnceConfirmed(judgement: Judgement | undefined): Standing {
  if (judgement === undefined) return 'not-assessed'
  if (judgement.applicable) return judgement.verdict ?? 'not-assessed'
  return judgement.notApplicableReason.trim() === '' ? 'not-assessed' : 'not-applicable'
}

/** Whether a standing is one of the four verdicts. */
export function isJudged(standing: Standing): standing is Judged {
  return JUDGED_WORST_FIRST.some((verdict) => verdict === standing)
}

/** The judgements by norm, of which each norm has at most one. */
export function judgementsByNorm(judgements: readonly Judgement[]): ReadonlyMap<string, Judgement> {
  return new Map(judgements.map((judgement) => [judgement.normId, judgement]))
}
