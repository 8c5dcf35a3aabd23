import { recognisable } from './framework-changes'
import { normsOf, type FrameworkSet } from '../../question-set'

/**
 * Ids of newer norms that the older framework lacks, but that an even earlier framework used for a different norm; each mapped to no new
 * ids, as `startNext` expects. What referred to the dropped norm must not refer to the norm that now has its number. A norm that returns
 * unchanged is not included.
 * @param before all frameworks that were assessed with
 */
export function reusedIds(
  older: FrameworkSet,
  newer: FrameworkSet,
  before: readonly FrameworkSet[],
): ReadonlyMap<string, readonly string[]> {
  const present = new Set(normsOf(older).map(({ id }) => id))
  const textsBefore = new Map<string, Set<string>>()
  for (const { id, text } of before.flatMap(normsOf)) {
    const others = textsBefore.get(id)
    if (others === undefined) textsBefore.set(id, new Set([recognisable(text)]))
    else others.add(recognisable(text))
  }
  return new Map(
    normsOf(newer)
      .filter(({ id, text }) => !present.has(id) && textsBefore.get(id)?.has(recognisable(text)) === false)
      .map(({ id }) => [id, []]),
  )
}
