/**
 * What a record must look like, one schema per table, each checked by the compiler against its domain type. Used twice: for every
 * record before it is stored, and for every record of a dossier file. So whatever was stored can be read back from a file.
 */
import * as v from 'valibot'
import type { DossierContent, DossierRecords } from '../domain/dossier/dossier'
import { forEachList, HISTORY_LISTS, LIST_NAMES, type ListName } from '../domain/dossier-lists'
import type { HistoryEntry, HistoryTable } from '../domain/history'
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
    redoes: v.exactOptional(Id),
    group: v.exactOptional(Id),
    reason: v.exactOptional(Text),
    irreversible: v.exactOptional(v.literal(true)),
  })
}

/** The records of which the history is kept. */
const historied = {
  dossiers: DossierSchema,
  rounds: RoundSchema,
  assessments: AssessmentSchema,
  judgements: JudgementSchema,
  evidence: EvidenceSchema,
  actions: ActionSchema,
  delegations: DelegationSchema,
  ownSets: OwnSetSchema,
  sessions: SessionSchema,
} satisfies Record<HistoryTable, v.GenericSchema>

/** The same as they are in the history, which leaves some fields out; see {@link HistoryEntry}. */
const inHistory = {
  ...historied,
  dossiers: v.partial(DossierSchema, ['updatedAt', 'board']),
  rounds: v.partial(v.omit(RoundSchema, NOT_IN_HISTORY), ['questionSet', 'usesCodes', 'erased']),
  assessments: v.partial(AssessmentSchema, ['questionSet']),
  ownSets: v.partial(OwnSetSchema, ['questionSet']),
  sessions: v.partial(SessionShape, NEVER_TAKEN_BACK),
}

const HistorySchema = v.variant('table', [
  historyOf('dossiers', inHistory.dossiers),
  ...HISTORY_LISTS.map((table) => historyOf(table, inHistory[table])),
]) satisfies v.GenericSchema<unknown, HistoryEntry>

/** Schema of a record, by the name of its table. */
export const recordSchemas = {
  ...historied,
  responses: ResponseSchema,
  receipts: ReceiptSchema,
  history: HistorySchema,
} satisfies { readonly [Name in ListName]: v.GenericSchema<unknown, DossierRecords[Name]> }

type ListSchemas = { [Name in ListName]: v.ArraySchema<(typeof recordSchemas)[Name], undefined> }

/** A whole dossier: every list with records of its own schema. */
export const ContentSchema = v.strictObject({
  dossier: DossierSchema,
  ...(forEachList(LIST_NAMES, (name) => v.array<v.GenericSchema>(recordSchemas[name])) as ListSchemas),
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
