/**
 * In which words somebody gets a statement. The other wording asks the same in words that fit people around the VSV, or people whose role is
 * no profession of care; its answers count with the rest. Source: method S1.
 */
import {
  statementsFor,
  type MirrorForm,
  type MirrorSet,
  type OtherWording,
  type ProfessionDefinition,
  type Statement,
} from '../question-set'

/** What decides in which words somebody gets a statement. */
type Reader = Pick<ProfessionDefinition, 'group' | 'isProfession'>
type Worded = Pick<Statement, 'text' | 'explanation' | 'otherWording'>

/** Whether these people get the other words. */
function fits({ for: readers }: OtherWording, { group, isProfession }: Reader): boolean {
  return (
    (group === 'external' && readers.includes('external')) ||
    (isProfession === false && readers.includes('no-profession'))
  )
}

/** The statement in the words that fit these people; the statement itself when those are the first words. */
export function inWordsFor<One extends Worded>(reader: Reader, statement: One): One {
  const { otherWording } = statement
  if (otherWording === undefined || !fits(otherWording, reader)) return statement
  const { text, explanation = statement.explanation } = otherWording
  return { ...statement, text, explanation }
}

/** A statement that was put to a part of the people in other words. */
interface AskedOtherwise<Profession> {
  readonly statementId: string
  readonly text: string
  readonly otherText: string
  /** Those of the round who got the other words, in its order. */
  readonly professions: readonly Profession[]
}

/**
 * The statements of a round that some of those invited got in other words, in the order of the questionnaire; empty when all got the same
 * words.
 */
export function askedOtherwiseIn<Profession extends Reader>({
  questionSet,
  form,
  professions,
}: {
  readonly questionSet: Pick<MirrorSet, 'themes'>
  readonly form: MirrorForm
  readonly professions: readonly Profession[]
}): readonly AskedOtherwise<Profession>[] {
  return questionSet.themes.flatMap((theme) =>
    statementsFor(theme, form, 'core').flatMap(({ id, text, audience, otherWording }) => {
      if (otherWording === undefined) return []
      const readers = professions.filter(
        (one) => (one.group === 'core' || audience === 'everyone') && fits(otherWording, one),
      )
      if (readers.length === 0) return []
      return [{ statementId: id, text, otherText: otherWording.text, professions: readers }]
    }),
  )
}
