/**
 * How high the rows of a sheet are. Excel works that out itself when nothing is said, but not every program does: in LibreOffice the second
 * line of a cell lies over the row below it, on screen and on paper. A height that is not called one's own is worked out anew as soon as
 * somebody changes the row.
 */
import type { Cell, Sheet } from 'write-excel-file/universal'

/** Points of one line of Calibri 11. */
const LINE = 15

/** The most points that Excel gives a row. */
const HIGHEST = 409

/** Of a column without a width, in characters. */
const DEFAULT_WIDTH = 8

/** The XML of a sheet, with a height for every row of more than one line. */
export function withRowHeights(
  xml: string,
  { data, columns = [] }: Pick<Sheet<Blob>, 'data' | 'columns'>,
): string {
  const lines = data.map((row) =>
    row.reduce<number>(
      (most, cell, place) => Math.max(most, linesOf(cell, columns[place]?.width ?? DEFAULT_WIDTH)),
      1,
    ),
  )
  return xml.replace(/<row r="(\d+)"/g, (start, number: string) => {
    const count = lines[Number(number) - 1] ?? 1
    return count === 1 ? start : `${start} ht="${String(Math.min(count * LINE, HIGHEST))}"`
  })
}

/** Of a text that is wrapped, in letters as wide as a figure: few are wider, so there is rather room left than a line too few. */
function linesOf(cell: Cell, width: number): number {
  if (cell === null || typeof cell !== 'object' || !('value' in cell)) return 1
  const { value, wrap } = cell
  if (typeof value !== 'string' || wrap !== true) return 1
  return value.split('\n').reduce((sum, paragraph) => sum + wrapped(paragraph, width), 0)
}

function wrapped(paragraph: string, width: number): number {
  let [lines, used] = [1, 0]
  for (const { length } of paragraph.split(' ')) {
    if (used > 0 && used + 1 + length > width) [lines, used] = [lines + 1, 0]
    used += (used === 0 ? 0 : 1) + length
    // A word that is wider than its column is broken.
    const broken = Math.max(0, Math.ceil(used / width) - 1)
    ;[lines, used] = [lines + broken, used - broken * width]
  }
  return lines
}
