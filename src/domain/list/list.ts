/** Lists that somebody else made, as csv or in Excel: one row per person or per norm, one column per question or field. */

/** Limits of a list; anything larger is refused before it is read any further. */
export const LARGEST_LIST = { bytes: 20 * 1024 * 1024, rows: 10_000, columns: 300 } as const

/** One row of a list: somebody's answers, or a norm. */
export interface ListRow {
  /** Number of the row as the user's program shows it, from 1. */
  readonly number: number
  /** As text, without surrounding spaces; an empty cell is an empty text. At least as many as there are headings. */
  readonly cells: readonly string[]
  /** Whether the user's program does not show it: hidden, filtered out or in a collapsed group. Absent means no. */
  readonly hidden?: boolean
}

/** A list as text: what csv and Excel have in common. */
export interface ListTable {
  readonly headings: readonly string[]
  /** Excludes rows in which every cell is empty. */
  readonly rows: readonly ListRow[]
  /** Numbers of rows under the headings that are not read: the codes of the columns again, or words for machines. */
  readonly aside?: readonly number[]
}

/**
 * How a list is read: the target of each column, and the meaning of words that are not clear by themselves. Stored per set of headings,
 * so that a second list of the same form needs no work.
 */
export interface ListMapping {
  /** What each column holds, in their order. */
  readonly columns: readonly string[]
  /** What words of the list mean that are not clear by themselves. */
  readonly values: Readonly<Record<string, string>>
}
