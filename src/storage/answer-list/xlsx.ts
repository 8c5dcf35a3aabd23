/** Reading one sheet of an Excel workbook as a list of answers. */
import { LARGEST_LIST } from '../../domain/survey/answer-list'
import { failure, success, type Outcome } from '../../domain/outcome'
import { answerList as texts } from '../../texts/answer-list'
import { openWorkbook, type Extent, type Sheet, type WorkbookFault } from '../workbook-parts'

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

const faults = {
  'too-big': () => failure('list/too-unpacked', texts.problem.bomb),
  'not-excel': () => failure('list/not-excel', texts.problem.notExcel),
  damaged,
} satisfies Record<WorkbookFault, () => Outcome<never>>

function sizeProblem(extent: Extent | null): Outcome<null> {
  if (extent === null) return damaged()
  // One more for the row of headings.
  if (extent.rows > LARGEST_LIST.rows + 1)
    return failure('list/too-many-rows', texts.problem.tooManyRows(LARGEST_LIST.rows))
  if (extent.columns > LARGEST_LIST.columns)
    return failure('list/too-many-columns', texts.problem.tooManyColumns(LARGEST_LIST.columns))
  return success(null)
}

/**
 * One sheet of a workbook as text: formulas as their last value, dates as `yyyy-mm-dd`, true and false as "ja" and "nee".
 * @param sheet place of the sheet from 0; without it, the first that is not hidden
 *
 * Problems: `list/too-unpacked`, `list/not-excel`, `list/damaged`, `list/no-sheet`, `list/too-many-rows`, `list/too-many-columns`.
 */
export async function readXlsx(bytes: Uint8Array, sheet?: number): Promise<Outcome<Workbook>> {
  const sheets = openWorkbook(bytes)
  if (typeof sheets === 'string') return faults[sheets]()
  const visible = sheets.findIndex(({ hidden }) => !hidden)
  const chosen = sheet ?? Math.max(0, visible)
  const open = sheets[chosen]
  if (open === undefined) return failure('list/no-sheet', texts.problem.noSheet)
  const size = sizeProblem(open.extent)
  if (!size.ok) return size
  const rows = await open.rows()
  if (rows === null) return damaged()
  return success({
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    chosen,
    rows,
    merged: /<(?:\w+:)?mergeCell\s/.test(open.xml),
  })
}
