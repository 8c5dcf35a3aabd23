const KEY = 'vsv-opslag-gesloten'

/** Remembers, until the database has moved, that the engine closed it; see `OpenDatabaseOptions.mayBeTorn`. */
interface TornStore {
  isMarked(): boolean
  mark(): void
  clear(): void
}

/** In `localStorage`, which outlives the page, and tells nothing but this. */
export function browserTornStore({ localStorage }: Pick<Window, 'localStorage'>): TornStore {
  /** Where the user blocks all storage there is no database to remember anything of. */
  function tried<T>(work: () => T, otherwise: T): T {
    try {
      return work()
    } catch {
      return otherwise
    }
  }
  return {
    isMarked: () => tried(() => localStorage.getItem(KEY) !== null, false),
    mark: () => tried(() => localStorage.setItem(KEY, 'ja'), undefined),
    clear: () => tried(() => localStorage.removeItem(KEY), undefined),
  }
}
