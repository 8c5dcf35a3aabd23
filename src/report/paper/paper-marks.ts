/** On paper everybody gets the same form: signs tell who leaves out a statement, and who reads it in other words. */
import type { OtherReader, Statement } from '../../domain/question-set'
import type { RoundProfession } from '../../domain/survey/round/round'
import { askedOtherwiseIn } from '../../domain/survey/wording'
import { paperForm as words } from '../../texts/survey/receiving/paper-form'
import { oneLine } from '../plain-text'
import type { PaperFormInput } from './paper-input'

interface PaperMarks {
  /** The sign behind a profession; empty when it has none. */
  readonly ofProfession: (profession: RoundProfession) => string
  /** The sign behind the number of a statement that a part of the people leave out. */
  readonly ofNumber: (statement: Statement) => string
  /** The line under a statement for those who get other words; `null` when nobody of this round does. */
  readonly otherLine: (statement: Statement) => string | null
  /** What the signs mean, under the professions. */
  readonly notes: readonly string[]
}

/** The signs of this round: only those that somebody needs. */
export function marksOf(round: PaperFormInput['round']): PaperMarks {
  const outside = round.professions.some(({ group }) => group === 'external')
  const others = new Map(askedOtherwiseIn(round).map((one) => [one.statementId, one]))
  const roleMatters = round.questionSet.themes.some(({ statements }) =>
    statements.some(
      ({ id, otherWording }) => otherWording?.for.includes('no-profession') === true && others.has(id),
    ),
  )
  const hasRole = roleMatters && round.professions.some(({ isProfession }) => isProfession === false)
  const marks: Readonly<Record<OtherReader, string>> = {
    external: outside ? words.mark : '',
    'no-profession': hasRole ? words.roleMark : '',
  }
  return {
    ofProfession: ({ group, isProfession }) =>
      `${group === 'external' ? words.mark : ''}${isProfession === false ? marks['no-profession'] : ''}`,
    ofNumber: ({ audience }) => (outside && audience === 'core' ? words.mark : ''),
    otherLine: ({ id, otherWording }) => {
      const signs = (otherWording?.for ?? []).map((reader) => marks[reader]).join('')
      const other = others.get(id)
      return other === undefined || signs === '' ? null : `${signs} ${oneLine(other.otherText)}`
    },
    notes: [
      ...(outside ? [words.externalNote] : []),
      ...(others.size > 0 ? [words.otherWordsNote(Object.values(marks).filter(Boolean).join(' of '))] : []),
    ],
  }
}
