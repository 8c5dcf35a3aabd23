import * as v from 'valibot'
import {
  ASSESSMENT_STATUSES,
  SEVERITIES,
  WORK_STATUSES,
  type Assessment,
  type Judgement,
} from '../../domain/framework/assessment/assessment'
import { JUDGEMENT_TEXTS } from '../../domain/framework/assessment/judgement-fields'
import { VERDICTS } from '../../domain/framework/assessment/verdict'
import { everyField } from '../../domain/record-fields'
import type { FrameworkSet } from '../../domain/question-set'
import { ActionSchema } from './action'
import { PartySchema } from './dossier'
import { EvidenceSchema } from './evidence'
import { Day, FixedDay, Id, Moment, questionSetOf, Text } from './parts'

export const AssessmentSchema = v.strictObject({
  id: Id,
  dossierId: Id,
  title: Text,
  status: v.picklist(ASSESSMENT_STATUSES),
  questionSet: questionSetOf((set): set is FrameworkSet => set.kind === 'kader'),
  startedOn: FixedDay,
  adoptedOn: Day,
  adoptedBy: Text,
  previousId: v.nullable(Id),
  snapshot: v.nullable(
    v.strictObject({
      takenAt: Moment,
      parties: v.array(PartySchema),
      evidence: v.array(EvidenceSchema),
      actions: v.array(ActionSchema),
    }),
  ),
}) satisfies v.GenericSchema<unknown, Assessment>

export const JudgementSchema = v.strictObject({
  ...everyField(JUDGEMENT_TEXTS, Text),
  id: Id,
  dossierId: Id,
  assessmentId: Id,
  normId: Id,
  applicable: v.boolean(),
  verdict: v.nullable(v.picklist(VERDICTS)),
  severity: v.nullable(v.picklist(SEVERITIES)),
  workStatus: v.picklist(WORK_STATUSES),
  ownerPartyId: v.nullable(Id),
  toConfirm: v.boolean(),
  carriedFrom: v.array(v.strictObject({ assessmentId: Id, normId: Id })),
  judgedAt: v.nullable(Moment),
}) satisfies v.GenericSchema<unknown, Judgement>
