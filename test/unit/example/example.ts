/** The content of the example, and parts of it by the name they have in it. */
import { exampleContent } from '../../../build/example/content'
import { normsOf } from '../../../src/domain/question-set'
import { frameworkSet, mirrorSet } from '../../../src/storage/built-in-sets'

export const content = exampleContent(mirrorSet, frameworkSet)
export const norms = new Set(normsOf(frameworkSet).map(({ id }) => id))

export function assessmentOf(title: string) {
  const assessment = content.assessments.find((one) => one.title === title)
  if (assessment === undefined) throw new Error(`no ${title}`)
  return {
    assessment,
    norms: normsOf(assessment.questionSet),
    judgements: content.judgements.filter(({ assessmentId }) => assessmentId === assessment.id),
  }
}

export const earlier = assessmentOf('Toetsing 2025')
export const present = assessmentOf('Toetsing 2026')
export const action = (number: number) => {
  const found = content.actions.find((one) => one.number === number)
  if (found === undefined) throw new Error(`no action ${number}`)
  return found
}
