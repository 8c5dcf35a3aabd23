/** Reading and writing lists as text, the Dutch way: semicolons, a byte order mark, quotes around what needs them. */
import { withoutFormula } from '../../domain/formula-sign'
import { LARGEST_LIST } from '../../domain/list/list'
import { failure, success, type Outcome } from '../../domain/outcome'
import { answerList, type ListProblems } from '../../texts/survey/receiving/answer-list'
import { textOf, trimmed } from './list-encoding'

/** Between columns, likeliest first: Dutch Excel writes semicolons. */
const SEPARATORS = [';', ',', '\t', '|'] as const
type Separator = (typeof SEPARATORS)[number]

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
      const close = closingQuote(text, at + 1)
      if (close < 0) return { records, openQuote: records.length + 1 }
      const quoted = text.slice(at + 1, close).replaceAll('""', '"')
      at = close + 1
      // Whatever comes between the closing quote and the separator belongs to the cell too.
      const end = endOfCell(text, at, separator)
      cell = quoted + text.slice(at, end)
      at = end
    } else {
      const end = endOfCell(text, at, separator)
      cell = text.slice(at, end)
      at = end
    }
    record.push(trimmed(cell))
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

/** Place of the quote that ends a cell, from `at` on: the first that is not doubled. -1 when there is none. */
function closingQuote(text: string, at: number): number {
  let quote = text.indexOf('"', at)
  while (quote >= 0 && text[quote + 1] === '"') {
    // Step over the whole run at once: an odd number of quotes ends the cell.
    let end = quote
    while (text[end] === '"') end += 1
    if ((end - quote) % 2 === 1) return end - 1
    quote = text.indexOf('"', end)
  }
  return quote
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** Place of the next separator or line end, from `at` on. */
function endOfCell(text: string, at: number, separator: Separator): number {
  const sign = separator.charCodeAt(0)
  for (let end = at; end < text.length; end += 1) {
    const code = text.charCodeAt(end)
    if (code === sign || code === LINE_FEED || code === CARRIAGE_RETURN) return end
  }
  return text.length
}

/** Records, and characters, looked at to find the separator. */
const SAMPLE = { records: 25, characters: 256 * 1024 } as const

/**
 * The separator that cuts the most rows to the same width, preferring many columns: commas in sentences give columns too, but never
 * evenly. `;` when none gives more than one column.
 */
function separatorOf(text: string): Separator {
  let best: { readonly separator: Separator; readonly score: number } = { separator: ';', score: 0 }
  const start = text.slice(0, SAMPLE.characters)
  for (const separator of SEPARATORS) {
    const { records } = parse(start, separator, SAMPLE.records)
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
 * @param words what is said of this kind of list when it cannot be read
 *
 * Problems: `list/empty`, `list/not-a-list`, `list/too-many-rows`, `list/open-quote`, `list/one-column`.
 */
export function readCsv(
  bytes: Uint8Array,
  words: ListProblems = answerList.problem,
): Outcome<readonly (readonly string[])[]> {
  const whole = textOf(bytes)
  if (whole === null) return failure('list/not-a-list', words.notAList)
  // Excel writes and reads a first line that names the separator.
  const said = /^\uFEFF?sep=([;,\t|])\r?\n/i.exec(whole)
  const text = said === null ? whole.replace(/^\uFEFF/, '') : whole.slice(said[0].length)
  if (text.trim() === '') return failure('list/empty', words.empty)
  if (NO_LIST.test(text)) return failure('list/not-a-list', words.notAList)
  const separator = SEPARATORS.find((one) => one === said?.[1]) ?? separatorOf(text)
  const { records, openQuote } = parse(text, separator, 2 * LARGEST_LIST.rows)
  const before = said === null ? 0 : 1
  if (openQuote !== null) return failure('list/open-quote', words.openQuote(openQuote + before))
  const numbered = said === null ? records : [[], ...records]
  if (numbered.every(({ length }) => length < 2)) return failure('list/one-column', words.oneColumn)
  return success(numbered)
}

/** Rows as a Dutch csv file: semicolons, UTF-8 with a byte order mark, quotes where needed, no formulas. */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  const quoted = (cell: string) =>
    /[";,\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  const lines = rows.map((row) => row.map((cell) => quoted(withoutFormula(cell))).join(';'))
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}
