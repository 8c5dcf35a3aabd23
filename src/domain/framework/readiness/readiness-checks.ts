import type { Finding } from './finding'
import type { PerceptionCheck } from './perception'
import type { TwinsUnchecked } from './twin-check'

/** The consistency checks, in the order in which they are shown: contradictions first, outdated items last (method T6). */
export const CHECKS = [
  'met-without-evidence',
  'perception-contradicts',
  'lists-disagree',
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

type Unheld = Extract<PerceptionCheck, { kind: 'not-held' }>['why'] | TwinsUnchecked

/** One kind of check with all its findings. */
export interface Check {
  readonly kind: Finding['kind']
  /** Why it could not be checked, so that no findings proves nothing. `null` when it was checked. */
  readonly unchecked: Unheld | null
  readonly findings: readonly Finding[]
}

/**
 * Every check, including those without findings, so that a user sees what was checked.
 * @param perceptionCheck whether verdicts could be compared with what people experience
 * @param twinsUnchecked why verdicts could not be held against those of other lists; `null` when they were
 */
export function checksOf(
  findings: readonly Finding[],
  perceptionCheck: PerceptionCheck,
  twinsUnchecked: TwinsUnchecked | null,
): readonly Check[] {
  const byKind = new Map<Finding['kind'], Finding[]>(CHECKS.map((kind) => [kind, []]))
  for (const finding of findings) byKind.get(finding.kind)?.push(finding)
  const unchecked = new Map<Finding['kind'], Unheld | null>([
    ['perception-contradicts', perceptionCheck.kind === 'not-held' ? perceptionCheck.why : null],
    ['lists-disagree', twinsUnchecked],
  ])
  return CHECKS.map((kind) => ({
    kind,
    unchecked: unchecked.get(kind) ?? null,
    findings: byKind.get(kind) ?? [],
  }))
}
