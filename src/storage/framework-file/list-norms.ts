/** The norms of a published list, row by row: every row is a norm, a heading over norms, or refused with its reasons. */
import { asTyped } from '../../domain/formula-sign'
import type { ListRow } from '../../domain/list/list'
import type { Norm } from '../../domain/question-set'
import { content } from '../../texts/framework/content/content'
import { frameworkFile, type NormColumn } from '../../texts/framework/content/framework-file'
import { frameworkList as words } from '../../texts/framework/content/framework-list'
import { inspectNorm } from '../question-set-schema'
import { lettersOf } from '../workbook/read-sheet'
import { idsOfTitles, idText, isIdText } from './ids-from-titles'
import { chapterIn, rowsMergedAcross } from './list-chapters'
import type { ListColumn } from './list-columns'
import { columnOfField, normOf } from './norm-row'
import { plainName } from './sheet-table'

/** A list as it is read: the rows under the headings, and what is known of its cells. */
interface MappedList {
  readonly rows: readonly ListRow[]
  readonly columns: readonly ListColumn[]
  readonly merged: readonly string[]
  readonly formulas: ReadonlySet<string>
  readonly odd: ReadonlySet<string>
}

/** A norm with its place in the list. */
interface ListNorm {
  readonly row: number
  /** Empty when it is under no heading and in no theme. */
  readonly theme: string
  readonly norm: Norm
}

interface RefusedRow {
  readonly number: number
  readonly reasons: readonly string[]
}

/** What was read of a list. Nothing is stored here. */
export interface NormReading {
  readonly norms: readonly ListNorm[]
  readonly refused: readonly RefusedRow[]
  /** Rows that were read as a heading, with the number of norms under them. */
  readonly chapters: readonly { readonly row: number; readonly title: string; readonly norms: number }[]
  /** Numbers that could not stay as they were typed. */
  readonly renumbered: readonly { readonly from: string; readonly to: string }[]
  /** Titles of the building blocks that are named, with their ids. */
  readonly blocks: readonly { readonly id: string; readonly title: string }[]
  /** How many norms come from rows that the user's own program does not show. */
  readonly hiddenRows: number
  /** What not one norm says. */
  readonly open: readonly NormColumn[]
}

/** What a list may leave open, in the order of the columns. */
const OPTIONAL = [
  'howToShow',
  'evidence',
  'action',
  'ownerRole',
  'term',
  'actionEvidence',
  'source',
  'certainty',
  'lastChecked',
] as const satisfies readonly NormColumn[]

type Texts = Readonly<Record<NormColumn, string>>

/** Reads every row under the headings. The theme of a row without one is that of the row above. */
export function readListNorms(list: MappedList): NormReading {
  const { rows, columns, merged } = list
  const mergedAcross = rowsMergedAcross(merged)
  const textsOfRows = rows.map((row) => textsOf(row, columns))
  const numbersBelow = nextNumbers(textsOfRows)
  const blocks = blocksNamed(textsOfRows)
  const norms: ListNorm[] = []
  const refused: RefusedRow[] = []
  const chapters: { row: number; title: string; norms: number }[] = []
  const renumbered: { from: string; to: string }[] = []
  const rowOfId = new Map<string, number>()
  const said = new Set<NormColumn>()
  let hiddenRows = 0
  let theme = ''
  let chapter: (typeof chapters)[number] | null = null

  rows.forEach((row, index) => {
    const texts = textsOfRows[index] ?? noTexts
    const cells = row.cells.map(typed)
    const title = chapterIn({ ...texts, cells }, row, numbersBelow[index] ?? '', mergedAcross)
    if (title !== null) {
      theme = title
      chapter = { row: row.number, title, norms: 0 }
      chapters.push(chapter)
      return
    }
    if (texts.theme !== '' && texts.theme !== theme) {
      theme = texts.theme
      chapter = null
    }
    const id = idText(texts.number)
    const reasons = [
      ...missingIn(texts),
      ...longNames(texts),
      ...cellFaults(row, list),
      ...numberFaults(texts.number, id, rowOfId),
    ]
    if (reasons.length > 0) {
      refused.push({ number: row.number, reasons })
      return
    }
    rowOfId.set(id, row.number)
    const read = readNorm({ ...texts, number: id }, blocks)
    if (read.norm === null) {
      refused.push({ number: row.number, reasons: read.reasons })
      return
    }
    if (id !== texts.number.replace(/\.$/u, '')) renumbered.push({ from: texts.number, to: id })
    if (row.hidden === true) hiddenRows += 1
    for (const column of OPTIONAL) if (texts[column] !== '') said.add(column)
    if (chapter !== null) chapter.norms += 1
    norms.push({ row: row.number, theme, norm: read.norm })
  })
  const named = new Set(norms.map(({ norm }) => norm.buildingBlockId))
  return {
    norms,
    refused,
    chapters,
    renumbered,
    blocks: [...blocks].map(([title, id]) => ({ id, title })).filter(({ id }) => named.has(id)),
    hiddenRows,
    open: OPTIONAL.filter((column) => !said.has(column)),
  }
}

/** Without what a spreadsheet put before a text that looks like a formula. */
const typed = (cell: string): string => asTyped(cell.replace(/\r\n?/gu, '\n')).trim()

const noTexts = Object.fromEntries(Object.keys(frameworkFile.columns).map((column) => [column, ''])) as Texts

function textsOf({ cells }: ListRow, columns: readonly ListColumn[]): Texts {
  return {
    ...noTexts,
    ...Object.fromEntries(columns.map((column, place) => [column, typed(cells[place] ?? '')])),
  }
}

/** For each row the number of the first row below it that has one; empty without any. */
function nextNumbers(rows: readonly Texts[]): readonly string[] {
  let next = ''
  return rows
    .toReversed()
    .map(({ number }) => {
      const below = next
      if (number !== '') next = number
      return below
    })
    .toReversed()
}

/** Title -> id of every building block, in the order in which they are named. */
function blocksNamed(rows: readonly Texts[]): ReadonlyMap<string, string> {
  const blocks = new Map<string, string>()
  const idOf = idsOfTitles()
  for (const { buildingBlock, text } of rows) {
    const title = buildingBlock === '' ? words.noBlock : buildingBlock
    if (text !== '' && !blocks.has(title)) blocks.set(title, idOf(title))
  }
  return blocks
}

function missingIn({ number, text }: Texts): readonly string[] {
  const { refused } = words
  if (number === '') return [text === '' ? refused.neither : refused.noNumber]
  return text === '' ? [refused.noText(number)] : []
}

/** Characters of a title of a theme or building block; see the schema of the content. */
const LONGEST_NAME = 200

function longNames(texts: Texts): readonly string[] {
  return (['theme', 'buildingBlock'] as const)
    .filter((column) => texts[column].length > LONGEST_NAME)
    .map((column) => words.refused.field(column, content.wrong.tooLong(LONGEST_NAME)))
}

/** Formulas and errors in the cells that are read: what they show may be old, or says nothing. */
function cellFaults({ number }: ListRow, { columns, formulas, odd }: MappedList): readonly string[] {
  if (formulas.size + odd.size === 0) return []
  return columns.flatMap((column, place) => {
    const cell = `${lettersOf(place)}${String(number)}`
    if (column === 'ignore') return []
    if (formulas.has(cell)) return [words.refused.formula(cell)]
    return odd.has(cell) ? [words.refused.odd(cell)] : []
  })
}

function numberFaults(
  typedNumber: string,
  id: string,
  rowOfId: ReadonlyMap<string, number>,
): readonly string[] {
  if (typedNumber === '') return []
  if (!isIdText(id)) return [words.refused.badNumber(typedNumber)]
  const before = rowOfId.get(id)
  if (before === undefined) return []
  // A cell with the figure 5.10 holds 5.1.
  const isRounded = /^\d+\.\d$/u.test(id)
  return [words.refused.duplicate(id, before), ...(isRounded ? [words.refused.rounded] : [])]
}

/** What people write in a column of ticks. */
const TICKED = /^(?:x|✓|✔|1|waar|true|yes|kern|kernnorm)$/u
const NOT_TICKED = /^(?:|-|–|0|onwaar|false|no)$/u

function ticked(cell: string): string {
  const name = plainName(cell)
  if (TICKED.test(name)) return frameworkFile.yes
  return NOT_TICKED.test(name) ? frameworkFile.no : cell
}

type ReadNorm = { readonly norm: Norm } | { readonly norm: null; readonly reasons: readonly string[] }

/** A row as our own workbook would have it: what is not known says so. */
function readNorm(texts: Texts, blocks: ReadonlyMap<string, string>): ReadNorm {
  const orUnknown = (text: string) => (text === '' ? frameworkFile.unknown : text)
  const open = Object.fromEntries(OPTIONAL.map((column) => [column, orUnknown(texts[column])]))
  const { source, url, year } = texts
  // An address alone names a source too.
  const onlyAddress = source === '' && (url !== '' || year !== '')
  const cells: Texts = {
    ...texts,
    ...open,
    ...(onlyAddress ? { source: url || year, url: '', year: '' } : {}),
    title: texts.title === '' ? titleFrom(texts.text) : texts.title,
    buildingBlock: texts.buildingBlock === '' ? words.noBlock : texts.buildingBlock,
    core: ticked(texts.core),
    short: texts.short === '' ? '' : ticked(texts.short),
  }
  const { norm, faults } = normOf({ number: 0, cells }, (title) => blocks.get(title) ?? null)
  const inspected = inspectNorm(norm)
  const reasons = [
    ...faults.map(({ place, wrong }) => words.refused.column(place.column ?? '', wrong)),
    ...(inspected.norm === null
      ? inspected.faults.map(({ field, wrong }) => words.refused.field(columnOfField(field) ?? 'text', wrong))
      : []),
  ]
  return inspected.norm === null || reasons.length > 0
    ? { norm: null, reasons: [...new Set(reasons)] }
    : { norm: inspected.norm }
}

/** Characters of a title that is made of a text. */
const TITLE = 80

/** The first sentence of a text when it is short, and else its first words. */
function titleFrom(text: string): string {
  const [line = ''] = text.split('\n')
  const [sentence = line] = /^.*?[.;:!?](?=\s|$)/u.exec(line) ?? []
  const whole = sentence.replace(/[.;:]$/u, '') || line
  if (whole.length <= TITLE) return whole
  const cut = line.slice(0, TITLE)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE / 2)).trimEnd()}…`
}
