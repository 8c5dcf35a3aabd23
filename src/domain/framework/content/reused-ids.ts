import { recognisable } from './framework-changes'
import { normsOf, type FrameworkSet } from '../../question-set'

/**
 * Ids of newer norms that the older framework does not have, while a framework before it had them for a norm that said something else;
 * each without new ids, as `startNext` wants them. What hung on a norm that was dropped then must not hang on the one that has its
 * number now. A norm that comes back as it was is not in it.
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
