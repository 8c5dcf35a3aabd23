import { SEVERITIES } from './assessment'
import type { Severity } from './assessment'
import type { Verdict } from './verdict'

/**
 * Verdicts from worst to best. "Onbekend" stands between the two halves of the scale: worse than a positive verdict, but it never hides a
 * known shortfall.
 */
const VERDICTS_WORST_FIRST = [
  'unmet',
  'largely-unmet',
  'unknown',
  'largely-met',
  'met',
] as const satisfies readonly Verdict[]

/** Whether there is a shortfall, so that a severity means something: every verdict that was given except met. */
export function hasShortfall(verdict: Verdict | null): boolean {
  return verdict === 'unmet' || verdict === 'largely-unmet' || verdict === 'largely-met'
}

/** The worst of the given verdicts; missing ones are ignored. `null` when none was given. */
export function worstVerdict(verdicts: readonly (Verdict | null)[]): Verdict | null {
  return VERDICTS_WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? null
}

/** The heaviest of some severities; `null` when none was given. */
export function heaviestSeverity(severities: readonly (Severity | null)[]): Severity | null {
  return SEVERITIES.toReversed().find((severity) => severities.includes(severity)) ?? null
}
