/** Reads a framework out of the workbook that `report/workbook/framework-workbook.ts` writes. */
import type { FrameworkSet } from '../../domain/question-set'
import {
  frameworkFile as words,
  type NormColumn,
  type SheetPlace,
} from '../../texts/framework/content/framework-file'
import { inspectQuestionSet } from '../question-set-schema'
import type { OpenSheet } from '../workbook/open-workbook'
import { faultSentences, type PlacedFault } from './faults'
import { isoDate } from './iso-date'
import { columnOfField, normOf } from './norm-row'
import { plainName, tableOf, type Table, type TableRow } from './sheet-table'

const { sheets, wrong } = words

/** A framework, or every fault in the workbook as a sentence; and what a user should know besides. */
type WorkbookReading =
  | { readonly set: FrameworkSet; readonly notices: readonly string[] }
  | { readonly set: null; readonly faults: readonly string[] }

type PartColumn = keyof typeof words.partHeadings
type AboutField = keyof typeof words.about

const normHeadings = Object.fromEntries(
  Object.entries(words.columns).map(([column, { name }]) => [column, name]),
) as Record<NormColumn, string>

/** A workbook that was written before these existed lacks them. */
const LATER_COLUMNS: readonly NormColumn[] = ['short', 'seeAlso']

/**
 * Whether a workbook is the one that we write: by two of its sheets at least, so that one of which a sheet was lost is told so. A published
 * list may well have one sheet with a name as plain as "Normen".
 */
export function isOurWorkbook(workbook: readonly OpenSheet[]): boolean {
  const names = new Set(workbook.map(({ name }) => plainName(name)))
  return (
    Object.values(sheets).filter((name) => name !== sheets.help && names.has(plainName(name))).length >= 2
  )
}

/** Reads the sheets; one that is hidden is read too, and mentioned. Other sheets are not read. */
export function readFrameworkWorkbook(workbook: readonly OpenSheet[]): WorkbookReading {
  const about = sheetOf(workbook, sheets.about, words.aboutHeadings)
  const themes = sheetOf(workbook, sheets.themes, words.partHeadings)
  const blocks = sheetOf(workbook, sheets.blocks, words.partHeadings)
  const norms = sheetOf(workbook, sheets.norms, normHeadings, LATER_COLUMNS)
  const tables: readonly Table<string>[] = [about, themes, blocks, norms]
  const faults = tables.flatMap((table) => table.faults)
  // A sheet that could not be read would give a fault for everything that points at it.
  if (faults.length > 0) return { set: null, faults: faultSentences(faults) }

  const head = headOf(about.rows)
  const parts = {
    themes: partsOf(themes.rows, sheets.themes),
    blocks: partsOf(blocks.rows, sheets.blocks),
  }
  const placed = normsByTheme(norms.rows, parts.themes.parts, parts.blocks.parts)
  const value = {
    kind: 'kader',
    ...head.fields,
    buildingBlocks: parts.blocks.parts,
    themes: parts.themes.parts.map((theme, index) => ({
      ...theme,
      norms: (placed.byTheme[index] ?? []).map(({ norm }) => norm),
    })),
  }
  const inspection = inspectQuestionSet(value)
  const found = [
    ...head.faults,
    ...parts.themes.faults,
    ...parts.blocks.faults,
    ...placed.faults,
    ...themes.rows
      .filter((_row, index) => placed.byTheme[index]?.length === 0)
      .map(({ number }) => ({
        place: { sheet: sheets.themes, row: number },
        wrong: wrong.themeWithoutNorms,
      })),
    ...(inspection.set === null
      ? inspection.faults.map(({ path, wrong: what }) => ({
          place: placeOf(path, {
            about: head.rows,
            themes: themes.rows,
            blocks: blocks.rows,
            norms: placed.byTheme,
          }),
          wrong: what,
        }))
      : []),
  ]
  if (found.length > 0 || inspection.set?.kind !== 'kader')
    return { set: null, faults: faultSentences(found) }
  return {
    set: inspection.set,
    notices: [...tables.flatMap(({ notices }) => notices), ...otherSheets(workbook)],
  }
}

function sheetOf<Column extends string>(
  workbook: readonly OpenSheet[],
  name: string,
  headings: Readonly<Record<Column, string>>,
  optional: readonly Column[] = [],
): Table<Column> {
  const sheet = workbook.find((one) => plainName(one.name) === plainName(name))
  return sheet === undefined
    ? { rows: [], faults: [{ place: { sheet: name }, wrong: wrong.noSheet }], notices: [] }
    : tableOf(sheet, name, headings, optional)
}

function otherSheets(workbook: readonly OpenSheet[]): readonly string[] {
  const known = new Set(Object.values(sheets).map(plainName))
  return workbook
    .filter(({ name }) => !known.has(plainName(name)))
    .map(({ name, hidden }) => words.notice.otherSheet(name.slice(0, 40), hidden))
}

interface Head {
  readonly fields: Partial<Readonly<Record<AboutField, string>>>
  /** The row of every field that is there. */
  readonly rows: Partial<Readonly<Record<AboutField, number>>>
  readonly faults: readonly PlacedFault[]
}

function headOf(rows: readonly TableRow<keyof typeof words.aboutHeadings>[]): Head {
  const fields: Partial<Record<AboutField, string>> = {}
  const places: Partial<Record<AboutField, number>> = {}
  const faults: PlacedFault[] = []
  for (const field of Object.keys(words.about) as AboutField[]) {
    const { name } = words.about[field]
    const row = rows.find(({ cells }) => plainName(cells.field) === plainName(name))
    if (row === undefined) {
      faults.push({
        place: { sheet: sheets.about, column: name },
        wrong: wrong.noField(name),
      })
      continue
    }
    places[field] = row.number
    const { value } = row.cells
    fields[field] = field === 'date' ? isoDate(value) : value
    if (value === '')
      faults.push({ place: { sheet: sheets.about, row: row.number, column: name }, wrong: wrong.empty })
  }
  return { fields, rows: places, faults }
}

interface Part {
  readonly id: string
  readonly title: string
}

function partsOf(
  rows: readonly TableRow<PartColumn>[],
  sheet: string,
): { readonly parts: readonly Part[]; readonly faults: readonly PlacedFault[] } {
  const { id: column, title } = words.partHeadings
  const faults = [
    ...(rows.length === 0 ? [{ place: { sheet }, wrong: wrong.noRows }] : []),
    ...rows.flatMap(({ number, cells }) => [
      ...(cells.id === '' ? [{ place: { sheet, row: number, column }, wrong: wrong.empty }] : []),
      ...(cells.title === '' ? [{ place: { sheet, row: number, column: title }, wrong: wrong.empty }] : []),
    ]),
    ...duplicatesIn(rows, ({ cells }) => cells.id, { sheet, column }),
  ]
  return { parts: rows.map(({ cells }) => ({ id: cells.id, title: cells.title })), faults }
}

/** A fault for every row whose id is in an earlier row too. */
function duplicatesIn<Column extends string>(
  rows: readonly TableRow<Column>[],
  idOf: (row: TableRow<Column>) => string,
  place: SheetPlace,
): readonly PlacedFault[] {
  const seen = new Set<string>()
  return rows.flatMap((row) => {
    const id = idOf(row)
    if (id === '' || seen.size !== seen.add(id).size) return []
    return [{ place: { ...place, row: row.number }, wrong: wrong.duplicate(id.slice(0, 40)) }]
  })
}

interface PlacedNorm {
  readonly row: number
  readonly norm: object
}

function normsByTheme(
  rows: readonly TableRow<NormColumn>[],
  themes: readonly Part[],
  blocks: readonly Part[],
): {
  readonly byTheme: readonly (readonly PlacedNorm[])[]
  readonly faults: readonly PlacedFault[]
} {
  const sheet = sheets.norms
  const byTheme = themes.map((): PlacedNorm[] => [])
  const faults: PlacedFault[] = [
    ...(rows.length === 0 ? [{ place: { sheet }, wrong: wrong.noRows }] : []),
    ...duplicatesIn(rows, ({ cells }) => cells.number, { sheet, column: words.columns.number.name }),
  ]
  for (const row of rows) {
    const { norm, faults: own } = normOf(row, (name) => partCalled(blocks, name)?.id ?? null)
    faults.push(...own)
    const { theme } = row.cells
    const index = themes.findIndex((one) => one === partCalled(themes, theme))
    const place = { sheet, row: row.number, column: words.columns.theme.name }
    if (theme === '') faults.push({ place, wrong: wrong.noTheme })
    else if (index === -1) faults.push({ place, wrong: wrong.unknownTheme(theme.slice(0, 40)) })
    else byTheme[index]?.push({ row: row.number, norm })
  }
  return { byTheme, faults }
}

/** By its id, or else by its title. */
function partCalled(parts: readonly Part[], name: string): Part | undefined {
  return (
    parts.find(({ id }) => id === name) ?? parts.find(({ title }) => plainName(title) === plainName(name))
  )
}

interface Places {
  readonly about: Head['rows']
  readonly themes: readonly TableRow<PartColumn>[]
  readonly blocks: readonly TableRow<PartColumn>[]
  readonly norms: readonly (readonly PlacedNorm[])[]
}

/** Where in the workbook a field is that the check of the content calls `themes[2].norms[0].sources[1].url`. */
function placeOf(path: string, { about, themes, blocks, norms }: Places): SheetPlace {
  const [, theme = '', norm, inNorm = ''] = /^themes\[(\d+)\](?:\.norms\[(\d+)\])?\.?(.*)$/u.exec(path) ?? []
  if (norm !== undefined) {
    const column = columnOfField(inNorm)
    return placeIn(
      sheets.norms,
      norms[Number(theme)]?.[Number(norm)]?.row,
      column && words.columns[column].name,
    )
  }
  const partHeading = (field: string) => words.partHeadings[field === 'id' ? 'id' : 'title']
  if (theme !== '')
    return placeIn(
      sheets.themes,
      themes[Number(theme)]?.number,
      inNorm === 'norms' ? undefined : partHeading(inNorm),
    )
  const [, block, inBlock = ''] = /^buildingBlocks\[(\d+)\]\.?(.*)$/u.exec(path) ?? []
  if (block !== undefined) return placeIn(sheets.blocks, blocks[Number(block)]?.number, partHeading(inBlock))
  if (!isAboutField(path)) return { sheet: sheets.about }
  return placeIn(sheets.about, about[path], words.about[path].name)
}

function isAboutField(path: string): path is AboutField {
  return Object.hasOwn(words.about, path)
}

function placeIn(sheet: string, row: number | undefined, column: string | undefined): SheetPlace {
  return { sheet, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) }
}
