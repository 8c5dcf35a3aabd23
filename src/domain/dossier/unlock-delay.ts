/**
 * How long whoever typed a wrong passphrase waits for the next try. It slows down somebody at this keyboard; against somebody who has the
 * disk only the passphrase itself helps. Nothing is ever erased.
 */

/** Wrong tries since the application was last unlocked. */
export interface WrongTries {
  readonly count: number
  /** When the last one was (ms since epoch, of the clock of this computer). */
  readonly lastAt: number
}

export const NO_TRIES: WrongTries = { count: 0, lastAt: 0 }

/** Seconds to wait after so many wrong tries; the last one for every try after it. */
const WAITS = [0, 0, 0, 5, 15, 30, 60] as const
const LONGEST_WAIT = 60

/** One wrong try more, at `now` (ms since epoch). */
export function oneMore(tries: WrongTries, now: number): WrongTries {
  return { count: tries.count + 1, lastAt: now }
}

/** Whole seconds until the next try, at most {@link LONGEST_WAIT}: also when the clock was put back since. */
export function secondsToWait({ count, lastAt }: WrongTries, now: number): number {
  const wait = WAITS[count] ?? LONGEST_WAIT
  const left = Math.ceil((lastAt + wait * 1000 - now) / 1000)
  return Math.min(wait, Math.max(0, left))
}

/**
 * The same tries on a clock that was put back: the wait begins again, so that it neither gets shorter nor lasts until the clock is where
 * it was.
 */
export function onThisClock(tries: WrongTries, now: number): WrongTries {
  return tries.lastAt > now ? { ...tries, lastAt: now } : tries
}

/** Tries that were kept somewhere; none when they cannot be read. */
export function wrongTriesOf(read: unknown): WrongTries {
  if (typeof read !== 'object' || read === null) return NO_TRIES
  const { count, lastAt } = read as Readonly<Record<string, unknown>>
  const isCount = typeof count === 'number' && Number.isSafeInteger(count) && count >= 0
  return isCount && typeof lastAt === 'number' && Number.isFinite(lastAt) ? { count, lastAt } : NO_TRIES
}
