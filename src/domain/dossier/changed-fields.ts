import { UNTOUCHED } from '../framework/assessment/assessment'
import { recordedStanding } from '../framework/assessment/verdict-changes'
import type { HistoryEntry } from '../history'
import { sameValue } from '../same-value'

type Fields = Readonly<Record<string, unknown>>

/** One field that a change touched, with what stood there and what stands there since. */
export interface ChangedField {
  readonly field: string
  readonly from: unknown
  readonly to: unknown
}

/** What follows from another field, or what no reader has a name for. */
const SILENT: readonly string[] = [
  'id',
  'dossierId',
  'number',
  'updatedAt',
  'judgedAt',
  'carriedFrom',
  'snapshot',
]

/** The fields that make up what the VSV thinks of a norm: told as one, see `Standing`. */
const OF_VERDICT: readonly string[] = ['verdict', 'applicable', 'toConfirm']

/**
 * What a change did to the fields of its record, for a reader. Empty for a record that came or went, except for a judgement: it is made by the first
 * thing that is said of a norm, and to whoever said it that is a change of the norm.
 */
export function changedFieldsOf({ table, before, after }: HistoryEntry): readonly ChangedField[] {
  if (table === 'judgements')
    return [
      ...verdictOf(before, after),
      ...between({ ...UNTOUCHED, ...before }, { ...UNTOUCHED, ...after }).filter(
        ({ field }) => !OF_VERDICT.includes(field) && !OF_NORM.includes(field),
      ),
    ]
  return before === null || after === null ? [] : between(before, after)
}

/** Where a judgement stands: fixed at birth. */
const OF_NORM: readonly string[] = ['assessmentId', 'normId']

function verdictOf(before: Fields | null, after: Fields | null): readonly ChangedField[] {
  const [from, to] = [recordedStanding(before), recordedStanding(after)]
  return from === to ? [] : [{ field: 'verdict', from, to }]
}

function between(before: Fields, after: Fields): readonly ChangedField[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...fields]
    .filter((field) => !SILENT.includes(field) && !sameValue(before[field], after[field]))
    .map((field) => ({ field, from: before[field], to: after[field] }))
}
