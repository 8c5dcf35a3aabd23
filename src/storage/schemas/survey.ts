import * as v from 'valibot'
import { ANSWERS, type MirrorSet } from '../../domain/question-set'
import type { Receipt } from '../../domain/survey/filling/filled-form'
import type { Response } from '../../domain/survey/round/response'
import { MOST_CODES, type Round } from '../../domain/survey/round/round'
import { everyField } from '../../domain/record-fields'
import { ROUND_DAYS, ROUND_TEXTS } from '../../domain/survey/round/round-fields'
import { ResultsSchema, Threshold } from '../results-schema'
import { ClosingSchema, ErasedSchema, Hash, KeysSchema } from '../round-secrets-schema'
import { allDifferent, Count, Day, Id, questionSetOf, Text } from './parts'

const Screened = v.nullable(v.picklist(['shown', 'hidden']))

export const RoundSchema = v.strictObject({
  ...everyField(ROUND_TEXTS, Text),
  ...everyField(ROUND_DAYS, Day),
  id: Id,
  dossierId: Id,
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
        groupPerRound: v.exactOptional(v.boolean()),
        isProfession: v.exactOptional(v.boolean()),
        headCount: v.nullable(Count),
      }),
    ),
    v.check((professions) => allDifferent(professions.map((profession) => profession.id))),
  ),
  clusters: v.pipe(
    v.array(v.strictObject({ id: Id, label: Text, mergeable: v.boolean() })),
    v.check((clusters) => allDifferent(clusters.map((cluster) => cluster.id))),
  ),
  threshold: Threshold,
  keys: v.nullable(KeysSchema),
  usesCodes: v.boolean(),
  codeSalt: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{32})?$/)),
  codeHashes: v.pipe(
    v.array(Hash),
    v.maxLength(MOST_CODES),
    v.check((hashes) => allDifferent(hashes)),
  ),
  keptResults: v.nullable(ResultsSchema),
  erased: v.nullable(ErasedSchema),
  closings: v.array(ClosingSchema),
}) satisfies v.GenericSchema<unknown, Round>

export const ResponseSchema = v.strictObject({
  id: Id,
  dossierId: Id,
  roundId: Id,
  status: v.picklist(['draft', 'submitted']),
  professionId: v.nullable(Id),
  roleId: v.nullable(Id),
  answers: v.record(Id, v.picklist(ANSWERS)),
  priorities: v.array(Id),
  phaseId: v.nullable(Id),
  keep: Text,
  improve: Text,
  screening: v.strictObject({ keep: Screened, improve: Screened }),
}) satisfies v.GenericSchema<unknown, Response>

export const ReceiptSchema = v.strictObject({
  id: Id,
  dossierId: Id,
  roundId: Id,
  digest: Hash,
  codeHash: v.nullable(Hash),
}) satisfies v.GenericSchema<unknown, Receipt>
