/** When a computer that nobody touches locks the application by itself. */

/** Minutes that can be chosen; `null` is never. */
export const IDLE_MINUTES = [5, 10, 15, 30, null] as const
export type IdleMinutes = (typeof IDLE_MINUTES)[number]

/**
 * Whether it has been so long since somebody touched the computer that it locks. Goes by the clock on the wall and not by a timer, which
 * stands still while the computer sleeps.
 * @param lastSign when somebody last touched it (ms since epoch)
 * @param minutes `null`: never
 */
export function idleIsOver(lastSign: number, now: number, minutes: IdleMinutes): boolean {
  return minutes !== null && now - lastSign >= minutes * 60_000
}

/** The last sign on a clock that was put back since: as if it were now, or it would take as long as the clock was put back. */
export function lastSignOn(lastSign: number, now: number): number {
  return Math.min(lastSign, now)
}
