/** The questionnaire on paper, with the same words and in the same order as the Word form (`paper/paper-form.ts`). */
import { type ScalePoint, statementsOf } from '../../domain/question-set'
import { paperForm as words } from '../../texts/survey/receiving/paper-form'
import type { PaperFormInput } from '../paper/paper-input'
import { marksOf } from '../paper/paper-marks'
import { statementPartsOf } from '../paper/statement-parts'
import { oneLine } from '../plain-text'
import { el, type PrintNode } from './element'
import { lines } from './text'

type Round = PaperFormInput['round']

const LINES = { quickscan: 2, full: 4 } as const

/** One form, without a code: the codes belong to the Word file that is made for one round. */
export function paperForm({ vsv, contact, round }: PaperFormInput): readonly PrintNode[] {
  const { profession, role, priorities, phase, keep, improve } = round.questionSet.unscored
  const count = statementsOf(round.questionSet, round.form).length
  const marks = marksOf(round)
  const answerTo = oneLine(contact)
  return [
    el('h1', {}, words.title(oneLine(vsv) || words.unnamed)),
    ...(round.title === null ? [el('p', {}, words.example)] : []),
    el('p', {}, `${words.lead(count, words.minutes[round.form])} ${words.howTo}`),
    ...(round.introduction.trim() === '' ? [] : [el('p', {}, ...lines(round.introduction))]),
    el('h2', {}, words.confidential),
    el('ul', {}, ...words.points(round.threshold, false).map((point) => el('li', {}, point))),
    el('h2', {}, words.about),
    ...question(1, profession.text, profession.explanation),
    choices(
      round.professions.map((profession) => `${profession.label} ${marks.ofProfession(profession)}`.trim()),
    ),
    ...(marks.notes.length === 0 ? [] : [el('p', { class: 'note' }, marks.notes.join(' '))]),
    ...question(2, role.text, role.explanation),
    choices(numbered(role.choices.map(({ label }) => label))),
    el('h2', {}, words.statements),
    statements(round, marks),
    el('h2', {}, words.closing),
    ...question(3, priorities.text, priorities.explanation),
    choices(numbered(round.questionSet.themes.map(({ title }) => title))),
    ...question(4, phase.text, phase.explanation),
    choices(numbered(phase.choices.map(({ label }) => label))),
    ...question(5, keep.text, keep.explanation),
    room(round),
    // Mostly the same sentence as above the lines before; once is enough on paper.
    ...question(6, improve.text, improve.explanation === keep.explanation ? '' : improve.explanation),
    room(round),
    el('h2', {}, words.returning),
    el(
      'p',
      {},
      [
        answerTo === '' ? words.returnToGiver : words.returnTo(answerTo),
        round.closesOn === null ? '' : words.returnBefore(round.closesOn),
        words.thanks,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    ),
    el('p', { class: 'note' }, ...lines(round.questionSet.disclaimer)),
  ]
}

const question = (number: number, text: string, explanation: string): readonly PrintNode[] => [
  el('h3', {}, words.question(number, oneLine(text))),
  ...(explanation === '' ? [] : [el('p', { class: 'note keep' }, ...lines(explanation))]),
]

const numbered = (labels: readonly string[]): readonly string[] =>
  labels.map((label, index) => words.question(index + 1, label))

const choices = (labels: readonly string[]): PrintNode =>
  el('ul', { class: 'choices' }, ...labels.map((label) => el('li', {}, box(), ` ${oneLine(label)}`)))

const box = (): PrintNode => el('span', { class: 'box' }, words.box)

const room = ({ form }: Round): PrintNode =>
  el('div', { class: 'lines' }, ...Array.from({ length: LINES[form] }, () => el('div', {})))

const keyOf = ({ value }: ScalePoint): string =>
  typeof value === 'number' ? String(value) : words.columns.keys[value]
const labelOf = ({ value, label }: ScalePoint): string =>
  value === 'not-applicable' ? words.columns.notApplicable : label

/** Theme by theme and then those of the VSV itself, with a box for every point of the scale; the words of the scale are at the top of every page. */
function statements(round: Round, marks: ReturnType<typeof marksOf>): PrintNode {
  const { scale } = round.questionSet
  let number = 0
  const rows = statementPartsOf(round).flatMap(({ title, statements: asked }) => [
    el('tr', { class: 'theme' }, el('td', { colspan: scale.length + 2 }, oneLine(title))),
    ...asked.map((statement) => {
      number += 1
      const other = marks.otherLine(statement)
      return el(
        'tr',
        {},
        el('td', { class: 'bold' }, `${String(number)}${marks.ofNumber(statement)}`),
        el(
          'td',
          {},
          oneLine(statement.text),
          ...(other === null ? [] : [el('br', {}), other]),
          ...(statement.explanation === ''
            ? []
            : [
                el('br', {}),
                el('span', { class: 'tone-muted explanation' }, oneLine(statement.explanation)),
              ]),
        ),
        ...scale.map(() => el('td', { class: 'center' }, box())),
      )
    }),
  ])
  return el(
    'table',
    { class: 'grid statements' },
    el(
      'colgroup',
      {},
      el('col', { width: '5%' }),
      el('col', {}),
      ...scale.map(() => el('col', { width: '6.5%' })),
    ),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('th', { scope: 'col', colspan: 2 }, words.columns.statement),
        ...scale.map((point) =>
          el(
            'th',
            { scope: 'col', class: 'center' },
            labelOf(point),
            el('br', {}),
            el('strong', {}, keyOf(point)),
          ),
        ),
      ),
    ),
    el('tbody', {}, ...rows),
  )
}
