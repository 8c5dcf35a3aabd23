import { SEVERITIES } from './assessment'
import type { Severity } from './assessment'
import type { Verdict } from './verdict'

/**
 * Verdicts from worst to best. "Onbekend" stands between the two halves of the scale: worse than what was found in order, but it never
 * hides a shortfall that is known.
 */
const VERDICTS_WORST_FIRST = [
  'unmet',
  'largely-unmet',
  'unknown',
  'largely-met',
  'met',
] as const satisfies readonly Verdict[]

/** Whether something is lacking, so that a severity says something: every judged verdict but met. */
export function hasShortfall(verdict: Verdict | null): boolean {
  return verdict === 'unmet' || verdict === 'largely-unmet' || verdict === 'largely-met'
}

/** The worst of some verdicts; those not given yet are left out. `null` when none was given. */
export function worstVerdict(verdicts: readonly (Verdict | null)[]): Verdict | null {
  return VERDICTS_WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? null
}

/** The heaviest of some severities; `null` when none was given. */
export function heaviestSeverity(severities: readonly (Severity | null)[]): Severity | null {
  return SEVERITIES.toReversed().find((severity) => severities.includes(severity)) ?? null
}
