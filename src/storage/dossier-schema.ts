/**
 * What a record must look like, one schema per table, each checked by the compiler against its domain type. Used twice: for every
 * record before it is stored, and for every record of a dossier file. So whatever was stored can be read back from a file.
 */
import * as v from 'valibot'
import { ACTION_STATUSES, LEVELS, type Action } from '../domain/actions/action'
import {
  DELEGATED_ACTION_FIELDS,
  DELEGATED_JUDGEMENT_FIELDS,
  type Delegation,
} from '../domain/delegation/delegation'
import {
  ASSESSMENT_STATUSES,
  SEVERITIES,
  WORK_STATUSES,
  type Assessment,
  type Judgement,
} from '../domain/framework/assessment'
import { VERDICTS } from '../domain/framework/verdict'
import type { Dossier, DossierContent } from '../domain/dossier'
import { LARGEST_ATTACHMENT, type Evidence } from '../domain/framework/evidence'
import type { Receipt } from '../domain/survey/filled-form'
import type { HistoryEntry } from '../domain/history'
import type { FrameworkSet, MirrorSet, QuestionSet } from '../domain/question-set'
import type { OwnSet } from '../domain/own-set'
import type { Response } from '../domain/survey/response'
import { LOWEST_THRESHOLD, MOST_CODES, UNRECORDED, type Round } from '../domain/survey/round'
import { checkQuestionSet } from './question-set-schema'
import { ResultsSchema } from './results-schema'
import { ClosingSchema, Hash, KeysSchema } from './round-secrets-schema'

const Text = v.string()
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const Day = v.nullable(v.pipe(v.string(), v.isoDate()))
const Moment = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/))
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

const Screened = v.nullable(v.picklist(['shown', 'hidden']))

/** Whether no two of the ids are the same. */
function allDifferent(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length
}

/** A frozen question set of one kind, checked by the rules of the content itself. */
function questionSetOf<T extends QuestionSet>(isKind: (set: QuestionSet) => set is T) {
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, T>(({ dataset, addIssue, NEVER }) => {
      const outcome = checkQuestionSet(dataset.value)
      if (outcome.ok && isKind(outcome.value)) return outcome.value
      addIssue({ message: outcome.ok ? 'question set of another kind' : outcome.problem.message })
      return NEVER
    }),
  )
}

const PartySchema = v.strictObject({ id: Id, name: Text, kind: Text })

const VisitSchema = v.strictObject({
  team: v.array(v.strictObject({ id: Id, name: Text, role: Text, themeIds: v.array(Id) })),
  questions: v.array(v.strictObject({ id: Id, themeId: v.nullable(Id), question: Text, answer: Text })),
  stepsDone: v.array(Id),
  laidReady: v.array(Id),
})

const DossierSchema = v.strictObject({
  id: Id,
  name: Text,
  region: Text,
  contact: Text,
  parties: v.array(PartySchema),
  roster: v.array(v.strictObject({ professionId: Id, headCount: v.nullable(Count) })),
  visitDate: Day,
  visit: VisitSchema,
  example: v.boolean(),
  createdAt: Moment,
  updatedAt: Moment,
  deletedAt: v.nullable(Moment),
}) satisfies v.GenericSchema<unknown, Dossier>

const RoundSchema = v.strictObject({
  id: Id,
  dossierId: Id,
  title: Text,
  form: v.picklist(['full', 'quickscan']),
  status: v.picklist(['draft', 'open', 'closed', 'adopted']),
  questionSet: questionSetOf((set): set is MirrorSet => set.kind === 'spiegel'),
  professions: v.pipe(
    v.array(
      v.strictObject({
        id: Id,
        label: Text,
        clusterId: Id,
        group: v.picklist(['core', 'external']),
        headCount: v.nullable(Count),
      }),
    ),
    v.check((professions) => allDifferent(professions.map((profession) => profession.id))),
  ),
  clusters: v.pipe(
    v.array(v.strictObject({ id: Id, label: Text, mergeable: v.boolean() })),
    v.check((clusters) => allDifferent(clusters.map((cluster) => cluster.id))),
  ),
  threshold: v.pipe(v.number(), v.integer(), v.minValue(LOWEST_THRESHOLD)),
  opensOn: Day,
  closesOn: Day,
  introduction: Text,
  keys: v.nullable(KeysSchema),
  usesCodes: v.boolean(),
  codeHashes: v.pipe(
    v.array(Hash),
    v.maxLength(MOST_CODES),
    v.check((hashes) => allDifferent(hashes)),
  ),
  keptResults: v.nullable(ResultsSchema),
  closings: v.array(ClosingSchema),
}) satisfies v.GenericSchema<unknown, Round>

const ResponseSchema = v.strictObject({
  id: Id,
  dossierId: Id,
  roundId: Id,
  status: v.picklist(['draft', 'submitted']),
  professionId: v.nullable(Id),
  roleId: v.nullable(Id),
  answers: v.record(Id, v.picklist([1, 2, 3, 4, 5, 'dont-know', 'not-applicable'])),
  priorities: v.array(Id),
  phaseId: v.nullable(Id),
  keep: Text,
  improve: Text,
  screening: v.strictObject({ keep: Screened, improve: Screened }),
}) satisfies v.GenericSchema<unknown, Response>

const ReceiptSchema = v.strictObject({
  id: Id,
  dossierId: Id,
  roundId: Id,
  digest: Hash,
  codeHash: v.nullable(Hash),
}) satisfies v.GenericSchema<unknown, Receipt>

const AttachmentSchema = v.strictObject({
  name: v.pipe(Text, v.minLength(1), v.maxLength(255)),
  size: v.pipe(Count, v.minValue(1), v.maxValue(LARGEST_ATTACHMENT)),
  sha256: Hash,
})

const EvidenceSchema = v.strictObject({
  id: Id,
  dossierId: Id,
  title: Text,
  version: Text,
  date: Day,
  owner: Text,
  location: Text,
  reviewOn: Day,
  normIds: v.array(Id),
  missing: v.boolean(),
  attachment: v.nullable(AttachmentSchema),
  revisions: v.array(
    v.strictObject({
      version: Text,
      date: Day,
      owner: Text,
      location: Text,
      reviewOn: Day,
      attachment: v.nullable(AttachmentSchema),
      replacedAt: Moment,
    }),
  ),
}) satisfies v.GenericSchema<unknown, Evidence>

const ActionSchema = v.strictObject({
  id: Id,
  dossierId: Id,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  origin: v.strictObject({
    kind: v.picklist(['mirror', 'assessment', 'session', 'own']),
    themeId: v.nullable(Id),
    statementId: v.nullable(Id),
    normId: v.nullable(Id),
  }),
  mandatory: v.boolean(),
  title: Text,
  problem: Text,
  cause: Text,
  goal: Text,
  approach: Text,
  ownerName: Text,
  ownerRole: Text,
  ownerPartyId: v.nullable(Id),
  involved: Text,
  means: Text,
  startOn: Day,
  dueOn: Day,
  measure: Text,
  baseline: Text,
  target: Text,
  evidence: Text,
  checkOn: Day,
  status: v.picklist(ACTION_STATUSES),
  result: Text,
  impact: v.nullable(v.picklist(LEVELS)),
  effort: v.nullable(v.picklist(LEVELS)),
  dependsOn: v.array(Id),
  verdictDecision: v.nullable(
    v.strictObject({
      decision: v.picklist(['accepted', 'declined']),
      verdict: v.picklist(VERDICTS),
      decidedOn: v.pipe(v.string(), v.isoDate()),
    }),
  ),
}) satisfies v.GenericSchema<unknown, Action>

const AssessmentSchema = v.strictObject({
  id: Id,
  dossierId: Id,
  title: Text,
  status: v.picklist(ASSESSMENT_STATUSES),
  questionSet: questionSetOf((set): set is FrameworkSet => set.kind === 'kader'),
  startedOn: v.pipe(v.string(), v.isoDate()),
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

const JudgementSchema = v.strictObject({
  id: Id,
  dossierId: Id,
  assessmentId: Id,
  normId: Id,
  applicable: v.boolean(),
  notApplicableReason: Text,
  verdict: v.nullable(v.picklist(VERDICTS)),
  severity: v.nullable(v.picklist(SEVERITIES)),
  reasoning: Text,
  answerIfAsked: Text,
  workStatus: v.picklist(WORK_STATUSES),
  owner: Text,
  ownerPartyId: v.nullable(Id),
  toConfirm: v.boolean(),
  carriedFrom: v.array(v.strictObject({ assessmentId: Id, normId: Id })),
  judgedAt: v.nullable(Moment),
}) satisfies v.GenericSchema<unknown, Judgement>

const DelegationSchema = v.strictObject({
  id: Id,
  dossierId: Id,
  assessmentId: v.nullable(Id),
  recipient: Text,
  note: Text,
  askedBefore: Day,
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

const OwnSetSchema = v.strictObject({
  id: Id,
  dossierId: Id,
  fileName: Text,
  addedAt: Moment,
  questionSet: questionSetOf((set): set is QuestionSet => set.id !== ''),
}) satisfies v.GenericSchema<unknown, OwnSet>

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
  historyOf('rounds', v.partial(v.omit(RoundSchema, UNRECORDED), ['questionSet', 'usesCodes'])),
  historyOf('assessments', v.partial(AssessmentSchema, ['questionSet'])),
  historyOf('judgements', JudgementSchema),
  historyOf('evidence', EvidenceSchema),
  historyOf('actions', ActionSchema),
  historyOf('delegations', DelegationSchema),
  historyOf('ownSets', v.partial(OwnSetSchema, ['questionSet'])),
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
