/** How long a key will take on this computer: a browser that may not compile JavaScript takes about fifty times as long. */
import { deriveInLibrary } from './passphrase-stanza'

/** Takes some 15 ms in an ordinary browser, and a second where nothing is compiled. */
const TRIAL_FACTOR = 12
/** Seconds from which waiting is announced. */
const LONG = 10

/**
 * Seconds that a key with this work factor takes in this page, from a trial with a lower one: each factor more takes twice as long.
 * @param clock milliseconds
 */
export async function secondsFor(factor: number, clock: () => number): Promise<number> {
  const trial = Math.min(factor, TRIAL_FACTOR)
  const start = clock()
  await deriveInLibrary('', new Uint8Array(16), trial)
  return ((clock() - start) / 1000) * 2 ** (factor - trial)
}

/** Whether somebody should hear of it beforehand. */
export function worthSaying(seconds: number): boolean {
  return seconds > LONG
}
