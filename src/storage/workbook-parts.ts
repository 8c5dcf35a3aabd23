/**
 * Opening an Excel workbook from a source nobody vouches for. `read-excel-file` reads the cells; what it trusts is checked first: it
 * would unpack a zip bomb, and make as many rows and columns as a cell's address says. It would also unpack large parts in a worker
 * of its own making, which our content policy forbids: it gets them unpacked.
 */
import { zipSync } from 'fflate'
import { readSheet, type CellValue } from 'read-excel-file/universal'
import { namesInZip, unpackParts } from './zip-parts'

/** Bytes the parts of a workbook may unpack to, together. */
const LARGEST_UNPACKED = 100 * 1024 * 1024

/** Only what the reader needs; pictures, comments and macros stay packed. */
const needed = /^(?:\[Content_Types\]\.xml|xl\/(?:[^/]+\.xml|_rels\/[^/]+\.rels|worksheets\/[^/]+\.xml))$/i

/** What Excel itself can address. */
const EXCEL = { rows: 1_048_576, columns: 16_384 } as const

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
}

/** The size of a sheet: the last row and column with something in it, from 1. */
export interface Extent {
  readonly rows: number
  readonly columns: number
}

export interface OpenSheet extends Sheet {
  /** Its part as it stands in the file. */
  readonly xml: string
  /** `null` when an address in it cannot be. Look at this before asking for the rows. */
  readonly extent: Extent | null
  /** All rows from the first on, as text; see {@link cellText}. `null` when the sheet is damaged. */
  rows(options?: { readonly trim: boolean }): Promise<readonly (readonly string[])[] | null>
}

export type WorkbookFault = 'too-big' | 'not-excel' | 'damaged'

/** The sheets of a workbook in the order of their tabs, or why it cannot be opened. */
export function openWorkbook(bytes: Uint8Array): readonly OpenSheet[] | WorkbookFault {
  const names = namesInZip(bytes, LARGEST_UNPACKED)
  if (typeof names === 'string') return names === 'too-big' ? names : 'damaged'
  const wanted = new Set(names.filter((name) => needed.test(name)))
  if (!wanted.has('xl/workbook.xml')) return 'not-excel'
  const parts = unpackParts(bytes, (name) => wanted.has(name), LARGEST_UNPACKED)
  if (typeof parts === 'string') return parts === 'too-big' ? parts : 'damaged'
  const xmlOf = (name: string) => new TextDecoder().decode(parts.get(name))
  const sheets = sheetsOf(xmlOf('xl/workbook.xml'), xmlOf('xl/_rels/workbook.xml.rels'))
  return (
    sheets?.map(({ name, hidden, part }, index): OpenSheet => {
      const xml = xmlOf(part)
      return { name, hidden, xml, extent: extentOf(xml), rows: (options) => rowsOf(parts, index, options) }
    }) ?? 'damaged'
  )
}

async function rowsOf(
  parts: ReadonlyMap<string, Uint8Array>,
  index: number,
  options = { trim: true },
): Promise<readonly (readonly string[])[] | null> {
  try {
    // Stored, not packed: the library then needs no worker.
    const plain = zipSync(Object.fromEntries(parts), { level: 0 })
    const rows = await readSheet(new Uint8Array(plain).buffer, index + 1, options)
    return rows.map((row) => row.map((cell) => cellText(cell, options.trim)))
  } catch {
    return null
  }
}

/** Formulas as their last value, dates as `yyyy-mm-dd`, true and false as "ja" and "nee". */
function cellText(cell: CellValue | null, trim: boolean): string {
  if (cell === null) return ''
  // The types of the library say `typeof Date` where it gives a Date.
  const value: unknown = cell
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (typeof value === 'number') return String(value)
  return trim ? String(cell).trim() : String(cell)
}

/** Attributes of an XML tag, without namespaces in their names. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
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

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

/** Looks through the addresses of a sheet, so that no cell can make the reader fill a billion empty ones. */
function extentOf(xml: string): Extent | null {
  for (const [, row = ''] of xml.matchAll(/<(?:\w+:)?row\s[^>]*?\br=["'](\d+)["']/g)) {
    if (Number(row) > EXCEL.rows) return null
  }
  let rows = 0
  let columns = 0
  for (const [tag] of xml.matchAll(/<(?:\w+:)?c\s[^>]*>/g)) {
    const [, letters, row] = /\sr=["']([A-Z]{1,3})(\d{1,7})["']/.exec(tag) ?? []
    if (letters === undefined || row === undefined) return null
    // A cell without anything in it has a style only.
    if (tag.endsWith('/>')) continue
    rows = Math.max(rows, Number(row))
    columns = Math.max(columns, columnNumber(letters))
  }
  return rows > EXCEL.rows || columns > EXCEL.columns ? null : { rows, columns }
}
