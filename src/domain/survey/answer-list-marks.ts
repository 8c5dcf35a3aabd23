/** Rows that say of themselves that they were a try, or were not finished. */
import type { ListTable } from './answer-list'
import { wordsOf } from './answer-list-identifying'
import { comparable } from './answer-list-words'

/** `test`: a preview or a try of the form. `incomplete`: somebody did not come to the end. */
export type RowMark = 'test' | 'incomplete'

/** Numbers of the rows that carry each mark. */
type MarkedRows = Readonly<Record<RowMark, ReadonlySet<number>>>

/** A cell that holds nothing else. */
const TEST = /^(?:test|testen|testje|testrij|testpersoon|test test|proef|proefrij|preview|voorbeeldweergave)$/

type CellMark = (cell: string, column: readonly string[]) => RowMark | null

const untrue = /^(?:false|onwaar|nee|no|0)$/

const marks: readonly (readonly [RegExp, CellMark])[] = [
  // Qualtrics; as numbers 1 and 2 are a preview and a test, 9 and 17 the same from elsewhere.
  [
    /^(?:status|response type|type respons)$/,
    (cell, column) => {
      const asNumbers = column.every((one) => one === '' || /^\d{1,2}$/.test(one))
      return (asNumbers ? /^(?:1|2|9|17)$/ : /\b(?:preview|test)\b/).test(comparable(cell)) ? 'test' : null
    },
  ],
  [
    /^(?:finished|voltooid|completed|complete|afgerond)$/,
    (cell) => (untrue.test(comparable(cell)) ? 'incomplete' : null),
  ],
  [/^(?:progress|voortgang)$/, (cell) => (/^\d+$/.test(cell) && Number(cell) < 100 ? 'incomplete' : null)],
  // LimeSurvey: the moment of sending is empty, as long as others have one.
  [
    /^(?:submit ?date|date submitted|datum ingestuurd|datum verzonden)\b/,
    (cell, column) => (cell === '' && column.some((one) => one !== '') ? 'incomplete' : null),
  ],
]

/** LimeSurvey: the last page that somebody saw, when the moment of sending is not in the list. */
const lastPage = /^(?:last ?page|laatste pagina)\b/

export function markedRows({ headings, rows }: ListTable): MarkedRows {
  const found = { test: new Set<number>(), incomplete: new Set<number>() }
  const cellsOf = (place: number) => rows.map(({ cells }) => (cells[place] ?? '').trim())
  const names = headings.map(wordsOf)
  const bySending = names.some((name) => marks[3]?.[0].test(name))
  for (const [place, name] of names.entries()) {
    const column = cellsOf(place)
    const mark = marks.find(([pattern]) => pattern.test(name))?.[1]
    if (mark !== undefined)
      for (const [index, row] of rows.entries()) {
        const kind = mark(column[index] ?? '', column)
        if (kind !== null) found[kind].add(row.number)
      }
    if (!bySending && lastPage.test(name)) {
      const last = Math.max(...column.map(Number).filter(Number.isFinite), 0)
      for (const [index, row] of rows.entries())
        if (Number(column[index] ?? 0) < last) found.incomplete.add(row.number)
    }
  }
  for (const row of rows)
    if (row.cells.some((cell) => cell.length < 24 && TEST.test(comparable(cell)))) found.test.add(row.number)
  return found
}
