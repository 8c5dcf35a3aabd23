/** Reading one sheet of an Excel workbook as a list. */
import { LARGEST_LIST, type ListRow } from '../../domain/list/list'
import { failure, success, type Outcome } from '../../domain/outcome'
import type { ListProblems } from '../../texts/survey/receiving/answer-list'
import { trimmed } from './list-encoding'
import { openWorkbook, type Sheet, type WorkbookFault } from '../workbook/open-workbook'

/** Rows for titles and headings, above those that are read. */
const ABOVE = 10

/** A sheet of a workbook, and what a user should know about it. */
interface ListSheet {
  readonly sheets: readonly Sheet[]
  /** Names of sheets that hold no cells, such as a chart. */
  readonly others: readonly string[]
  /** Place of the sheet that was read. */
  readonly chosen: number
  /** Rows with something in them. */
  readonly rows: readonly ListRow[]
  /** Places of the columns that are hidden. */
  readonly hiddenColumns: ReadonlySet<number>
  /** Ranges of merged cells such as `B2:C2`, of which only the first holds a value. */
  readonly merged: readonly string[]
  /** Addresses of cells with a formula; what they show may be old. */
  readonly formulas: ReadonlySet<string>
  /** Addresses of cells that show an error, or a formula nobody calculated. */
  readonly odd: ReadonlySet<string>
}

const faultsIn = (words: ListProblems) =>
  ({
    'too-big': () => failure('list/too-unpacked', words.bomb),
    'not-excel': () => failure('list/not-excel', words.notExcel),
    binary: () => failure('list/binary-excel', words.binaryExcel),
    damaged: () => failure('list/damaged', words.damagedExcel),
    'too-many-rows': () => failure('list/too-many-rows', words.tooManyRows(LARGEST_LIST.rows)),
    'too-many-columns': () => failure('list/too-many-columns', words.tooManyColumns(LARGEST_LIST.columns)),
  }) satisfies Record<WorkbookFault | 'too-many-rows' | 'too-many-columns', () => Outcome<never>>

/**
 * One sheet of a workbook as text; see {@link readSheet} for how cells are written.
 * @param sheet place of the sheet from 0; without it, the first that is not hidden
 * @param words what is said of this kind of list when it cannot be read
 *
 * Problems: `list/too-unpacked`, `list/not-excel`, `list/binary-excel`, `list/damaged`, `list/no-sheet`, `list/too-many-rows`,
 * `list/too-many-columns`.
 */
export function readXlsx(
  bytes: Uint8Array,
  sheet: number | undefined,
  words: ListProblems,
): Outcome<ListSheet> {
  const faults = faultsIn(words)
  const workbook = openWorkbook(bytes)
  if (typeof workbook === 'string') return faults[workbook]()
  const { sheets, others } = workbook
  const chosen =
    sheet ??
    Math.max(
      0,
      sheets.findIndex(({ hidden }) => !hidden),
    )
  const open = sheets[chosen]
  if (open === undefined) return failure('list/no-sheet', words.noSheet)
  const content = open.read({ rows: LARGEST_LIST.rows + ABOVE, columns: LARGEST_LIST.columns })
  if (typeof content === 'string') return faults[content]()
  return success({
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    others,
    chosen,
    rows: content.rows.map(({ number, hidden, cells }) => ({
      number,
      cells: cells.map(trimmed),
      ...(hidden ? { hidden } : {}),
    })),
    hiddenColumns: content.hiddenColumns,
    merged: content.merged,
    formulas: new Set(content.formulas),
    odd: new Set(content.odd),
  })
}
