/** Chance that can be repeated: every try of the proof draws from a seed of its own. */

/** Whole numbers from 0 to below `limit` (at least 1). */
export type Draw = (limit: number) => number

/** The same numbers for the same seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed | 0
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

/** A seed out of what a try is: its run, its part and its number (FNV-1a). */
export function seedOf(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const letter of parts.join(' ')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash | 0
}

/** One of these; throws when there is none. */
export function oneOf<T>(draw: Draw, list: readonly T[]): T {
  const index = draw(Math.max(1, list.length))
  if (index >= list.length) throw new Error('there is nothing to choose from')
  return list[index] as T
}
