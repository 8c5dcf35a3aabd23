/**
 * The kiosk: this computer shows one questionnaire and nothing else, until the facilitator gives a PIN. It keeps respondents out of the
 * dossier, whether by accident or out of curiosity. It is not encryption: anybody who can use this computer outside the application can
 * reach its files.
 */
import type { IsoMoment } from '../../question-set'

/** An active kiosk, as stored on this computer. */
export interface Kiosk {
  readonly dossierId: string
  readonly roundId: string
  /** Hex, random. */
  readonly salt: string
  /** Hex, PBKDF2 of the PIN. */
  readonly hash: string
  /** Wrong PINs since the last right one. */
  readonly wrongTries: number
  /** No PIN is checked before this moment; `null` when one may be tried now. */
  readonly waitUntil: IsoMoment | null
}

/** A half-finished questionnaire somebody can come back to with a code; kept on this computer, never in a dossier file. */
export interface KeptDraft {
  readonly roundId: string
  readonly draftId: string
  /** Hex, PBKDF2 of the code with the round as salt. */
  readonly hash: string
}

/** Number of digits of a PIN: four are quickly typed, and the waits below make guessing slow. Our own choice. */
export const PIN_DIGITS = { least: 4, most: 8 } as const

/** Whether it consists of digits alone, as many as {@link PIN_DIGITS} says. */
export function isPin(typed: string): boolean {
  return /^\d+$/.test(typed) && typed.length >= PIN_DIGITS.least && typed.length <= PIN_DIGITS.most
}

/** Wrong PINs without a wait: everybody mistypes. */
const FREE_TRIES = 2
const FIRST_WAIT = 5
/** Longest wait, and the time after which a facilitator without the PIN may end the kiosk (s). */
export const LONGEST_WAIT = 300

/** Seconds to wait after this many wrong PINs in a row: nothing twice, then 5, 10, 20 … up to 300. Our own choice. */
export function waitAfter(wrongTries: number): number {
  return wrongTries <= FREE_TRIES
    ? 0
    : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (wrongTries - FREE_TRIES - 1))
}

/** Whole seconds still to wait; a clock that was set back never makes it longer than {@link LONGEST_WAIT}. */
export function secondsToWait(kiosk: Kiosk, now: Date): number {
  if (kiosk.waitUntil === null) return 0
  const left = Math.ceil((Date.parse(kiosk.waitUntil) - now.getTime()) / 1000)
  return Math.min(LONGEST_WAIT, Math.max(0, left))
}
