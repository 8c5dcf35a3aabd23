/** The sheets of a framework workbook as tables: rows with their texts by column, and everything that is wrong with the sheet itself. */
import { asTyped } from '../../domain/formula-sign'
import { frameworkFile as words } from '../../texts/framework/content/framework-file'
import type { OpenSheet, SheetContent } from '../workbook/open-workbook'
import type { PlacedFault } from './faults'

/** Rows and columns of a sheet; far above any framework, far below what would keep a screen waiting. */
const LARGEST = { rows: 5000, columns: 100 } as const

/** A row with something in it; `number` as Excel shows it. */
export interface TableRow<Column extends string> {
  readonly number: number
  readonly cells: Readonly<Record<Column, string>>
}

export interface Table<Column extends string> {
  readonly rows: readonly TableRow<Column>[]
  readonly faults: readonly PlacedFault[]
  readonly notices: readonly string[]
}

/** A heading or a name as it is recognised: without capitals, double spaces and kinds of apostrophes. */
export function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[’‘`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}

/**
 * Reads one sheet. The first row with at least two known headings holds the headings; what is above it is not read.
 * @param headings the heading of every column; all must be there, in any order
 * @param optional but these, which are empty when they are not
 */
export function tableOf<Column extends string>(
  sheet: OpenSheet,
  name: string,
  headings: Readonly<Record<Column, string>>,
  optional: readonly Column[] = [],
): Table<Column> {
  const broken = (wrong: string): Table<Column> => ({
    rows: [],
    faults: [{ place: { sheet: name }, wrong }],
    notices: [],
  })
  const content = sheet.read(LARGEST)
  if (content === 'too-many-rows') return broken(words.wrong.tooManyRows(LARGEST.rows))
  if (typeof content === 'string') return broken(words.wrong.unreadable)
  const { rows } = content
  const faults = cellFaults(content, name)
  const columns = Object.entries<string>(headings) as [Column, string][]
  const byName = new Map(columns.map(([column, heading]) => [plainName(heading), column]))
  const top = rows.find(({ cells }) => cells.filter((cell) => byName.has(plainName(cell))).length >= 2)
  const notices = hiddenIn(sheet, content, name)
  if (top === undefined)
    return {
      rows: [],
      faults: [...faults, { place: { sheet: name }, wrong: words.wrong.noHeadings }],
      notices,
    }

  const places = new Map<Column, number>()
  for (const [index, head] of top.cells.entries()) {
    const column = byName.get(plainName(head))
    if (column === undefined) {
      if (head.trim() !== '') notices.push(words.notice.otherColumn(name, head.trim().slice(0, 40)))
    } else if (places.has(column))
      faults.push({
        place: { sheet: name, row: top.number, column: headings[column] },
        wrong: words.wrong.twice,
      })
    else places.set(column, index)
  }
  for (const [column, heading] of columns)
    if (!places.has(column) && !optional.includes(column))
      faults.push({ place: { sheet: name, row: top.number }, wrong: words.wrong.noColumn(heading) })

  const read = rows.flatMap(({ number, cells }): TableRow<Column>[] => {
    if (number <= top.number) return []
    const texts = columns.map(([column]) => [column, textOf(cells[places.get(column) ?? -1])] as const)
    if (texts.every(([, text]) => text === '')) return []
    return [{ number, cells: Object.fromEntries(texts) as Record<Column, string> }]
  })
  return { rows: read, faults, notices }
}

/** Without white space around it, as it was typed. */
function textOf(cell: string | undefined): string {
  return asTyped((cell ?? '').replace(/\r\n?/gu, '\n').trim()).trim()
}

/**
 * Formulas are refused: what they show may be old or may change later, and a norm must say what somebody wrote. So are errors, which
 * say nothing. Every cell is named once, so that it can be repaired in one go.
 */
function cellFaults({ formulas, odd, merged }: SheetContent, name: string): PlacedFault[] {
  const formulaCells = new Set(formulas)
  const at = (cell: string, wrong: string) => ({ place: { sheet: name, cell, row: rowOf(cell) }, wrong })
  return [
    ...formulas.map((cell) => at(cell, words.wrong.formula)),
    ...odd.filter((cell) => !formulaCells.has(cell)).map((cell) => at(cell, words.wrong.errorCell)),
    ...merged.map((range) => at(range, words.wrong.merged)),
  ]
}

function rowOf(cell: string): number {
  return Number(/\d+/u.exec(cell)?.[0] ?? 0)
}

function hiddenIn({ hidden }: OpenSheet, { rows, hiddenColumns }: SheetContent, name: string): string[] {
  const hiddenRows = rows.filter((row) => row.hidden).length
  return [
    ...(hidden ? [words.notice.hiddenSheet(name)] : []),
    ...(hiddenRows > 0 ? [words.notice.hiddenRows(name, hiddenRows)] : []),
    ...(hiddenColumns.size > 0 ? [words.notice.hiddenColumns(name)] : []),
  ]
}
