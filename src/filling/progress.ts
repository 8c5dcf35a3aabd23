/** How far somebody is in the questionnaire, on this device or in the stand-alone file. */

/** The pages after the statements, in order. What comes after the last of them is sending. */
const CLOSING = ['choices', 'open', 'check']

/**
 * Statements answered and pages behind somebody, of all there are. Never whole: as long as there is a page with a bar on it, something is
 * still to be done.
 *
 * @param afterCheck pages that follow the last look, as in the stand-alone file, which is still to be sent
 */
export function progressOf(
  step: string,
  {
    answered,
    asked,
    afterCheck = 0,
  }: { readonly answered: number; readonly asked: number; readonly afterCheck?: number },
): {
  readonly done: number
  readonly total: number
  /** Steps to go, sending among them, once the statements are over; `null` before that. */
  readonly left: number | null
} {
  const steps = CLOSING.length + afterCheck
  const place = CLOSING.indexOf(step)
  return {
    // Whoever is past the statements has the skipped ones behind them too.
    done: place < 0 ? answered : asked + place,
    // Before a profession is chosen nobody knows how many statements there are.
    total: asked === 0 ? 0 : asked + steps,
    left: place < 0 ? null : steps - place,
  }
}
