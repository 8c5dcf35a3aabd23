/** An assessment that is ready to be settled, and what is carried over from one. */
import type { Judgement } from '../../src/domain/framework/assessment/assessment'
import type { NextAssessment, Storage } from '../../src/storage/storage'
import { fillDossier } from './small-dossier'

type CarriedFields = NextAssessment['judgements'][number]

export function carried(judgement: Judgement, normId = judgement.normId): CarriedFields {
  const { id, dossierId, assessmentId, ...fields } = judgement
  void id
  void dossierId
  return { ...fields, normId, toConfirm: true, carriedFrom: [{ assessmentId, normId: judgement.normId }] }
}

/** A filled dossier with what the next assessment would bring. */
export async function ready(storage: Storage) {
  const { dossierId, assessmentId } = await fillDossier(storage)
  const assessment = await storage.assessments.get(assessmentId)
  if (assessment === undefined) throw new Error('no assessment')
  const judgements = await storage.judgements.listOf(dossierId)
  const next = (fields: Partial<NextAssessment> = {}): NextAssessment => ({
    previousId: assessmentId,
    title: 'Toetsing 2027',
    questionSet: assessment.questionSet,
    startedOn: '2027-01-04',
    judgements: judgements.map((judgement) => carried(judgement)),
    renamed: new Map(),
    ...fields,
  })
  return { dossierId, assessmentId, assessment, judgements, next }
}

export const settled = { on: '2026-11-23', by: 'het bestuur' }
