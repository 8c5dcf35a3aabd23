/**
 * A place outside the database for text that waits to be stored. A browser waits for nobody: what was typed in the last moments before a
 * page is reloaded, left or closed can only be kept at once, with the key press itself.
 */
export interface TextKeep {
  /**
   * Keeps a text under a name of our own choosing, in place of what was there. Returns when it is kept. Where the browser has no room or
   * does not allow it, nothing is kept.
   * @param brief kept no longer than this tab, also on disk: for what a respondent wrote
   */
  keep(name: string, text: string, brief: boolean): void
  drop(name: string): void
  /**
   * Hands over everything that windows left behind that are gone now, and what others leave as soon as they go. Two windows never get the
   * same text at the same time. What is not forgotten is handed over again at the next start.
   */
  onLeft(take: (text: string, forget: () => void) => Promise<void>): void
}
