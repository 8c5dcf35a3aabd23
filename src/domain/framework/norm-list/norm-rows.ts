import type { Action } from '../../actions/action'
import { isUnfinished } from '../../actions/action-state'
import type { Finding } from '../readiness/finding'
import type { Judgement } from '../assessment/assessment'
import type { Evidence } from '../evidence/evidence'
import { normsWithEvidence } from '../evidence/evidence-state'
import type { NormRow } from './norm-list'
import type { Party } from '../../party'
import type { FrameworkSet } from '../../question-set'
import { standingOf } from '../assessment/standing'
import { hasShortfall } from '../assessment/shortfall'

/** The records from which the rows of a framework are built. */
interface RowMaterial {
  readonly set: FrameworkSet
  /** Those of one assessment. */
  readonly judgementByNorm: ReadonlyMap<string, Judgement>
  readonly evidence: readonly Evidence[]
  readonly actions: readonly Action[]
  readonly findings: readonly Finding[]
  readonly parties: readonly Party[]
}

/**
 * One row per norm, in the order of the framework. Every record is visited once, so that the work is linear in the number of records.
 */
export function normRows(material: RowMaterial): readonly NormRow[] {
  const { set, judgementByNorm, evidence, actions, findings, parties } = material
  const evidenceOf = listed(evidence, ({ normIds }) => normIds)
  const actionsOf = listed(
    actions.filter((action) => isUnfinished(action)),
    ({ origin }) => (origin.normId === null ? [] : [origin.normId]),
  )
  const findingsOf = findingsByNorm(findings, evidence, actions)
  const withEvidence = normsWithEvidence(evidence)
  const partyIds = new Set(parties.map(({ id }) => id))
  return set.themes.flatMap((theme) =>
    theme.norms.map((norm): NormRow => {
      const judgement = judgementByNorm.get(norm.id)
      const partyId = judgement?.ownerPartyId ?? null
      const isShort = judgement?.applicable === true && hasShortfall(judgement.verdict)
      return {
        norm,
        themeId: theme.id,
        verdict: standingOf(judgement),
        judgement: judgement ?? null,
        workStatus: judgement?.workStatus ?? 'to-do',
        owner: judgement?.owner.trim() ?? '',
        partyId: partyId !== null && partyIds.has(partyId) ? partyId : null,
        severity: isShort ? judgement.severity : null,
        toConfirm: judgement?.toConfirm ?? false,
        evidence: evidenceOf.get(norm.id) ?? [],
        hasEvidence: withEvidence.has(norm.id),
        openActions: actionsOf.get(norm.id) ?? [],
        findings: findingsOf.get(norm.id) ?? [],
      }
    }),
  )
}

/** The findings about each norm, in their order: its own, and those of its evidence and its actions. */
export function findingsByNorm(
  findings: readonly Finding[],
  evidence: readonly Evidence[],
  actions: readonly Action[],
): ReadonlyMap<string, readonly Finding[]> {
  const normsOfEvidence = new Map(evidence.map(({ id, normIds }) => [id, normIds]))
  const normOfAction = new Map(actions.map(({ id, origin }) => [id, origin.normId]))
  return listed(findings, (finding) => {
    if ('normId' in finding) return [finding.normId]
    if ('evidenceId' in finding) return normsOfEvidence.get(finding.evidenceId) ?? []
    const normId = normOfAction.get(finding.actionId) ?? null
    return normId === null ? [] : [normId]
  })
}

/** Items by each key they have, in their order; a key an item names twice counts once. */
function listed<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const byKey = new Map<string, T[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const others = byKey.get(key)
      if (others === undefined) byKey.set(key, [item])
      else others.push(item)
    }
  }
  return byKey
}
