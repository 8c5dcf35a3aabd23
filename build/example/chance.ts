/**
 * Chance and identifiers for the example dossier, always the same for the same seed, on every machine. Only exact 32-bit and
 * basic floating-point arithmetic is used: `Math.log` and `Math.cos` may differ in the last digit between engines, and the
 * example file must come out byte for byte the same.
 */

/** A source of numbers in [0, 1). */
export type Chance = () => number

/** The mulberry32 generator (public domain, Tommy Ettinger 2017): small, fast and good enough for plausible noise. */
export function mulberry32(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A number around 0 with standard deviation `spread`: the sum of twelve uniform numbers (Irwin-Hall), within ±6 `spread`. */
export function noise(chance: Chance, spread: number): number {
  let sum = -6
  for (let draw = 0; draw < 12; draw += 1) sum += chance()
  return sum * spread
}

/** `true` with probability `share` (0..1). */
export function happens(chance: Chance, share: number): boolean {
  return chance() < share
}

/** Index of one of `weights`, drawn in proportion to its weight. At least one weight must be above 0. */
export function drawIndex(chance: Chance, weights: readonly number[]): number {
  let left = chance() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [index, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return index
  }
  return weights.length - 1
}

/** FNV-1a over UTF-16 units: turns a key into a 32-bit seed. */
function seedOf(key: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/** A UUID (version 4 in shape) that belongs to `key` for ever, so that adding a record never renumbers the others. */
export function idFor(key: string): string {
  const chance = mulberry32(seedOf(`vsv-rijn-en-kromme/${key}`))
  const bytes = Array.from({ length: 16 }, () => Math.floor(chance() * 256))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
