import * as v from 'valibot'
import { ACTION_STATUSES, LEVELS, type Action } from '../../domain/actions/action'
import { ACTION_DAYS, ACTION_TEXTS } from '../../domain/actions/action-fields'
import { VERDICTS } from '../../domain/framework/assessment/verdict'
import { everyField } from '../../domain/record-fields'
import { Day, FixedDay, Id, RecordNumber, Text } from './parts'

export const ActionSchema = v.strictObject({
  ...everyField(ACTION_TEXTS, Text),
  ...everyField(ACTION_DAYS, Day),
  id: Id,
  dossierId: Id,
  number: RecordNumber,
  origin: v.strictObject({
    kind: v.picklist(['mirror', 'assessment', 'session', 'own']),
    themeId: v.nullable(Id),
    statementId: v.nullable(Id),
    normId: v.nullable(Id),
  }),
  mandatory: v.boolean(),
  ownerPartyId: v.nullable(Id),
  status: v.picklist(ACTION_STATUSES),
  impact: v.nullable(v.picklist(LEVELS)),
  effort: v.nullable(v.picklist(LEVELS)),
  dependsOn: v.array(Id),
  verdictDecision: v.nullable(
    v.strictObject({
      decision: v.picklist(['accepted', 'declined']),
      verdict: v.picklist(VERDICTS),
      decidedOn: FixedDay,
    }),
  ),
}) satisfies v.GenericSchema<unknown, Action>
