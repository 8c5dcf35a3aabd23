/**
 * A framework as an Excel workbook to fill in or to change, and to read back (`storage/framework-file`). What is written here comes
 * back exactly as it was, but for white space around a text and invisible signs.
 */
import type { Cell, Row } from 'write-excel-file/universal'
import { withoutFormula } from '../../domain/formula-sign'
import { visible } from '../../domain/legible-text'
import type { FrameworkSet, Norm } from '../../domain/question-set'
import { frameworkFile as words, type NormColumn } from '../../texts/framework/content/framework-file'
import { headings } from './workbook-cells'
import { workbookFile } from './workbook-file'
import { plainSheet } from './workbook-sheets'

/** Rows that are ready to be typed in: whatever is typed stays text, so that 1.0 does not become 1. */
const READY_ROWS = 200

const WIDTHS: Readonly<Record<NormColumn, number>> = {
  number: 12,
  theme: 12,
  title: 30,
  text: 60,
  howToShow: 60,
  evidence: 50,
  action: 50,
  ownerRole: 20,
  term: 14,
  actionEvidence: 40,
  source: 50,
  year: 10,
  url: 40,
  certainty: 16,
  lastChecked: 14,
  buildingBlock: 12,
  core: 8,
  statements: 20,
  replaces: 16,
  short: 12,
  seeAlso: 20,
}

const normColumns = Object.keys(words.columns) as readonly NormColumn[]

/** The bytes of the .xlsx file. @param set without it, the empty template */
export function makeFrameworkWorkbook(set: FrameworkSet | null): Promise<Uint8Array> {
  const { sheets, about, aboutHeadings } = words
  return workbookFile(set?.title ?? words.help.title, [
    plainSheet(sheets.help, helpRows(), [18, 24, 100], 0),
    plainSheet(
      sheets.about,
      [
        headings([aboutHeadings.field, aboutHeadings.value]),
        ...aboutFields.map((field) => [cell(about[field].name), cell(set?.[field] ?? '')]),
      ],
      [20, 100],
    ),
    plainSheet(sheets.themes, partRows(set?.themes ?? []), [20, 80]),
    plainSheet(sheets.blocks, partRows(set?.buildingBlocks ?? []), [20, 80]),
    plainSheet(
      sheets.norms,
      normRows(set),
      normColumns.map((column) => WIDTHS[column]),
      1,
      1,
    ),
  ])
}

const aboutFields = ['id', 'version', 'date', 'title', 'disclaimer'] as const

function helpRows(): Row[] {
  const { help, sheets, about, columns } = words
  return [
    headings([help.title]),
    ...help.lines.map((line): Row => [line]),
    [],
    headings([help.sheet, help.column, help.meaning]),
    ...aboutFields.map((field) => [sheets.about, about[field].name, about[field].hint].map(cell)),
    [sheets.themes, '', help.themes].map(cell),
    [sheets.blocks, '', help.blocks].map(cell),
    ...normColumns.map((column) => [sheets.norms, columns[column].name, columns[column].hint].map(cell)),
  ]
}

function partRows(parts: readonly { readonly id: string; readonly title: string }[]): Row[] {
  return [
    headings([words.partHeadings.id, words.partHeadings.title]),
    ...parts.map(({ id, title }) => [cell(id), cell(title)]),
    ...ready(2),
  ]
}

function normRows(set: FrameworkSet | null): Row[] {
  return [
    headings(normColumns.map((column) => words.columns[column].name)),
    ...(set?.themes ?? []).flatMap((theme) =>
      theme.norms.map((norm) => {
        const texts = textsOf(norm, theme.id)
        return normColumns.map((column) => cell(texts[column]))
      }),
    ),
    ...ready(normColumns.length),
  ]
}

function textsOf(norm: Norm, themeId: string): Readonly<Record<NormColumn, string>> {
  const { suggestion, sources, replaces, short } = norm
  return {
    number: norm.id,
    theme: themeId,
    title: norm.title,
    text: norm.text,
    howToShow: orUnknown(norm.howToShow),
    evidence: orUnknown(lines(norm.evidence)),
    action: orUnknown(suggestion.text),
    ownerRole: orUnknown(suggestion.ownerRole),
    term: orUnknown(suggestion.term),
    actionEvidence: orUnknown(suggestion.evidence),
    source: orUnknown(lines(sources.map(({ title }) => title))),
    year: alignedLines(sources.map(({ year }) => year)),
    url: alignedLines(sources.map(({ url }) => url)),
    certainty: words.certainty[norm.certainty],
    lastChecked: orUnknown(norm.lastChecked),
    buildingBlock: norm.buildingBlockId,
    core: norm.core ? words.yes : words.no,
    statements: norm.statementIds.join(', '),
    replaces: replaces === undefined ? '' : replaces.length === 0 ? words.none : replaces.join(', '),
    short: short === undefined ? '' : short ? words.yes : words.no,
    seeAlso: norm.seeAlso?.join(', ') ?? '',
  }
}

/** An empty cell is one somebody still has to fill in; what nobody knows is a sign of its own. */
const orUnknown = (text: string): string => (text === '' ? words.unknown : text)

/** One part per line; a line end within a part becomes a sign that the reader knows. */
function lines(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/\r\n|\r|\n/gu, '⏎')).join('\n')
}

/** Next to a list of others, one per line: what is empty gets a dash, so that the lines stay level. */
function alignedLines(parts: readonly string[]): string {
  return parts.every((part) => part === '') ? '' : lines(parts.map((part) => (part === '' ? '-' : part)))
}

/** A text as text, also elsewhere. What is put before it the reader takes away. */
function cell(value: string): Cell {
  return {
    type: String,
    value: withoutFormula(visible(value)),
    format: '@',
    wrap: true,
    alignVertical: 'top',
  }
}

function ready(columns: number): Row[] {
  return Array.from({ length: READY_ROWS }, () => Array.from({ length: columns }, () => cell('')))
}
