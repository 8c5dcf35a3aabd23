import { LARGEST_LIST, type ListTable } from '../../domain/survey/answer-list'
import { failure, success, type Outcome } from '../../domain/outcome'
import { answerList as texts } from '../../texts/answer-list'
import { readCsv } from './csv'
import type { Sheet } from '../workbook-parts'
import { readXlsx } from './xlsx'

/** A list that was read, with what Excel says besides. A csv file has no sheets. */
export interface ListFile {
  readonly table: ListTable
  readonly sheets: readonly Sheet[]
  readonly chosen: number
  readonly merged: boolean
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte)

/**
 * Reads a list of answers by what is in it, not by its name.
 * @param sheet place of the sheet of a workbook, from 0; without it, the first that is not hidden
 *
 * Problems: `list/empty`, `list/too-big`, `list/old-excel`, `list/no-rows`, and those of {@link readCsv} and {@link readXlsx}.
 */
export async function readList(bytes: Uint8Array, sheet?: number): Promise<Outcome<ListFile>> {
  if (bytes.length === 0) return failure('list/empty', texts.problem.empty)
  if (bytes.length > LARGEST_LIST.bytes)
    return failure('list/too-big', texts.problem.tooBig(LARGEST_LIST.bytes / 1024 / 1024))
  // The container of Word and Excel before 2007, which also wraps workbooks with a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return failure('list/old-excel', texts.problem.oldExcel)
  if (startsWith(bytes, 0x50, 0x4b)) {
    const workbook = await readXlsx(bytes, sheet)
    if (!workbook.ok) return workbook
    const { rows, sheets, chosen, merged } = workbook.value
    const table = tableOf(rows)
    // An empty sheet may stand beside a full one: the user can still choose.
    if (!table.ok && table.problem.code === 'list/no-rows' && sheets.length > 1)
      return success({ table: { headings: [], rows: [] }, sheets, chosen, merged })
    return table.ok ? success({ table: table.value, sheets, chosen, merged }) : table
  }
  const records = readCsv(bytes)
  if (!records.ok) return records
  const table = tableOf(records.value)
  return table.ok ? success({ table: table.value, sheets: [], chosen: 0, merged: false }) : table
}

/**
 * Headings and rows. The first row with at least two filled cells holds the headings: above it people write a title. Rows keep the
 * number they have in the file; empty ones are left out.
 */
function tableOf(rows: readonly (readonly string[])[]): Outcome<ListTable> {
  const filled = (row: readonly string[]) => row.filter((cell) => cell !== '').length
  const top = rows.findIndex((row) => filled(row) >= 2)
  const heads = rows[top]
  if (heads === undefined) return failure('list/no-rows', texts.problem.noRows)
  const width = heads.findLastIndex((cell) => cell !== '') + 1
  if (width > LARGEST_LIST.columns)
    return failure('list/too-many-columns', texts.problem.tooManyColumns(LARGEST_LIST.columns))
  const people = rows
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ number, cells }) => number > top + 1 && filled(cells) > 0)
  if (people.length > LARGEST_LIST.rows)
    return failure('list/too-many-rows', texts.problem.tooManyRows(LARGEST_LIST.rows))
  if (people.length === 0) return failure('list/no-rows', texts.problem.noRows)
  return success({ headings: heads.slice(0, width), rows: people })
}
