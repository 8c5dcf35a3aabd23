import type { SlideTimer } from './slide'

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
  /** The projector is black. */
  readonly black: boolean
  /** `null` when none was set, or it was taken away. */
  readonly timer: SlideTimer | null
}

/** What a session that was never on the screen starts with. */
export const NOTHING_LIVE: Omit<LiveSession, 'sessionId' | 'dossierId' | 'epoch'> = {
  slideKey: null,
  black: false,
  timer: null,
}
