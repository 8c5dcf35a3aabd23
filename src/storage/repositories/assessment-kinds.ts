/** What makes assessments and judgements differ from other records: they are locked once settled, and go together. */
import type { Assessment, Judgement } from '../../domain/framework/assessment/assessment'
import type { HistoryTable } from '../../domain/history'
import { storage as texts } from '../../texts/storage'
import { isLocked, refuseLocked } from '../assessment-lock'
import { refuseField } from '../check-record'
import type { Database } from '../database'
import { recordSchemas } from '../dossier-schema'
import { remember } from '../history'
import type { StorageContext } from '../intent'
import { unknownInJudgementsOf } from '../references'
import { refuse } from '../storage-problems'
import { byText } from './kinds'
import { present, type RecordKind } from './records'

/** All judgements of an assessment. */
export function judgementsIn(database: Database, assessmentId: string) {
  return database.judgements
    .where('[assessmentId+normId]')
    .between([assessmentId, ''], [assessmentId, '\uffff'], true, true)
}

/** An assessment is no longer changed once it is settled, and takes its judgements and sent work along when it is removed. */
export function assessmentKind(context: StorageContext): RecordKind<Assessment> {
  const { database } = context
  return {
    name: 'assessments',
    table: database.assessments,
    schema: recordSchemas.assessments,
    order: byText((assessment) => `${assessment.startedOn} ${assessment.title}`),
    others: [database.judgements, database.delegations],
    async check(after, before) {
      if (before !== null && isLocked(before))
        refuse('storage/assessment-locked', texts.saving.assessmentLocked)
      // A draft is settled by `adopt` and `startNext` only: they take the snapshot that belongs to it.
      if (isLocked(after)) refuseField('assessments', 'status')
      if (after.snapshot !== null) refuseField('assessments', 'snapshot')
    },
    changeParts: async () => undefined,
    async removeParts(assessment) {
      const { id: assessmentId, dossierId } = assessment
      const judgements = await judgementsIn(database, assessmentId).toArray()
      const delegations = await database.delegations
        .where({ dossierId })
        .filter((one) => one.assessmentId === assessmentId)
        .toArray()
      if (judgements.length + delegations.length === 0) return {}
      const group = context.newId()
      const forget = async (table: HistoryTable & ('judgements' | 'delegations'), before: { id: string }) => {
        await database[table].delete(before.id)
        await remember(context, { table, dossierId, recordId: before.id, before, after: null, group })
      }
      for (const before of judgements) await forget('judgements', before)
      for (const before of delegations) await forget('delegations', before)
      return { group }
    },
  }
}

/** A judgement is of a norm of its assessment, and as fixed as that assessment is. */
export function judgementKind({ database }: StorageContext): RecordKind<Judgement> {
  return {
    name: 'judgements',
    table: database.judgements,
    schema: recordSchemas.judgements,
    order: byText((judgement) => judgement.normId),
    others: [database.assessments],
    async check(after, before) {
      if (before !== null) await refuseLocked(database, before.assessmentId)
      // Assessment and norm are fixed at birth; reading the framework for every letter typed would be waste.
      if (before?.assessmentId === after.assessmentId && before.normId === after.normId) return
      await refuseLocked(database, after.assessmentId)
      const assessment = present(await database.assessments.get(after.assessmentId))
      const field = unknownInJudgementsOf(assessment)(after)
      if (field) refuseField('judgements', field)
    },
    changeParts: async () => undefined,
    async removeParts({ assessmentId }) {
      await refuseLocked(database, assessmentId)
      return {}
    },
  }
}
