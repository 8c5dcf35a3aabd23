/**
 * A list with one of its items moved.
 * @param by places: below zero to the front; an item that would leave the list stays at its end
 */
export function moved<Item>(list: readonly Item[], index: number, by: number): readonly Item[] {
  const item = list[index]
  if (item === undefined) return list
  const others = list.toSpliced(index, 1)
  return others.toSpliced(Math.min(Math.max(index + by, 0), others.length), 0, item)
}
