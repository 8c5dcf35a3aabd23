/**
 * What is on the screen at this moment: of this computer, apart from the session. In no dossier file, no copy and no history. Stored
 * before it is shown, so that either window comes back where the session was.
 */
export interface LiveSession {
  readonly sessionId: string
  readonly dossierId: string
  /** Whole number >= 1, one higher each time somebody takes the lead; whoever has a lower one leads no more. */
  readonly epoch: number
  /** Key of the slide the room sees; `null` before the first. */
  readonly slideKey: string | null
  /** The screen of the room is black. */
  readonly black: boolean
  /** ms since epoch at which the timer ends; `null` while none runs. */
  readonly timerEndsAt: number | null
  /** ms left of a timer that was stopped halfway, below zero past its end; `null` for one that runs, or none. */
  readonly timerLeft: number | null
}

/** What a session that was never on the screen starts with. */
export const NOTHING_LIVE: Omit<LiveSession, 'sessionId' | 'dossierId' | 'epoch'> = {
  slideKey: null,
  black: false,
  timerEndsAt: null,
  timerLeft: null,
}
