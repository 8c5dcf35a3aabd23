/** What the keyboard means in the questionnaire, for this device and for the stand-alone file. */
import type { Answer, ScalePoint } from '../domain/question-set'
import { exitLetters } from '../texts/survey/exit-letters'

/** The single key that gives this answer. */
export function keyOf(value: Answer): string {
  return typeof value === 'number' ? String(value) : exitLetters[value]
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>

/** What a key on an answer asks for: an answer, the next statement, no answer any more; `null` when it is not ours. */
export function askedByKey(
  pressed: Pressed,
  scale: readonly Pick<ScalePoint, 'value'>[],
): { readonly answer: Answer } | 'next' | 'clear' | null {
  // A key that is held down answers one statement, not all of them.
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.repeat) return null
  const point = scale.find(({ value }) => keyOf(value) === pressed.key.toUpperCase())
  if (point !== undefined) return { answer: point.value }
  if (pressed.key === 'Enter') return 'next'
  return pressed.key === 'Delete' || pressed.key === 'Backspace' ? 'clear' : null
}

/**
 * Whether this is Enter on a field of one line or a choice, which means "on to the next page", as in every form on the web. A page of
 * statements has its own meaning for it.
 */
export function goesOnByEnter(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.defaultPrevented || event.repeat || event.isComposing) return false
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false
  return event.target instanceof HTMLInputElement
}

/** Enter that is held down presses a button once: it must not run through the pages, up to sending. */
export function onlyOnce(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.repeat) event.preventDefault()
}
