import { UNTOUCHED, type Judgement } from '../../domain/framework/assessment/assessment'
import { perform, type StorageContext } from '../intent'
import type { JudgementChanges, Storage } from '../storage'
import { judgementKind } from './assessment-kinds'
import { present, recordRepository, recordWriter, type RecordWriter } from './records'

/** What a change means for the moment of judging and for what was still to be confirmed. */
function dated(before: typeof UNTOUCHED | Judgement, changes: JudgementChanges, now: Date) {
  const { verdict, applicable } = { ...before, ...changes }
  const judged = verdict !== before.verdict || applicable !== before.applicable
  const confirmed = before.toConfirm && changes.toConfirm === false
  if (!judged && !confirmed) return changes
  return { ...changes, toConfirm: false, judgedAt: now.toISOString() }
}

function judgementOf({ database }: StorageContext, assessmentId: string, normId: string) {
  return database.judgements.where('[assessmentId+normId]').equals([assessmentId, normId]).first()
}

/** See `Storage.judgements.judge`; to be called inside a transaction over the tables of `writer`. */
export async function judge(
  context: StorageContext,
  writer: RecordWriter<Judgement>,
  assessmentId: string,
  normId: string,
  changes: JudgementChanges,
  group?: string,
): Promise<Judgement> {
  const { database, now } = context
  const stored = await judgementOf(context, assessmentId, normId)
  const wanted = dated(stored ?? UNTOUCHED, changes, now())
  if (stored) return writer.change(stored.id, wanted, group)
  const { dossierId } = present(await database.assessments.get(assessmentId))
  return writer.add({ ...UNTOUCHED, ...wanted, dossierId, assessmentId, normId }, group)
}

/** The judgements of assessments. Judging makes the judgement when the norm has none yet. */
export function judgementRepository(context: StorageContext): Storage['judgements'] {
  const kind = judgementKind(context)
  const writer = recordWriter(context, kind)
  return {
    ...recordRepository(context, kind),
    judgeFrom: (assessmentId, normId, changesOf) =>
      perform(
        context,
        (judgement) => judgement?.dossierId ?? null,
        writer.tables,
        async () => {
          const stored = await judgementOf(context, assessmentId, normId)
          const changes = changesOf(stored ?? UNTOUCHED)
          return changes === null ? (stored ?? null) : judge(context, writer, assessmentId, normId, changes)
        },
      ),
    judge: (assessmentId, normId, changes) =>
      perform(
        context,
        (judgement) => judgement.dossierId,
        writer.tables,
        // `async`, or the database loses track of its transaction (Dexie goes by the kind of function).
        async () => judge(context, writer, assessmentId, normId, changes),
      ),
  }
}
