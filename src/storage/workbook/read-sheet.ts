/** The cells of one sheet of a workbook as text. */
import { attributeOf, ENOUGH, readXml, type XmlElement } from '../../markup/read-xml'
import { workbook as words } from '../../texts/workbook'
import { sheetName } from './namespaces'
import { dayText } from './number-formats'
import { unescaped } from './shared-strings'

/** What Excel itself can address. */
const EXCEL = { rows: 1_048_576, columns: 16_384 } as const

/** What a sheet needs of its workbook. */
export interface SheetContext {
  readonly texts: readonly string[]
  readonly dateStyles: readonly boolean[]
  readonly from1904: boolean
}

/** How many rows and columns with something in them a reader takes; more is not kept in memory. */
export interface SheetSize {
  readonly rows: number
  readonly columns: number
}

/** A row with something in it. */
export interface SheetRow {
  /** As Excel shows it, from 1. */
  readonly number: number
  /** Hidden by hand, by a filter or in a closed group. */
  readonly hidden: boolean
  /** From the first column to the last with something in it. */
  readonly cells: readonly string[]
}

export interface SheetContent {
  readonly rows: readonly SheetRow[]
  /** Places from 0 of the columns that are hidden. */
  readonly hiddenColumns: ReadonlySet<number>
  /** Addresses such as `B2`, in the order of the sheet. */
  readonly formulas: readonly string[]
  /** Cells in which Excel shows an error, or a formula nobody has calculated yet; their text says what. */
  readonly odd: readonly string[]
  /** Ranges such as `B2:C2`, of which only the first cell holds a value. */
  readonly merged: readonly string[]
}

interface OpenCell {
  readonly row: number
  readonly column: number
  readonly address: string
  readonly type: string
  readonly style: number
  value: string
  hasValue: boolean
  inline: string
  formula: boolean
}

/**
 * Reads a sheet. A cell without an address comes after the one before it. Numbers are written as they are, formulas as their last
 * value, days as `yyyy-mm-dd`, true and false as "ja" and "nee", errors as Dutch Excel shows them. White space alone is nothing.
 * @returns why it cannot be read: `damaged`, or more rows or columns with something in them than `most`
 */
export function readSheet(
  content: Uint8Array,
  context: SheetContext,
  most: SheetSize,
): SheetContent | 'damaged' | 'too-many-rows' | 'too-many-columns' {
  const rows: SheetRow[] = []
  const formulas: string[] = []
  const odd: string[] = []
  const merged: string[] = []
  const hiddenRanges: (readonly [number, number])[] = []
  let tooMany: 'too-many-rows' | 'too-many-columns' | null = null
  let impossible = false
  let row = 0
  let column = -1
  let hidden = false
  let cells: string[] = []
  let cell: OpenCell | null = null
  let into: 'value' | 'inline' | null = null
  let aside = 0

  const openRow = (element: XmlElement) => {
    row = Number(attributeOf(element, 'r') ?? row + 1)
    column = -1
    cells = []
    hidden = isHidden(element)
    impossible ||= !(row >= 1 && row <= EXCEL.rows)
  }
  const openCell = (element: XmlElement) => {
    const said = attributeOf(element, 'r')
    const place = said === undefined ? { row, column: column + 1 } : placeOf(said)
    impossible ||= place === null || place.row > EXCEL.rows || place.column >= EXCEL.columns
    column = place?.column ?? column + 1
    cell = {
      row,
      column,
      address: said ?? `${lettersOf(column)}${String(row)}`,
      type: attributeOf(element, 't') ?? 'n',
      style: Number(attributeOf(element, 's') ?? 0),
      value: '',
      hasValue: false,
      inline: '',
      formula: false,
    }
  }
  const closeCell = (closed: OpenCell) => {
    const { text, isOdd } = textOf(closed, context)
    if (isOdd) odd.push(closed.address)
    if (closed.formula) formulas.push(closed.address)
    if (text.trim() === '') return
    if (closed.column >= most.columns) tooMany = 'too-many-columns'
    else {
      while (cells.length < closed.column) cells.push('')
      cells[closed.column] = text
    }
  }

  const fault = readXml(content, {
    open: (element) => {
      const name = sheetName(element)
      if (name === 'row') openRow(element)
      else if (name === 'c') openCell(element)
      else if (name === 'col' && isHidden(element))
        hiddenRanges.push([Number(attributeOf(element, 'min')), Number(attributeOf(element, 'max'))])
      else if (name === 'mergeCell') merged.push(attributeOf(element, 'ref') ?? '')
      else if (cell !== null) {
        if (name === 'v') {
          cell.hasValue = true
          into = 'value'
        } else if (name === 't') into = 'inline'
        else if (name === 'rPh') aside += 1
        else if (name === 'f') cell.formula = true
      }
      return impossible ? ENOUGH : undefined
    },
    close: (element) => {
      const name = sheetName(element)
      if (name === 'v' || name === 't') into = null
      else if (name === 'rPh') aside -= 1
      else if (name === 'c' && cell !== null) {
        closeCell(cell)
        cell = null
      } else if (name === 'row' && cells.length > 0) {
        if (rows.length >= most.rows) tooMany ??= 'too-many-rows'
        else rows.push({ number: row, hidden, cells })
      }
      return tooMany === null ? undefined : ENOUGH
    },
    text: (piece) => {
      if (cell === null || into === null || aside > 0) return
      if (into === 'value') cell.value += piece
      else cell.inline += piece
    },
  })
  if (fault !== null || impossible) return 'damaged'
  if (tooMany !== null) return tooMany
  return { rows, formulas, odd, merged, hiddenColumns: columnsIn(hiddenRanges) }
}

function textOf(cell: OpenCell, context: SheetContext): { readonly text: string; readonly isOdd: boolean } {
  const sound = (text: string) => ({ text, isOdd: false })
  const value = cell.value.trim()
  // A formula that gives an empty text has a value of that type; one without any was never calculated.
  if (cell.formula && (cell.hasValue && cell.type === 'str' ? false : value === ''))
    return { text: words.notCalculated, isOdd: true }
  switch (cell.type) {
    case 's': {
      if (value === '') return sound('')
      const text = context.texts[Number(value)]
      return text === undefined ? { text: words.unreadable, isOdd: true } : sound(text)
    }
    case 'inlineStr':
      return sound(unescaped(cell.inline))
    case 'str':
      return sound(unescaped(cell.value))
    case 'b':
      return sound(value === '' ? '' : isTrue(value) ? words.yes : words.no)
    case 'e':
      return { text: value === '' ? words.unreadable : (words.errors.get(value) ?? value), isOdd: true }
    case 'd':
      return sound(/^\d{4}-\d{2}-\d{2}(?=T|$)/u.exec(value)?.[0] ?? value)
    default: {
      const number = Number(value)
      if (value === '' || Number.isNaN(number)) return sound(value)
      if (context.dateStyles[cell.style] === true) return sound(dayText(number, context.from1904))
      // As many figures as Excel shows: what it calculated as 3.9999999999999996 is a 4 on screen.
      return sound(String(Number(number.toPrecision(15))))
    }
  }
}

const isTrue = (value: string | undefined) => value === '1' || value?.toLowerCase() === 'true'

/** Hidden, or made so small that nothing of it shows. */
function isHidden(element: XmlElement): boolean {
  const size = attributeOf(element, element.local === 'row' ? 'ht' : 'width')
  return isTrue(attributeOf(element, 'hidden')) || (size !== undefined && Number(size) === 0)
}

function columnsIn(ranges: readonly (readonly [number, number])[]): ReadonlySet<number> {
  const places = new Set<number>()
  for (const [first, last] of ranges)
    for (let place = Math.max(1, first); place <= Math.min(last, EXCEL.columns); place += 1)
      places.add(place - 1)
  return places
}

/** `null` for what is no address. */
function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters, row] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u.exec(address) ?? []
  if (letters === undefined || row === undefined) return null
  const column = [...letters.toUpperCase()].reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
    0,
  )
  return { row: Number(row), column: column - 1 }
}

/** The letters that Excel shows above a column, from its place from 0. */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26)
  return `${rest > 0 ? lettersOf(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`
}
