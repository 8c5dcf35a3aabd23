/**
 * Which fields the work forms already sent out know. A form cannot be changed once it is sent: what comes back from an older one lacks
 * the fields added since, and those count as unchanged.
 */
import { ACTION_FIELDS } from '../actions/action-fields'
import { JUDGEMENT_FIELDS } from '../framework/assessment/judgement-fields'
import type { DelegatedValues, ReturnedValues } from './delegation'

type Rules = Readonly<
  Record<string, { readonly kind?: string; readonly delegated?: string; readonly since?: number }>
>

/** The fields of a table that the owner can fill in on a form of this version. */
export function filledInBy(version: number, table: Rules): readonly string[] {
  return Object.entries(table)
    .filter(([, { delegated, since = 1 }]) => delegated === 'fill-in' && since <= version)
    .map(([field]) => field)
}

/** Version of the return file of today's form: the one that added its newest field. */
export function newestVersion(...tables: readonly Rules[]): number {
  return Math.max(1, ...tables.flatMap((table) => Object.values(table).map(({ since = 1 }) => since)))
}

export const FORM_VERSION = newestVersion(ACTION_FIELDS, JUDGEMENT_FIELDS)

/** The sent values, as a form of this version holds them. */
export function valuesIn(version: number, { judgements, actions }: DelegatedValues): ReturnedValues {
  return {
    judgements: each(judgements, filledInBy(version, JUDGEMENT_FIELDS)),
    actions: each(actions, filledInBy(version, ACTION_FIELDS)),
  }
}

/** Only these fields of every record. */
function each<Values extends object>(
  records: Readonly<Record<string, Values>>,
  fields: readonly string[],
): Readonly<Record<string, Partial<Values>>> {
  return Object.fromEntries(
    Object.entries(records).map(([id, values]) => [
      id,
      Object.fromEntries(
        Object.entries(values).filter(([field]) => fields.includes(field)),
      ) as Partial<Values>,
    ]),
  )
}
