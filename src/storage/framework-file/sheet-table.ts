/** The sheets of a framework workbook as tables: rows with their texts by column, and everything that is wrong with the sheet itself. */
import { frameworkFile as words } from '../../texts/framework-file'
import { attributesOf, type OpenSheet } from '../workbook-parts'
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
 * Reads one sheet. The first row with at least two known headings holds the headings; what stands above it is not read.
 * @param headings the heading of every column; all must be there, in any order
 */
export async function tableOf<Column extends string>(
  sheet: OpenSheet,
  name: string,
  headings: Readonly<Record<Column, string>>,
): Promise<Table<Column>> {
  const broken = (wrong: string): Table<Column> => ({
    rows: [],
    faults: [{ place: { sheet: name }, wrong }],
    notices: [],
  })
  if (sheet.extent !== null && sheet.extent.rows > LARGEST.rows)
    return broken(words.wrong.tooManyRows(LARGEST.rows))
  const rows =
    sheet.extent === null || sheet.extent.columns > LARGEST.columns ? null : await sheet.rows({ trim: false })
  if (rows === null) return broken(words.wrong.unreadable)
  const faults = [...formulasIn(sheet.xml, name), ...mergedIn(sheet.xml, name)]
  const columns = Object.entries<string>(headings) as [Column, string][]
  const byName = new Map(columns.map(([column, heading]) => [plainName(heading), column]))
  const top = rows.findIndex((row) => row.filter((cell) => byName.has(plainName(cell))).length >= 2)
  const heads = rows[top]
  const notices = hiddenIn(sheet, name)
  if (heads === undefined)
    return {
      rows: [],
      faults: [...faults, { place: { sheet: name }, wrong: words.wrong.noHeadings }],
      notices,
    }

  const places = new Map<Column, number>()
  for (const [index, head] of heads.entries()) {
    const column = byName.get(plainName(head))
    if (column === undefined) {
      if (head.trim() !== '') notices.push(words.notice.otherColumn(name, head.trim().slice(0, 40)))
    } else if (places.has(column))
      faults.push({
        place: { sheet: name, row: top + 1, column: headings[column] },
        wrong: words.wrong.twice,
      })
    else places.set(column, index)
  }
  for (const [column, heading] of columns)
    if (!places.has(column))
      faults.push({ place: { sheet: name, row: top + 1 }, wrong: words.wrong.noColumn(heading) })

  const read = rows.flatMap((cells, index): TableRow<Column>[] => {
    if (index <= top) return []
    const texts = columns.map(([column]) => [column, textOf(cells[places.get(column) ?? -1])] as const)
    if (texts.every(([, text]) => text === '')) return []
    return [{ number: index + 1, cells: Object.fromEntries(texts) as Record<Column, string> }]
  })
  return { rows: read, faults, notices }
}

/** Without white space around it, and without the apostrophe the writer puts before what looks like a formula. */
function textOf(cell: string | undefined): string {
  const text = (cell ?? '').replace(/\r\n?/gu, '\n').trim()
  return /^'+[=+\-@]/u.test(text) ? text.slice(1) : text
}

/**
 * Formulas are refused: what they show may be old or may change later, and a norm must say what somebody wrote. Every cell is named
 * once, so that it can be repaired in one go.
 */
function formulasIn(xml: string, name: string): PlacedFault[] {
  const faults: PlacedFault[] = []
  let cell = ''
  for (const [tag, kind] of xml.matchAll(/<(?:\w+:)?(c|f)(?:\s[^>]*)?>/gu)) {
    if (kind === 'c') cell = attributesOf(tag).get('r') ?? ''
    else faults.push({ place: { sheet: name, cell, row: rowOf(cell) }, wrong: words.wrong.formula })
  }
  return faults
}

function mergedIn(xml: string, name: string): PlacedFault[] {
  return [...xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*>/gu)].map(([tag]) => {
    const cell = attributesOf(tag).get('ref') ?? ''
    return { place: { sheet: name, cell, row: rowOf(cell) }, wrong: words.wrong.merged }
  })
}

function rowOf(cell: string): number {
  return Number(/\d+/u.exec(cell)?.[0] ?? 0)
}

function hiddenIn({ xml, hidden }: OpenSheet, name: string): string[] {
  const isHidden = ([tag]: RegExpMatchArray) => ['1', 'true'].includes(attributesOf(tag).get('hidden') ?? '')
  const rows = [...xml.matchAll(/<(?:\w+:)?row\s[^>]*>/gu)].filter(isHidden).length
  const columns = [...xml.matchAll(/<(?:\w+:)?col\s[^>]*>/gu)].some(isHidden)
  return [
    ...(hidden ? [words.notice.hiddenSheet(name)] : []),
    ...(rows > 0 ? [words.notice.hiddenRows(name, rows)] : []),
    ...(columns ? [words.notice.hiddenColumns(name)] : []),
  ]
}
