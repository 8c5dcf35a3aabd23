/** Finds the headings in a list of answers, and the answers under them: programs put rows for machines in between. */
import { likeliestHeadings, listUnder, type HeadingRows } from '../../list/heading-rows'
import type { ListRow, ListTable } from '../../list/list'
import type { ColumnTarget } from './answer-list'
import { proposeColumns } from './answer-list-headings'
import { readAnswer } from './answer-list-values'
import type { Round } from '../round/round'

/** Characters; every label of a scale is shorter. */
const LONGEST_ANSWER = 60

const isRecognised = (target: ColumnTarget) => target !== 'ignore' && target !== 'identifying'

/** How much of a questionnaire these headings cover. A profession counts double: without it a list is useless. */
function scoreOf(headings: readonly string[], round: Round): number {
  const targets = proposeColumns(headings, round).filter(isRecognised)
  return targets.length + (targets.includes('profession') ? 1 : 0)
}

/** From this many answers on a row cannot be a row of headings; a title may contain one ("Aantal: 4"). */
const ANSWERS = 2

function holdsAnswers({ cells }: ListRow, { questionSet }: Round): boolean {
  const answers = cells.filter(
    (cell) => cell.length <= LONGEST_ANSWER && readAnswer(cell, questionSet.scale, {}).kind === 'value',
  )
  return answers.length >= ANSWERS
}

/** The rows that most likely hold the headings; the first with two filled cells when nothing is recognised. `null` without any. */
export function proposeHeadingRows(rows: readonly ListRow[], round: Round): HeadingRows | null {
  return likeliestHeadings(
    rows,
    (headings) => scoreOf(headings, round),
    (row) => holdsAnswers(row, round),
  )
}

/** What Qualtrics writes in a separate row for machines. */
const machine = /^\{\s*["']?ImportId["']?\s*:/u

/** The list under these headings. Rows before the first answers that repeat the headings, or are for machines, are set aside. */
export function tableUnder(rows: readonly ListRow[], at: HeadingRows, round: Round): ListTable {
  const { headings, rows: below } = listUnder(rows, at)
  const score = scoreOf(headings, round)
  const repeats = (row: ListRow) =>
    row.cells.some((cell) => machine.test(cell)) ||
    (!holdsAnswers(row, round) && score > 2 && scoreOf(row.cells, round) * 2 >= score)
  const start = below.findIndex((row) => !repeats(row))
  const aside = start < 0 ? below : below.slice(0, start)
  return { headings, rows: below.slice(aside.length), aside: aside.map(({ number }) => number) }
}
