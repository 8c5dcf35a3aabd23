/** Reading and writing lists as text, the Dutch way: semicolons, a byte order mark, quotes around what needs them. */
import { LARGEST_LIST } from '../../domain/survey/answer-list'
import { failure, success, type Outcome } from '../../domain/outcome'
import { answerList as texts } from '../../texts/answer-list'

/** Between columns, likeliest first: Dutch Excel writes semicolons. */
const SEPARATORS = [';', ',', '\t'] as const
type Separator = (typeof SEPARATORS)[number]

/** What windows-1252 has at 0x80-0x9F. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Several versions of Node 20 to 24 decode windows-1252 as latin-1 (nodejs/node issue 56542): the difference is filled in here. */
function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control)
}

/**
 * Text of a list: UTF-8, UTF-16 when it says so ("Unicode-tekst" of Excel), and otherwise windows-1252, which is what older Dutch
 * Excel writes. `null` when it holds what no text has.
 */
function textOf(bytes: Uint8Array): string | null {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes)
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return windows1252(bytes)
  }
}

interface Parsed {
  readonly records: readonly (readonly string[])[]
  /** Number (from 1) of the record whose quote never closes; `null` when all do. */
  readonly openQuote: number | null
}

/**
 * Records of a csv text (RFC 4180): a quoted cell may hold separators, doubled quotes and line breaks. A quote inside a cell that
 * did not begin with one is just a quote.
 * @param most records after which reading stops
 */
function parse(text: string, separator: Separator, most: number): Parsed {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < text.length && records.length < most) {
    let cell: string
    if (text[at] === '"') {
      const parts: string[] = []
      let from = at + 1
      for (;;) {
        const quote = text.indexOf('"', from)
        if (quote < 0) return { records, openQuote: records.length + 1 }
        parts.push(text.slice(from, quote))
        from = quote + 2
        if (text[quote + 1] !== '"') {
          at = quote + 1
          break
        }
        parts.push('"')
      }
      // Whatever stands between the closing quote and the separator belongs to the cell too.
      const end = endOfCell(text, at, separator)
      cell = parts.join('') + text.slice(at, end)
      at = end
    } else {
      const end = endOfCell(text, at, separator)
      cell = text.slice(at, end)
      at = end
    }
    record.push(cell.trim())
    if (text[at] === separator) {
      at += 1
      if (at < text.length) continue
      record.push('')
    }
    records.push(record)
    record = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return { records, openQuote: null }
}

/** Place of the next separator or line end, from `at` on. */
function endOfCell(text: string, at: number, separator: Separator): number {
  let end = at
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return end
}

/** Records looked at to find the separator. */
const SAMPLE = 25

/**
 * The separator that cuts the most rows to the same width, preferring many columns: commas in sentences give columns too, but never
 * evenly. `;` when none gives more than one column.
 */
function separatorOf(text: string): Separator {
  let best: { readonly separator: Separator; readonly score: number } = { separator: ';', score: 0 }
  for (const separator of SEPARATORS) {
    const { records } = parse(text, separator, SAMPLE)
    const widths = records.filter((record) => record.some((cell) => cell !== '')).map(({ length }) => length)
    for (const width of new Set(widths)) {
      const share = widths.filter((one) => one === width).length / widths.length
      const score = width < 2 ? 0 : share * share * Math.log2(width + 1)
      if (score > best.score) best = { separator, score }
    }
  }
  return best.separator
}

/** How a page, a data file or markup begins, and a list never does. */
const NO_LIST = /^\s*(?:[{[]|<(?:!doctype|html|\?xml|!--|svg|head|body|table))/i

/**
 * All records of a csv file as text, in order; the first record has number 1.
 *
 * Problems: `list/empty`, `list/not-a-list`, `list/too-many-rows`, `list/open-quote`, `list/one-column`.
 */
export function readCsv(bytes: Uint8Array): Outcome<readonly (readonly string[])[]> {
  const whole = textOf(bytes)
  if (whole === null) return failure('list/not-a-list', texts.problem.notAList)
  // Excel writes and reads a first line that names the separator.
  const said = /^\uFEFF?sep=([;,\t])\r?\n/i.exec(whole)
  const text = said === null ? whole.replace(/^\uFEFF/, '') : whole.slice(said[0].length)
  if (text.trim() === '') return failure('list/empty', texts.problem.empty)
  if (NO_LIST.test(text)) return failure('list/not-a-list', texts.problem.notAList)
  const separator = SEPARATORS.find((one) => one === said?.[1]) ?? separatorOf(text)
  const { records, openQuote } = parse(text, separator, 2 * LARGEST_LIST.rows)
  const before = said === null ? 0 : 1
  if (openQuote !== null) return failure('list/open-quote', texts.problem.openQuote(openQuote + before))
  const numbered = said === null ? records : [[], ...records]
  if (numbered.every(({ length }) => length < 2)) return failure('list/one-column', texts.problem.oneColumn)
  return success(numbered)
}

/**
 * A cell that no spreadsheet takes for a formula (CWE-1236): one that begins with what starts a formula gets an apostrophe, which
 * Excel and LibreOffice show as text.
 */
function neutral(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

/** Rows as a Dutch csv file: semicolons, UTF-8 with a byte order mark, quotes where needed, no formulas. */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  const quoted = (cell: string) =>
    /[";,\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  const lines = rows.map((row) => row.map((cell) => quoted(neutral(cell))).join(';'))
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}
