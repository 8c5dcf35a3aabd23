/**
 * Reading one sheet of an Excel workbook. `read-excel-file` reads the sheet; what it trusts is checked first: it would unpack a zip
 * bomb, and make as many rows and columns as a cell's address says. It would also unpack large parts in a worker of its own making,
 * which our content policy forbids: it gets them unpacked.
 */
import { zipSync } from 'fflate'
import { readSheet, type CellValue } from 'read-excel-file/universal'
import { LARGEST_LIST } from '../../domain/survey/answer-list'
import { failure, success, type Outcome } from '../../domain/outcome'
import { answerList as texts } from '../../texts/answer-list'
import { partNames, unpack } from '../dossier-zip'

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
}

interface Workbook {
  readonly sheets: readonly Sheet[]
  /** Place of the sheet that was read. */
  readonly chosen: number
  /** Rows of that sheet, the first of number 1. */
  readonly rows: readonly (readonly string[])[]
  /** Whether it has merged cells, of which only the first holds a value. */
  readonly merged: boolean
}

const damaged = () => failure('list/damaged', texts.problem.damagedExcel)

/** Only what the reader needs; pictures, comments and macros stay packed. */
const needed = /^(?:\[Content_Types\]\.xml|xl\/(?:[^/]+\.xml|_rels\/[^/]+\.rels|worksheets\/[^/]+\.xml))$/i

/** Attributes of an XML tag, without namespaces in their names. */
function attributesOf(tag: string): ReadonlyMap<string, string> {
  return new Map(
    [...tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [
      name.replace(/^.*:/, ''),
      decoded(double ?? single ?? ''),
    ]),
  )
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named.get(name) ?? whole
      const point = hex === undefined ? Number(decimal) : parseInt(hex, 16)
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    },
  )
}

interface SheetPart extends Sheet {
  /** Name of the part in the zip. */
  readonly part: string
}

/** The sheets with cells in the order of their tabs; `null` when the workbook does not say. */
function sheetsOf(workbook: string, relations: string): readonly SheetPart[] | null {
  const parts = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => {
      const attributes = attributesOf(tag)
      const target = attributes.get('Target') ?? ''
      return [attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`]
    }),
  )
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]): SheetPart => {
    const attributes = attributesOf(tag)
    const state = attributes.get('state') ?? 'visible'
    return {
      name: attributes.get('name') ?? '',
      hidden: state !== 'visible',
      part: parts.get(attributes.get('id') ?? '') ?? '',
    }
  })
  return sheets.length === 0 || sheets.some(({ part, name }) => part === '' || name === '') ? null : sheets
}

/** What Excel itself can address. */
const EXCEL = { rows: 1_048_576, columns: 16_384 } as const

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

/** Looks through the addresses of a sheet, so that no cell can make the reader fill a billion empty ones. */
function sizeProblem(xml: string): Outcome<null> {
  for (const [, row = ''] of xml.matchAll(/<(?:\w+:)?row\s[^>]*?\br=["'](\d+)["']/g)) {
    if (Number(row) > EXCEL.rows) return damaged()
  }
  let rows = 0
  let columns = 0
  for (const [tag] of xml.matchAll(/<(?:\w+:)?c\s[^>]*>/g)) {
    const [, letters, row] = /\sr=["']([A-Z]{1,3})(\d{1,7})["']/.exec(tag) ?? []
    if (letters === undefined || row === undefined) return damaged()
    // A cell without anything in it has a style only.
    if (tag.endsWith('/>')) continue
    rows = Math.max(rows, Number(row))
    columns = Math.max(columns, columnNumber(letters))
  }
  if (rows > EXCEL.rows || columns > EXCEL.columns) return damaged()
  // One more for the row of headings.
  if (rows > LARGEST_LIST.rows + 1)
    return failure('list/too-many-rows', texts.problem.tooManyRows(LARGEST_LIST.rows))
  if (columns > LARGEST_LIST.columns)
    return failure('list/too-many-columns', texts.problem.tooManyColumns(LARGEST_LIST.columns))
  return success(null)
}

function textOf(cell: CellValue | null): string {
  if (cell === null) return ''
  // The types of the library say `typeof Date` where it gives a Date.
  const value: unknown = cell
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  return typeof value === 'number' ? String(value) : String(cell).trim()
}

/**
 * One sheet of a workbook as text: formulas as their last value, dates as `yyyy-mm-dd`, true and false as "ja" and "nee".
 * @param sheet place of the sheet from 0; without it, the first that is not hidden
 *
 * Problems: `list/too-unpacked`, `list/not-excel`, `list/damaged`, `list/no-sheet`, `list/too-many-rows`, `list/too-many-columns`.
 */
export async function readXlsx(bytes: Uint8Array, sheet?: number): Promise<Outcome<Workbook>> {
  const names = partNames(bytes)
  if (!names.ok) return zipProblem(names.problem.code)
  const wanted = names.value.filter((name) => needed.test(name))
  if (!wanted.includes('xl/workbook.xml')) return failure('list/not-excel', texts.problem.notExcel)
  const parts = unpack(bytes, wanted)
  if (!parts.ok) return zipProblem(parts.problem.code)
  const xml = (name: string) => new TextDecoder().decode(parts.value.get(name))
  const sheets = sheetsOf(xml('xl/workbook.xml'), xml('xl/_rels/workbook.xml.rels'))
  if (sheets === null) return damaged()
  const visible = sheets.findIndex(({ hidden }) => !hidden)
  const chosen = sheet ?? Math.max(0, visible)
  const part = sheets[chosen]
  if (part === undefined) return failure('list/no-sheet', texts.problem.noSheet)
  const content = xml(part.part)
  const size = sizeProblem(content)
  if (!size.ok) return size
  try {
    // Stored, not packed: the library then needs no worker.
    const plain = zipSync(Object.fromEntries(parts.value), { level: 0 })
    const rows = await readSheet(new Uint8Array(plain).buffer, chosen + 1)
    return success({
      sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
      chosen,
      rows: rows.map((row) => row.map(textOf)),
      merged: /<(?:\w+:)?mergeCell\s/.test(content),
    })
  } catch {
    return damaged()
  }
}

function zipProblem(code: string): Outcome<never> {
  return code === 'file/too-big' ? failure('list/too-unpacked', texts.problem.bomb) : damaged()
}
