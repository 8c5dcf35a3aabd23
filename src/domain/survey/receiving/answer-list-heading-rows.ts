/**
 * Finds the headings in a list. Programs put titles above them, spread a question and its parts over two or three rows, and put rows for
 * machines below them.
 */
import type { ColumnTarget, ListRow, ListTable } from './answer-list'
import { proposeColumns } from './answer-list-headings'
import { readAnswer } from './answer-list-values'
import type { Round } from '../round/round'

/** The rows that together hold the headings. */
export interface HeadingRows {
  /** Number of the first of them in the file. */
  readonly first: number
  readonly count: number
}

/** How many non-empty rows are examined, and how many may together hold the headings. */
const LOOKED_AT = 10
const MOST_JOINED = 3

/** Characters; every label of a scale is shorter. */
const LONGEST_ANSWER = 60

const filled = ({ cells }: ListRow) => cells.filter((cell) => cell !== '').length

/** Headings that may be chosen: each of the first rows, alone or with the one or two below it. */
export function possibleHeadings(rows: readonly ListRow[]): readonly HeadingRows[] {
  return rows
    .slice(0, LOOKED_AT)
    .flatMap(({ number }, place) =>
      Array.from({ length: MOST_JOINED }, (_one, more) => ({ first: number, count: more + 1 })).filter(
        ({ count }) => place + count < rows.length,
      ),
    )
}

/**
 * The headings of these rows, as one text per column. An empty cell after a filled one continues the same question: its parts are in the
 * row below.
 */
function joined(parts: readonly ListRow[]): readonly string[] {
  const width = Math.max(0, ...parts.map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1))
  return Array.from({ length: width }, (_one, column) => {
    const below = parts.at(-1)?.cells[column] ?? ''
    const texts = parts.slice(0, -1).map(({ cells }) => {
      if (below === '') return cells[column] ?? ''
      return cells.slice(0, column + 1).findLast((cell) => cell !== '') ?? ''
    })
    return [...new Set([...texts, below])].filter((text) => text !== '').join(' - ')
  })
}

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
  const usual = rows.findIndex((row) => filled(row) >= 2)
  const first = rows[usual]
  if (first === undefined) return null
  const withAnswers = new Set(
    rows
      .slice(0, LOOKED_AT + MOST_JOINED)
      .filter((row) => holdsAnswers(row, round))
      .map(({ number }) => number),
  )
  let best = { at: { first: first.number, count: 1 }, score: 0 }
  // Rows are joined only when together they say more than each alone.
  for (const at of possibleHeadings(rows).toSorted((a, b) => a.count - b.count)) {
    const parts = partsAt(rows, at)
    if (parts.some(({ number }) => withAnswers.has(number))) continue
    const score = scoreOf(joined(parts), round)
    if (score > best.score + (at.count > 1 ? 1 : 0)) best = { at, score }
  }
  return best.at
}

const placeOf = (rows: readonly ListRow[], { first }: HeadingRows) =>
  rows.findIndex(({ number }) => number === first)

function partsAt(rows: readonly ListRow[], at: HeadingRows): readonly ListRow[] {
  const place = placeOf(rows, at)
  return place < 0 ? [] : rows.slice(place, place + at.count)
}

/** What Qualtrics writes in a separate row for machines. */
const machine = /^\{\s*["']?ImportId["']?\s*:/u

/** The list under these headings. Rows before the first answers that repeat the headings, or are for machines, are set aside. */
export function tableUnder(rows: readonly ListRow[], at: HeadingRows, round: Round): ListTable {
  const parts = partsAt(rows, at)
  const headings = joined(parts)
  const below = rows.slice(placeOf(rows, at) + parts.length)
  const score = scoreOf(headings, round)
  const repeats = (row: ListRow) =>
    row.cells.some((cell) => machine.test(cell)) ||
    (!holdsAnswers(row, round) && score > 2 && scoreOf(row.cells, round) * 2 >= score)
  const start = below.findIndex((row) => !repeats(row))
  const aside = start < 0 ? below : below.slice(0, start)
  return { headings, rows: below.slice(aside.length), aside: aside.map(({ number }) => number) }
}
