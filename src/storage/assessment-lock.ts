/** What was adopted or replaced stays as it is; see domain/framework/assessment/assessment.ts. */
import type { Assessment } from '../domain/framework/assessment/assessment'
import { storage as texts } from '../texts/storage'
import type { Database } from './database'
import { refuse } from './storage-problems'

/** Whether the assessment is there and still a draft; answered from an index, because this is asked at every letter that is typed. */
async function isDraft(database: Database, assessmentId: string): Promise<boolean> {
  const found = await database.assessments.where('[id+status]').equals([assessmentId, 'draft']).count()
  return found > 0
}

/** Refuses with `storage/assessment-locked`, or with `storage/gone` when the assessment is not there at all. */
export async function refuseLocked(database: Database, assessmentId: string): Promise<void> {
  if (await isDraft(database, assessmentId)) return
  const found = await database.assessments.where('id').equals(assessmentId).count()
  if (found === 0) refuse('storage/gone', texts.saving.gone)
  refuse('storage/assessment-locked', texts.saving.assessmentLocked)
}

/** Whether nothing in it may change any more: everything but a draft. */
export function isLocked({ status }: Pick<Assessment, 'status'>): boolean {
  return status !== 'draft'
}
