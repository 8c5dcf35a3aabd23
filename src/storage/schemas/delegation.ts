import * as v from 'valibot'
import {
  DELEGATED_ACTION_FIELDS,
  DELEGATED_JUDGEMENT_FIELDS,
  type Delegation,
} from '../../domain/delegation/delegation'
import type { OwnSet } from '../../domain/framework/content/own-set'
import { DELEGATION_DAYS, DELEGATION_TEXTS } from '../../domain/delegation/delegation-fields'
import { everyField } from '../../domain/record-fields'
import type { QuestionSet } from '../../domain/question-set'
import { Hash } from '../round-secrets-schema'
import { ActionSchema } from './action'
import { JudgementSchema } from './assessment'
import { Count, Day, Id, Moment, questionSetOf, Text } from './parts'

export const DelegationSchema = v.strictObject({
  ...everyField(DELEGATION_TEXTS, Text),
  ...everyField(DELEGATION_DAYS, Day),
  id: Id,
  dossierId: Id,
  assessmentId: v.nullable(Id),
  sentAt: Moment,
  base: v.strictObject({
    judgements: v.record(Id, v.pick(JudgementSchema, DELEGATED_JUDGEMENT_FIELDS)),
    actions: v.record(Id, v.pick(ActionSchema, DELEGATED_ACTION_FIELDS)),
  }),
  returns: v.array(
    v.strictObject({
      at: Moment,
      fileName: Text,
      from: Text,
      digest: Hash,
      taken: Count,
      conflicts: Count,
    }),
  ),
}) satisfies v.GenericSchema<unknown, Delegation>

export const OwnSetSchema = v.strictObject({
  id: Id,
  dossierId: Id,
  fileName: Text,
  addedAt: Moment,
  questionSet: questionSetOf((set): set is QuestionSet => set.id !== ''),
}) satisfies v.GenericSchema<unknown, OwnSet>
