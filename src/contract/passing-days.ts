/** The day that passes while a window is open: the same for the application and for a form somebody has open from disk. */
import { dayOf, untilMidnight } from '../domain/calendar'
import type { IsoDate } from '../domain/question-set'

/** A laptop that slept runs its timers late: whoever looks every minute is never wrong for longer. */
const LONGEST_WAIT = 60_000

/** What may mean that somebody is back: the window is seen, focused, or shown again from the browser's memory. */
const SIGNS = ['focus', 'pageshow', 'resume', 'visibilitychange'] as const

type Ear = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>

/** Window and document, where there are any. */
function earsHere(): readonly Ear[] {
  const { window, document } = globalThis as { readonly window?: Ear; readonly document?: Ear }
  return window === undefined || document === undefined ? [] : [window, document]
}

/**
 * Calls back with the day on the calendar here each time it has become another one: at midnight, and after sleep.
 * @param ears what hears those signs: window and document
 * @returns stops following
 */
export function followDays(
  now: () => Date,
  told: (day: IsoDate) => void,
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
    told(day)
  }
  look()
  for (const ear of ears) for (const sign of SIGNS) ear.addEventListener(sign, look)
  return () => {
    clearTimeout(timer)
    for (const ear of ears) for (const sign of SIGNS) ear.removeEventListener(sign, look)
  }
}
