/** How wide the columns of a table are: by their shares, but never so narrow that a head, a date or a number breaks inside. */
import type { Cell, Column } from '../blocks'

/** Average width of a letter as a part of its size, in bold, with some room: of a letter that is not ours we only know that it may be wide. */
const LETTER = { Calibri: 0.55, Arial: 0.6, unknown: 0.72 } as const

/** Twips in half a point. */
const HALF_POINT = 10

/** Figures, dates and ids such as OVD-02: what is read at a glance, and wrongly when it is in two pieces. */
const UNBROKEN = /^[\p{Lu}\d.,:%+−–()-]{2,16}$/u

const textOf = (cell: Cell): string =>
  typeof cell !== 'object'
    ? String(cell)
    : (cell.text ??
      (cell.parts ?? [])
        .map((part) =>
          typeof part === 'string' ? part : part.kind === 'footnote' || part.kind === 'page' ? '' : part.text,
        )
        .join(''))

const words = (text: string): readonly string[] => text.split(/[ \t\r\n]+/)

/**
 * The widths of the columns in twips; together at most `available`.
 * @param look `side`: twips left and right of a text in a cell; `halfPoints`: size of its letters; `font`: absent in a template
 */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  available: number,
  look: { readonly side: number; readonly halfPoints: number; readonly font?: keyof typeof LETTER },
): readonly number[] {
  const letter = LETTER[look.font ?? 'unknown'] * look.halfPoints * HALF_POINT
  const least = columns.map(({ title }, index) => {
    const kept = rows.flatMap((row) => words(textOf(row[index] ?? '')).filter((word) => UNBROKEN.test(word)))
    const longest = Math.max(0, ...[...words(title), ...kept].map((word) => [...word].length))
    // A head without a word asks for one letter: else nothing is left of its column where all give up.
    return Math.ceil(Math.max(1, longest) * letter) + 2 * look.side
  })
  // Too much to ask for: then every column gives up as much as the others.
  const asked = least.reduce((sum, width) => sum + width, 0)
  return asked > available
    ? least.map((width) => Math.floor((width / asked) * available))
    : shared(columns, least, available)
}

/** By their shares alone, in twips. */
export function byShare(columns: readonly Column[], available: number): readonly number[] {
  return shared(
    columns,
    columns.map(() => 0),
    available,
  )
}

/** Columns that would get less than they need get just that; the others share what is left. */
function shared(columns: readonly Column[], least: readonly number[], available: number): readonly number[] {
  const held = new Set<number>()
  for (;;) {
    const free = available - [...held].reduce((sum, index) => sum + (least[index] ?? 0), 0)
    const shares = columns.reduce((sum, { width }, index) => sum + (held.has(index) ? 0 : width), 0)
    const widths = columns.map(({ width }, index) =>
      held.has(index) ? (least[index] ?? 0) : Math.floor((width / shares) * free),
    )
    const short = widths.findIndex((width, index) => !held.has(index) && width < (least[index] ?? 0))
    if (short < 0) return widths
    held.add(short)
  }
}
