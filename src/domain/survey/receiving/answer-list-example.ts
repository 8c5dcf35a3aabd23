import { statementsOf } from '../../question-set'
import type { Round } from '../round/round'

/**
 * Headings of an empty list for this round: the questions in their own words, with the id in front of each statement. A list with
 * these headings is recognised without any work (`proposeColumns`).
 */
export function exampleHeadings({
  questionSet,
  form,
}: Pick<Round, 'questionSet' | 'form'>): readonly string[] {
  const { profession, role, priorities, phase, keep, improve } = questionSet.unscored
  return [
    profession.text,
    role.text,
    ...statementsOf(questionSet, form).map(({ id, text }) => `${id}. ${text}`),
    priorities.text,
    phase.text,
    keep.text,
    improve.text,
  ]
}
