/**
 * Which copies are put back at the next start, into an empty store: chosen while the store could not be opened. Kept outside it. One
 * stays in the plan until it is back, so that a start that breaks off goes on the next time.
 */
export interface RestorePlan {
  /** Names of copies; empty when nothing was chosen. */
  read(): readonly string[]
  /** Replaces what was chosen; `false` where nothing can be kept. */
  write(names: readonly string[]): boolean
}
