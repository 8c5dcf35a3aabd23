import type { Action } from '../actions/action'
import type { Finding } from '../attention'
import type { Evidence } from './evidence'

/**
 * The findings about each norm: its own, and those of its evidence and its actions; within a norm in the order given. A norm nothing
 * was found about is not in it. One walk over each list, however many norms there are.
 */
export function findingsByNorm(
  findings: readonly Finding[],
  evidence: readonly Evidence[],
  actions: readonly Action[],
): ReadonlyMap<string, readonly Finding[]> {
  const normsOfEvidence = new Map(evidence.map(({ id, normIds }) => [id, normIds]))
  const normOfAction = new Map(actions.map(({ id, origin }) => [id, origin.normId]))
  const normIdsOf = (finding: Finding): readonly string[] => {
    if ('normId' in finding) return [finding.normId]
    if ('evidenceId' in finding) return [...new Set(normsOfEvidence.get(finding.evidenceId))]
    const normId = normOfAction.get(finding.actionId) ?? null
    return normId === null ? [] : [normId]
  }
  const found = new Map<string, Finding[]>()
  for (const finding of findings) {
    for (const normId of normIdsOf(finding)) {
      const about = found.get(normId)
      if (about === undefined) found.set(normId, [finding])
      else about.push(finding)
    }
  }
  return found
}
