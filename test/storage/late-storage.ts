import type { Storage } from '../../src/storage/storage'

/** A row of numbers that looks random and is the same every time. Each is from 0 up to, not including, 1. */
export function fixedChance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * The same storage with something done before each of its answers is handed over. Watching stays as it is.
 * @param before told what was asked, as in `rounds.get`
 */
export function storageWith(storage: Storage, before: (asked: string) => Promise<void>): Storage {
  const wrap = <T extends object>(part: T, path: string): T =>
    new Proxy(part, {
      get(target, key) {
        const found: unknown = Reflect.get(target, key)
        const name = `${path}${String(key)}`
        if (typeof found === 'object' && found !== null) return wrap(found, `${name}.`)
        if (typeof found !== 'function' || /(^|\.)(watch|on[A-Z])/.test(name) || name === 'close')
          return found
        return async (...given: unknown[]): Promise<unknown> => {
          await before(name)
          const answer: unknown = await Reflect.apply(found, target, given)
          return answer
        }
      },
    })
  return wrap(storage, '')
}
