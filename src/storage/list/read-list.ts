import { LARGEST_LIST, type ListRow } from '../../domain/list/list'
import { failure, success, type Outcome } from '../../domain/outcome'
import { answerList, type ListProblems } from '../../texts/survey/receiving/answer-list'
import { readCsv } from './csv'
import type { Sheet } from '../workbook/open-workbook'
import { readXlsx } from './xlsx'

/** A list that was read, with what Excel says besides. A csv file has no sheets, and hides nothing. */
export interface ListFile {
  /** Every row with something in it, those above the headings as well. */
  readonly rows: readonly ListRow[]
  /** Places of the columns that the user's own program does not show. */
  readonly hiddenColumns: ReadonlySet<number>
  readonly sheets: readonly Sheet[]
  /** Names of sheets that hold no cells, such as a chart. */
  readonly others: readonly string[]
  readonly chosen: number
  /** Of a workbook: ranges of merged cells, and addresses of cells with a formula or an error. */
  readonly merged: readonly string[]
  readonly formulas: ReadonlySet<string>
  readonly odd: ReadonlySet<string>
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte)

/**
 * Reads a list by what is in it, not by its name. Where its headings are is for the domain to say (`domain/list/heading-rows.ts`).
 * @param sheet place of the sheet of a workbook, from 0; without it, the first that is not hidden
 * @param words what is said of this kind of list when it cannot be read
 *
 * Problems: `list/empty`, `list/too-big`, `list/old-excel`, `list/no-rows`, `list/too-many-rows`, `list/too-many-columns`, and those
 * of {@link readCsv} and {@link readXlsx}.
 */
export function readList(
  bytes: Uint8Array,
  sheet?: number,
  words: ListProblems = answerList.problem,
): Outcome<ListFile> {
  if (bytes.length === 0) return failure('list/empty', words.empty)
  if (bytes.length > LARGEST_LIST.bytes)
    return failure('list/too-big', words.tooBig(LARGEST_LIST.bytes / 1024 / 1024))
  // The container of Word and Excel before 2007, which also wraps workbooks with a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return failure('list/old-excel', words.oldExcel)
  if (startsWith(bytes, 0x50, 0x4b)) {
    const workbook = readXlsx(bytes, sheet, words)
    if (!workbook.ok) return workbook
    const rows = checked(workbook.value.rows, words)
    if (rows.ok) return workbook
    // There may be an empty sheet next to a full one: the user can still choose.
    const canChoose = rows.problem.code === 'list/no-rows' && workbook.value.sheets.length > 1
    return canChoose ? success({ ...workbook.value, rows: [] }) : rows
  }
  const records = readCsv(bytes, words)
  if (!records.ok) return records
  const rows = checked(
    records.value
      .map((cells, index) => ({ number: index + 1, cells }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
    words,
  )
  return rows.ok
    ? success({
        rows: rows.value,
        hiddenColumns: new Set<number>(),
        sheets: [],
        others: [],
        chosen: 0,
        merged: [],
        formulas: new Set<string>(),
        odd: new Set<string>(),
      })
    : rows
}

/** Whether there can be headings with something below them, and no more than fits. */
function checked(rows: readonly ListRow[], words: ListProblems): Outcome<readonly ListRow[]> {
  const top = rows.findIndex(({ cells }) => cells.filter((cell) => cell !== '').length >= 2)
  if (top < 0 || rows.length <= top + 1) return failure('list/no-rows', words.noRows)
  const width = (rows[top]?.cells.findLastIndex((cell) => cell !== '') ?? 0) + 1
  if (width > LARGEST_LIST.columns)
    return failure('list/too-many-columns', words.tooManyColumns(LARGEST_LIST.columns))
  if (rows.length - top - 1 > LARGEST_LIST.rows)
    return failure('list/too-many-rows', words.tooManyRows(LARGEST_LIST.rows))
  return success(rows)
}
