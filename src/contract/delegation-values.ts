/** The shape of delegated values in files: what an owner may fill in, and no more. */
import * as v from 'valibot'
import { ACTION_STATUSES } from '../domain/actions/action'
import { isRealDay } from '../domain/calendar'
import {
  DELEGATED_ACTION_DAYS,
  DELEGATED_ACTION_TEXTS,
  type DelegatedAction,
  type DelegatedJudgement,
  type DelegatedValues,
} from '../domain/delegation/delegation'
import { SEVERITIES, WORK_STATUSES } from '../domain/framework/assessment'
import { VERDICTS } from '../domain/framework/verdict'
import { everyField } from '../domain/record-fields'

/** Norms or actions in one file. */
const MOST_ITEMS = 2_000

/** As long as it is: the size of the whole file is what is limited. */
const text = v.string()
export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
/** A day that exists, `yyyy-mm-dd`; see {@link isRealDay}. */
export const daySchema = v.pipe(v.string(), v.check(isRealDay))

const judgementSchema = v.strictObject({
  applicable: v.boolean(),
  notApplicableReason: text,
  verdict: v.nullable(v.picklist(VERDICTS)),
  severity: v.nullable(v.picklist(SEVERITIES)),
  reasoning: text,
  answerIfAsked: text,
  workStatus: v.picklist(WORK_STATUSES),
}) satisfies v.GenericSchema<unknown, DelegatedJudgement>

const actionSchema = v.strictObject({
  ...everyField(DELEGATED_ACTION_TEXTS, text),
  ...everyField(DELEGATED_ACTION_DAYS, v.nullable(daySchema)),
  status: v.picklist(ACTION_STATUSES),
}) satisfies v.GenericSchema<unknown, DelegatedAction>

export const delegatedValuesSchema = v.strictObject({
  judgements: v.pipe(v.record(idSchema, judgementSchema), v.maxEntries(MOST_ITEMS)),
  actions: v.pipe(v.record(idSchema, actionSchema), v.maxEntries(MOST_ITEMS)),
}) satisfies v.GenericSchema<unknown, DelegatedValues>
