/** Work of which only the newest may still write; see {@link latestOnly}. */
interface Latest {
  /** Begins one more piece of work, which makes every earlier one too late. Tells, after each wait, whether it still is the newest. */
  readonly begin: () => () => boolean
  /** Makes everything that was begun too late: the page was left, the dossier closed. */
  readonly drop: () => void
}

/**
 * For whatever waits and then writes: by then the user may be in another dossier, in another round, or off the page. The one that began
 * last writes; what an earlier one still brings is let go.
 */
export function latestOnly(): Latest {
  let newest = 0
  return {
    begin: () => {
      newest += 1
      const mine = newest
      return () => mine === newest
    },
    drop: () => {
      newest += 1
    },
  }
}
