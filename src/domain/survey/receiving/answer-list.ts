/**
 * Answers that come in as a list ({@link ListTable}): one row per person, one column per question, made with Microsoft Forms, LimeSurvey or
 * Excel. This file has the types; `answer-list-headings.ts` recognises columns, `answer-list-values.ts` reads cells, `answer-list-rows.ts` turns rows into
 * forms.
 */
import type { FilledForm, FormFault } from '../filling/filled-form'

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
