/** Rows that are marked in the list as a test or as not finished. */
import type { ListTable } from '../../list/list'
import { wordsOf } from './answer-list-identifying'
import { comparable } from '../../list/list-words'

/** `test`: a preview or a test of the form. `incomplete`: somebody did not reach the end. */
export type RowMark = 'test' | 'incomplete'

/** Numbers of the rows with each mark. */
type MarkedRows = Readonly<Record<RowMark, ReadonlySet<number>>>

/** A cell with nothing else in it. */
const TEST = /^(?:test|testen|testje|testrij|testpersoon|test test|proef|proefrij|preview|voorbeeldweergave)$/

/** Examines a whole column, and returns a function that says for each cell what it means for its row. */
type ColumnMark = (column: readonly string[]) => (cell: string) => RowMark | null

const untrue = /^(?:false|onwaar|nee|no|0)$/
const unfinished =
  /^(?:incomplete|unfinished|in progress|partial(?:ly)?(?: complete| completed)?|not (?:complete|completed|finished|submitted)|disqualified|draft|onvolledig|(?:nog )?niet (?:voltooid|afgerond|compleet|volledig|ingestuurd|ingediend|verzonden)|gedeeltelijk(?: ingevuld)?|deels ingevuld|bezig|concept|afgebroken)$/

/** A percentage, with or without "%". */
const partOf = (cell: string): number =>
  Number(/^\d+(?:[.,]\d+)?(?=\s*%?$)/.exec(cell)?.[0].replace(',', '.') ?? NaN)
/** Figures up to this one under such a heading are codes, not percentages. */
const LARGEST_CODE = 9

/** The time of submission is empty, while other rows have one. */
const sending =
  /^(?:(?:submit|submission|completion|end) ?(?:date|time)|date (?:submitted|completed)|(?:submitted|completed)(?: at| on)?|(?:datum )?(?:ingestuurd|ingezonden|ingediend|verzonden|voltooid|afgerond) op|datum (?:ingestuurd|verzonden|voltooid)|tijd van voltooien|eind(?:tijd|datum))\b/

const marks: readonly (readonly [RegExp, ColumnMark])[] = [
  // Qualtrics; as numbers 1 and 2 are a preview and a test, 9 and 17 the same from other channels.
  [
    /^(?:status|response type|type respons)$/,
    (column) => {
      const asNumbers = column.every((one) => one === '' || /^\d{1,2}$/.test(one))
      const tries = asNumbers ? /^(?:1|2|9|17)$/ : /\b(?:preview|test)\b/
      return (cell) => (tries.test(comparable(cell)) ? 'test' : null)
    },
  ],
  // Typeform, SurveyMonkey, REDCap, Jotform: a heading of a few words that ends in the state of the form.
  [
    /^(?:\S+ ){0,3}(?:status|state|response type|type respons|complete|completed|completion|finished|voltooid|afgerond|compleet)$/,
    () => (cell) => (unfinished.test(comparable(cell)) ? 'incomplete' : null),
  ],
  [
    /^(?:\S+ ){0,3}(?:finished|voltooid|completed|complete|afgerond|compleet)$/,
    () => (cell) => (untrue.test(comparable(cell)) ? 'incomplete' : null),
  ],
  [
    /^(?:\S+ ){0,3}(?:progress|voortgang|voltooid|voltooiing|complete|completed|completion)$/,
    (column) => {
      const areParts = column.some((one) => partOf(one) > LARGEST_CODE)
      return (cell) => (areParts && partOf(cell) < 100 ? 'incomplete' : null)
    },
  ],
  [
    sending,
    (column) => {
      const othersHave = column.some((one) => one !== '')
      return (cell) => (othersHave && cell === '' ? 'incomplete' : null)
    },
  ],
]

/** LimeSurvey: the last page that somebody saw, when the list does not have the time of submission. */
const lastPage = /^(?:last ?page|laatste pagina)\b/

/** The rows a list itself marks as a test or as not finished, by number. A person decides what happens to them. */
export function markedRows({ headings, rows }: ListTable): MarkedRows {
  const found = { test: new Set<number>(), incomplete: new Set<number>() }
  const cellsOf = (place: number) => rows.map(({ cells }) => (cells[place] ?? '').trim())
  const names = headings.map(wordsOf)
  const bySending = names.some((name) => sending.test(name))
  for (const [place, name] of names.entries()) {
    const column = cellsOf(place)
    for (const [pattern, mark] of marks) {
      if (!pattern.test(name)) continue
      const markOf = mark(column)
      for (const [index, row] of rows.entries()) {
        const kind = markOf(column[index] ?? '')
        if (kind !== null) found[kind].add(row.number)
      }
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
