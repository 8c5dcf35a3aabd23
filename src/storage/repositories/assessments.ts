import type { Action } from '../../domain/actions/action'
import type { Assessment, AssessmentSnapshot } from '../../domain/framework/assessment/assessment'
import type { Evidence } from '../../domain/framework/evidence/evidence'
import { storage as texts } from '../../texts/storage'
import { isLocked } from '../assessment-lock'
import { checkedRecord } from '../check-record'
import { recordSchemas } from '../dossier-schema'
import { remember } from '../history'
import { perform, type StorageContext } from '../intent'
import type { AssessmentRepository, NextAssessment } from '../storage'
import { refuse } from '../storage-problems'
import { assessmentKind, judgementKind } from './assessment-kinds'
import { actionKind, evidenceKind } from './kinds'
import { present, recordRepository, recordWriter } from './records'

/** Assessments: what every record can do as long as it is a draft, settling one, and starting the next. */
export function assessmentRepository(context: StorageContext): AssessmentRepository {
  const { database } = context
  const kind = assessmentKind(context)
  const assessments = recordWriter(context, kind)
  const judgements = recordWriter(context, judgementKind(context))
  const evidence = recordWriter(context, evidenceKind(context))
  const actions = recordWriter(context, actionKind(context))
  const dossierOf = (assessment: Assessment) => assessment.dossierId
  const tables = [...new Set([assessments, judgements, evidence, actions].flatMap((writer) => writer.tables))]

  async function snapshotOf(dossierId: string): Promise<AssessmentSnapshot> {
    const { parties } = present(await database.dossiers.get(dossierId))
    return {
      takenAt: context.now().toISOString(),
      parties,
      evidence: await database.evidence.where({ dossierId }).toArray(),
      actions: await database.actions.where({ dossierId }).sortBy('number'),
    }
  }

  /** Past the rules of the table, which leave this to here. */
  async function lock(before: Assessment, settled: Partial<Assessment>, group?: string): Promise<Assessment> {
    const { id: recordId, dossierId } = before
    const snapshot = await snapshotOf(dossierId)
    const after = checkedRecord(recordSchemas.assessments, 'assessments', { ...before, ...settled, snapshot })
    await database.assessments.put(after)
    await remember(context, {
      table: 'assessments',
      dossierId,
      recordId,
      before,
      after,
      ...(group === undefined ? {} : { group }),
    })
    return after
  }

  /** Links of evidence and actions go along with norms that are known by another id from now on. */
  async function follow(dossierId: string, renamed: NextAssessment['renamed'], group: string): Promise<void> {
    // None for a norm that was dropped while its id went to another: what hung on it stays in the snapshot only.
    const newIds = (normId: string) => renamed.get(normId) ?? [normId]
    const pieces: readonly Evidence[] = await database.evidence.where({ dossierId }).toArray()
    for (const { id, normIds } of pieces)
      await evidence.change(id, { normIds: [...new Set(normIds.flatMap(newIds))] }, group)
    const planned: readonly Action[] = await database.actions.where({ dossierId }).toArray()
    for (const { id, origin } of planned) {
      const { normId } = origin
      if (normId !== null)
        await actions.change(id, { origin: { ...origin, normId: newIds(normId)[0] ?? null } }, group)
    }
  }

  return {
    ...recordRepository(context, kind),
    adopt: (id, { on, by }) =>
      perform(context, dossierOf, tables, async () => {
        const before = present(await database.assessments.get(id))
        if (isLocked(before)) refuse('storage/assessment-locked', texts.saving.assessmentLocked)
        return lock(before, { status: 'adopted', adoptedOn: on, adoptedBy: by })
      }),
    startNext: (next) =>
      perform(context, dossierOf, tables, async () => {
        const { previousId, title, questionSet, startedOn } = next
        const previous = present(await database.assessments.get(previousId))
        const { dossierId } = previous
        // Asked twice, or from two windows: the links have gone along already, and one of the two would be lost sight of.
        const followers = await database.assessments
          .where({ dossierId })
          .filter((other) => other.previousId === previousId)
          .count()
        if (followers > 0) refuse('storage/assessment-followed', texts.saving.assessmentFollowed)
        const group = context.newId()
        if (!isLocked(previous)) await lock(previous, { status: 'replaced' }, group)
        const started = await assessments.add(
          {
            dossierId,
            title,
            status: 'draft',
            questionSet,
            startedOn,
            adoptedOn: null,
            adoptedBy: '',
            previousId,
            snapshot: null,
          },
          group,
        )
        for (const judgement of next.judgements)
          await judgements.add({ ...judgement, dossierId, assessmentId: started.id }, group)
        await follow(dossierId, next.renamed, group)
        return started
      }),
  }
}
