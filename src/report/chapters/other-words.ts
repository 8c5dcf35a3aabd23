/** Who of a round was a member of the VSV, who stood around it, and what a part of them was asked in other words. */
import type { Round } from '../../domain/survey/round/round'
import { askedOtherwiseIn } from '../../domain/survey/wording'
import { report } from '../../texts/report/report'
import { caption, field, heading, note, table, type Block } from '../blocks'
import { oneLine } from '../plain-text'

const words = report.mirror

const namesOf = (professions: readonly { readonly label: string }[]): string =>
  professions.map(({ label }) => oneLine(label)).join(', ')

/** The professions around the VSV; nothing of a round to which nobody is invited yet. */
export function whoIsAround({ professions }: Round): Block[] {
  if (professions.length === 0) return []
  const around = professions.filter(({ group }) => group === 'external')
  return [field(words.around, around.length === 0 ? words.nobodyAround : namesOf(around))]
}

/** The statements that some of those invited got in other words, with these words; nothing when all got the same. */
export function otherWords(round: Round): Block[] {
  const asked = askedOtherwiseIn(round)
  if (asked.length === 0) return []
  const { columns } = words
  return [
    heading(3, words.otherWords),
    note(words.otherWordsIntro),
    caption('table', words.otherWords),
    table(
      [
        { title: columns.statement, width: 4 },
        { title: columns.otherWords, width: 4 },
        { title: columns.forWhom, width: 4 },
      ],
      asked.map(({ statementId, text, otherText, professions }) => [
        `${statementId} ${oneLine(text)}`,
        oneLine(otherText),
        namesOf(professions),
      ]),
    ),
  ]
}
