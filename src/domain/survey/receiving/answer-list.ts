/**
 * Answers that come in as a list: one row per person, one column per question, made with Microsoft Forms, LimeSurvey or Excel. This file
 * has the types; `answer-list-headings.ts` recognises columns, `answer-list-values.ts` reads cells, `answer-list-rows.ts` turns rows into
 * forms.
 */
import type { FilledForm, FormFault } from '../filling/filled-form'

/** Limits of a list; anything larger is refused before it is read any further. */
export const LARGEST_LIST = { bytes: 20 * 1024 * 1024, rows: 10_000, columns: 300 } as const

/** One person in the list. */
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
  /** Numbers of rows under the headings that are not answers: the codes of the columns again, or words for machines. */
  readonly aside?: readonly number[]
}

/**
 * What a column holds. `identifying` is a column that could say who somebody is or when they answered (name, e-mail, time):
 * its cells are never shown, read as an answer or kept. `priority:` is one theme of V3 in a column of its own, ticked or not.
 */
export type ColumnTarget =
  | 'profession'
  | 'role'
  | 'phase'
  | 'keep'
  | 'improve'
  | 'priorities'
  | 'ignore'
  | 'identifying'
  | `statement:${string}`
  | `priority:${string}`

/** The kinds of values that are looked up; each has its own words. */
export type ValueKind = 'answer' | 'profession' | 'role' | 'phase' | 'theme' | 'tick'

/**
 * How a list is read: the target of each column, and the meaning of words that are not clear by themselves. Stored per set of headings,
 * so that a second list of the same form needs no work.
 */
export interface ListMapping {
  /** {@link ColumnTarget} of each column, in their order. */
  readonly columns: readonly string[]
  /** {@link valueKey} -> what it means: an answer, an id, or {@link LEFT_EMPTY}. */
  readonly values: Readonly<Record<string, string>>
}

/** The meaning of a value that the user chose to leave out: the question counts as skipped. */
export const LEFT_EMPTY = '-'

/** Why a row is not accepted. `heading` is the column it is about. */
export type RowFault =
  | { readonly kind: 'no-profession' }
  | { readonly kind: 'unknown-profession'; readonly value: string }
  | { readonly kind: 'absent-profession'; readonly value: string }
  | { readonly kind: 'out-of-range'; readonly value: string; readonly heading: string }
  | { readonly kind: 'unknown-answer'; readonly value: string; readonly heading: string }
  | { readonly kind: 'too-many-cells' }
  | { readonly kind: 'no-answers' }
  | { readonly kind: 'form'; readonly fault: FormFault }

/** A row that counts, with what the user should know about it. */
export interface AcceptedRow {
  readonly number: number
  readonly form: FilledForm
  /** Row with exactly the same content before it, which may be two people who agree or one person twice; `null` when none. */
  readonly sameAs: number | null
  /** Answers left out because this profession is not asked those statements. */
  readonly notAsked: number
}

export interface RefusedRow {
  readonly number: number
  readonly faults: readonly RowFault[]
}

/** A list read with a mapping: every row is in one of the two. */
export interface ListReading {
  readonly accepted: readonly AcceptedRow[]
  readonly refused: readonly RefusedRow[]
}

/** A value that is not understood yet. */
export interface UnknownValue {
  readonly kind: ValueKind
  /** As it appears in the list the first time. */
  readonly value: string
  readonly key: string
  /** Number of rows that hold it. */
  readonly rows: number
}
