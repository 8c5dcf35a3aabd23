/** Rows of a list that are no norm but a heading over those below: a chapter. */
import type { ListRow } from '../../domain/list/list'

/** What the columns of a row hold that tell a norm from a heading. */
interface RowTexts {
  readonly number: string
  readonly text: string
  /** As typed, of every column; an empty cell is an empty text. */
  readonly cells: readonly string[]
}

/** Characters; a longer text is no heading. */
const LONGEST = 200

/** Numbers of the rows in which cells next to each other were merged. */
export function rowsMergedAcross(ranges: readonly string[]): ReadonlySet<number> {
  return new Set(
    ranges.flatMap((range) => {
      const [, from, row, to] = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?\d+$/iu.exec(range) ?? []
      return row === undefined || from === to ? [] : [Number(row)]
    }),
  )
}

/**
 * The title of the chapter that begins in this row; `null` for a row that should be a norm. A chapter is: one text by itself, over the
 * whole width or with words in it; or a number with a title and no text, where the next number continues it (5 before 5.1).
 * @param nextNumber of the first row below with a number; empty without any
 */
export function chapterIn(
  { number, text, cells }: RowTexts,
  row: Pick<ListRow, 'number'>,
  nextNumber: string,
  mergedAcross: ReadonlySet<number>,
): string | null {
  const filled = cells.filter((cell) => cell !== '')
  const [only = ''] = filled
  if (filled.length === 1) {
    if (only.length > LONGEST) return null
    // A norm without a number is one text too: only the merging tells it from a heading. ORG-01 by itself is a number without a text.
    if (mergedAcross.has(row.number)) return only
    return text === '' && /\p{L}{2}/u.test(only) && !/^\S*\d\S*$/u.test(only) ? only : null
  }
  if (number === '' || text !== '') return null
  const title = filled.find((cell) => cell !== number)
  const isContinued = nextNumber.startsWith(`${number.replace(/\.$/u, '')}.`)
  return isContinued && title !== undefined && title.length <= LONGEST ? `${number} ${title}` : null
}
