/** The shape of delegated values in files: what an owner may fill in, and no more. */
import * as v from 'valibot'
import { ACTION_STATUSES } from '../domain/actions/action'
import { ACTION_FIELDS } from '../domain/actions/action-fields'
import { isRealDay } from '../domain/calendar'
import {
  DELEGATED_ACTION_DAYS,
  DELEGATED_ACTION_TEXTS,
  DELEGATED_JUDGEMENT_TEXTS,
  type DelegatedValues,
  type ReturnedValues,
} from '../domain/delegation/delegation'
import { filledInBy } from '../domain/delegation/form-versions'
import { SEVERITIES, WORK_STATUSES } from '../domain/framework/assessment/assessment'
import { JUDGEMENT_FIELDS } from '../domain/framework/assessment/judgement-fields'
import { VERDICTS } from '../domain/framework/assessment/verdict'
import { everyField } from '../domain/record-fields'

/** Norms or actions in one file. */
const MOST_ITEMS = 2_000

/** No limit of its own: the size of the whole file is limited. */
const text = v.string()
export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
/** A day that exists, `yyyy-mm-dd`; see {@link isRealDay}. */
export const daySchema = v.pipe(v.string(), v.check(isRealDay))

const judgement = {
  ...everyField(DELEGATED_JUDGEMENT_TEXTS, text),
  applicable: v.boolean(),
  verdict: v.nullable(v.picklist(VERDICTS)),
  severity: v.nullable(v.picklist(SEVERITIES)),
  workStatus: v.picklist(WORK_STATUSES),
}

const action = {
  ...everyField(DELEGATED_ACTION_TEXTS, text),
  ...everyField(DELEGATED_ACTION_DAYS, v.nullable(daySchema)),
  status: v.picklist(ACTION_STATUSES),
}

/** By norm id and by action id. */
function valuesOf<Judgement extends v.ObjectEntries, Action extends v.ObjectEntries>(
  ofJudgement: Judgement,
  ofAction: Action,
) {
  return v.strictObject({
    judgements: v.pipe(v.record(idSchema, v.strictObject(ofJudgement)), v.maxEntries(MOST_ITEMS)),
    actions: v.pipe(v.record(idSchema, v.strictObject(ofAction)), v.maxEntries(MOST_ITEMS)),
  })
}

export const delegatedValuesSchema = valuesOf(judgement, action) satisfies v.GenericSchema<
  unknown,
  DelegatedValues
>

/** What a form of this version returns: exactly the fields it knew. */
export function returnedValuesSchema(version: number): v.GenericSchema<unknown, ReturnedValues> {
  return valuesOf(
    only(judgement, filledInBy(version, JUDGEMENT_FIELDS)),
    only(action, filledInBy(version, ACTION_FIELDS)),
  )
}

function only(entries: v.ObjectEntries, fields: readonly string[]): v.ObjectEntries {
  return Object.fromEntries(Object.entries(entries).filter(([field]) => fields.includes(field)))
}
