import type { SearchResultShown } from '../../stores/search/search-engine'

/** Rows under one heading. */
export interface ResultRows {
  /** Unique among the groups that are shown. */
  readonly key: string
  readonly title: string
  readonly items: readonly SearchResultShown[]
}

/** Rows before a group. */
export function startOf(groups: readonly ResultRows[], place: number): number {
  return groups.slice(0, place).reduce((sum, { items }) => sum + items.length, 0)
}

/** By which the field names the row the keys are at. */
export const rowId = (place: number): string => `search-row-${String(place)}`
