/**
 * A rehearsal of a session: the same window on a database of its own, with the fictional example in it, which is thrown away when it ends.
 * So nothing of it can come into a dossier, a copy or the history.
 */
export interface Rehearsal {
  /** Whether this window rehearses. */
  readonly on: boolean
  /** Starts this window again, rehearsing. */
  begin(): void
  /** Starts this window again, on what was there before. */
  end(): void
}

export const NO_REHEARSAL: Rehearsal = { on: false, begin: () => undefined, end: () => undefined }
