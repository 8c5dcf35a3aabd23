/**
 * What a record must look like, one schema per table, each checked by the compiler against its domain type. Used twice: for every
 * record before it is stored, and for every record of a dossier file. So whatever was stored can be read back from a file.
 */
import * as v from 'valibot'
import type { DossierContent } from '../domain/dossier/dossier'
import type { HistoryEntry } from '../domain/history'
import { NEVER_TAKEN_BACK } from '../domain/session/session'
import { NOT_IN_HISTORY } from '../domain/survey/round/round'
import { ActionSchema } from './schemas/action'
import { AssessmentSchema, JudgementSchema } from './schemas/assessment'
import { DelegationSchema, OwnSetSchema } from './schemas/delegation'
import { DossierSchema } from './schemas/dossier'
import { EvidenceSchema } from './schemas/evidence'
import { Id, Moment, Text } from './schemas/parts'
import { SessionSchema, SessionShape } from './schemas/session'
import { ReceiptSchema, ResponseSchema, RoundSchema } from './schemas/survey'

/** An entry holds records as they were; undo puts them back, so they must be as sound as the records themselves. */
function historyOf<const TTable extends string, TRecord extends v.GenericSchema<unknown, object>>(
  table: TTable,
  record: TRecord,
) {
  return v.strictObject({
    id: Id,
    dossierId: Id,
    at: Moment,
    who: Text,
    table: v.literal(table),
    recordId: Id,
    before: v.nullable(v.pipe(record, v.transform(plainRecord))),
    after: v.nullable(v.pipe(record, v.transform(plainRecord))),
    undoes: v.exactOptional(Id),
    group: v.exactOptional(Id),
    reason: v.exactOptional(Text),
    irreversible: v.exactOptional(v.literal(true)),
  })
}

const HistorySchema = v.variant('table', [
  historyOf('dossiers', v.partial(DossierSchema, ['updatedAt'])),
  historyOf('rounds', v.partial(v.omit(RoundSchema, NOT_IN_HISTORY), ['questionSet', 'usesCodes'])),
  historyOf('assessments', v.partial(AssessmentSchema, ['questionSet'])),
  historyOf('judgements', JudgementSchema),
  historyOf('evidence', EvidenceSchema),
  historyOf('actions', ActionSchema),
  historyOf('delegations', DelegationSchema),
  historyOf('ownSets', v.partial(OwnSetSchema, ['questionSet'])),
  historyOf('sessions', v.partial(SessionShape, NEVER_TAKEN_BACK)),
]) satisfies v.GenericSchema<unknown, HistoryEntry>

/** Schema of a record, by the name of its table. */
export const recordSchemas = {
  dossiers: DossierSchema,
  rounds: RoundSchema,
  responses: ResponseSchema,
  receipts: ReceiptSchema,
  assessments: AssessmentSchema,
  judgements: JudgementSchema,
  evidence: EvidenceSchema,
  actions: ActionSchema,
  delegations: DelegationSchema,
  ownSets: OwnSetSchema,
  sessions: SessionSchema,
  history: HistorySchema,
}

/** A whole dossier: every list with records of its own schema. */
export const ContentSchema = v.strictObject({
  dossier: DossierSchema,
  rounds: v.array(RoundSchema),
  responses: v.array(ResponseSchema),
  receipts: v.array(ReceiptSchema),
  assessments: v.array(AssessmentSchema),
  judgements: v.array(JudgementSchema),
  evidence: v.array(EvidenceSchema),
  actions: v.array(ActionSchema),
  delegations: v.array(DelegationSchema),
  ownSets: v.array(OwnSetSchema),
  sessions: v.array(SessionSchema),
  history: v.array(HistorySchema),
}) satisfies v.GenericSchema<unknown, DossierContent>

/** The same record without its type, as the history keeps it. */
export function plainRecord(record: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record))
}

/** The field a problem is about; `null` when it is about the record as a whole. */
export function fieldOf(issue: v.BaseIssue<unknown>, depth: number): string | null {
  const key = issue.path?.[depth]?.key
  return typeof key === 'string' ? key : null
}
