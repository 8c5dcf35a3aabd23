import type { Finding } from '../attention'

/** The consistency checks, in the order in which they are told: what contradicts itself first, what has grown old last. */
export const CHECKS = [
  'met-without-evidence',
  'perception-contradicts',
  'unmet-without-action',
  'not-applicable-without-reason',
  'evidence-expired',
  'evidence-missing',
  'action-overdue',
  'action-without-owner',
  'judgement-outdated',
] as const satisfies readonly Finding['kind'][]

/** One kind of check with all it found. */
export interface Check {
  readonly kind: Finding['kind']
  /** `false` when there was nothing to hold it against: finding nothing then says nothing. */
  readonly checked: boolean
  readonly findings: readonly Finding[]
}

/**
 * Every check, also those that found nothing, so that a user sees what was looked at.
 * @param results whether there are results of the mirror to hold verdicts against
 */
export function checksOf(findings: readonly Finding[], results: boolean): readonly Check[] {
  const byKind = new Map<Finding['kind'], Finding[]>(CHECKS.map((kind) => [kind, []]))
  for (const finding of findings) byKind.get(finding.kind)?.push(finding)
  return CHECKS.map((kind) => ({
    kind,
    checked: kind !== 'perception-contradicts' || results,
    findings: byKind.get(kind) ?? [],
  }))
}
