/** Follows the calendar day while a window is open, both in the application and in a form opened from disk. */
import { dayOf, untilMidnight } from '../domain/calendar'
import type { IsoDate } from '../domain/question-set'

/** A laptop that slept runs its timers late: checking every minute limits the error to a minute. */
const LONGEST_WAIT = 60_000

/** Events that may mean that somebody is back: the window becomes visible, gets focus, or is restored from the browser's memory. */
const SIGNS = ['focus', 'pageshow', 'resume', 'visibilitychange'] as const

type Ear = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>

/** Window and document, if they exist. */
function earsHere(): readonly Ear[] {
  const { window, document } = globalThis as { readonly window?: Ear; readonly document?: Ear }
  return window === undefined || document === undefined ? [] : [window, document]
}

/**
 * Calls back with the local calendar day every time it changes: at midnight, and after sleep.
 * @param ears what receives those events: window and document
 * @returns stops following
 */
export function followDays(
  now: () => Date,
  onNewDay: (day: IsoDate) => void,
  ears: readonly Ear[] = earsHere(),
): () => void {
  let day = dayOf(now())
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = (): void => {
    clearTimeout(timer)
    const moment = now()
    timer = setTimeout(look, Math.min(untilMidnight(moment), LONGEST_WAIT))
    const found = dayOf(moment)
    if (found === day) return
    day = found
    onNewDay(day)
  }
  look()
  for (const ear of ears) for (const sign of SIGNS) ear.addEventListener(sign, look)
  return () => {
    clearTimeout(timer)
    for (const ear of ears) for (const sign of SIGNS) ear.removeEventListener(sign, look)
  }
}
