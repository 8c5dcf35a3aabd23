import type { Finding } from './finding'
import type { PerceptionGround } from './perception'

/** The consistency checks, in the order in which they are told: what contradicts itself first, what has grown old last (method T6). */
export const CHECKS = [
  'met-without-evidence',
  'perception-contradicts',
  'unmet-without-action',
  'not-applicable-without-reason',
  'evidence-expired',
  'evidence-missing',
  'evidence-incomplete',
  'action-overdue',
  'action-without-owner',
  'action-without-date',
  'judgement-outdated',
] as const satisfies readonly Finding['kind'][]

type Unheld = Extract<PerceptionGround, { kind: 'not-held' }>['why']

/** One kind of check with all it found. */
export interface Check {
  readonly kind: Finding['kind']
  /** Why it could not be checked: finding nothing then says nothing. `null` when it was. */
  readonly unchecked: Unheld | null
  readonly findings: readonly Finding[]
}

/**
 * Every check, also those that found nothing, so that a user sees what was looked at.
 * @param ground whether there was something to hold verdicts against what people experience
 */
export function checksOf(findings: readonly Finding[], ground: PerceptionGround): readonly Check[] {
  const byKind = new Map<Finding['kind'], Finding[]>(CHECKS.map((kind) => [kind, []]))
  for (const finding of findings) byKind.get(finding.kind)?.push(finding)
  return CHECKS.map((kind) => ({
    kind,
    unchecked: kind === 'perception-contradicts' && ground.kind === 'not-held' ? ground.why : null,
    findings: byKind.get(kind) ?? [],
  }))
}
