/** Where the headings of a list are: programs put titles above them, and spread a heading and its parts over two or three rows. */
import type { ListRow, ListTable } from './list'

/** The rows that together hold the headings. */
export interface HeadingRows {
  /** Number of the first of them in the file. */
  readonly first: number
  readonly count: number
}

/** How many non-empty rows are examined, and how many may together hold the headings. */
const LOOKED_AT = 10
const MOST_JOINED = 3

const filled = ({ cells }: ListRow) => cells.filter((cell) => cell !== '').length

/** Headings that may be chosen: each of the first rows, alone or with the one or two below it. */
export function possibleHeadings(rows: readonly ListRow[]): readonly HeadingRows[] {
  return rows
    .slice(0, LOOKED_AT)
    .flatMap(({ number }, place) =>
      Array.from({ length: MOST_JOINED }, (_one, more) => ({ first: number, count: more + 1 })).filter(
        ({ count }) => place + count < rows.length,
      ),
    )
}

/**
 * The headings of these rows, as one text per column. An empty cell after a filled one continues the same heading: its parts are in the
 * row below.
 */
function joined(parts: readonly ListRow[]): readonly string[] {
  const width = Math.max(0, ...parts.map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1))
  return Array.from({ length: width }, (_one, column) => {
    const below = parts.at(-1)?.cells[column] ?? ''
    const texts = parts.slice(0, -1).map(({ cells }) => {
      if (below === '') return cells[column] ?? ''
      return cells.slice(0, column + 1).findLast((cell) => cell !== '') ?? ''
    })
    return [...new Set([...texts, below])].filter((text) => text !== '').join(' - ')
  })
}

/**
 * The rows that most likely hold the headings: those of which most is recognised, or else the first with two filled cells. `null` without
 * any.
 * @param scoreOf how much of these headings is recognised
 * @param cannotBe whether a row is certainly no row of headings
 */
export function likeliestHeadings(
  rows: readonly ListRow[],
  scoreOf: (headings: readonly string[]) => number,
  cannotBe: (row: ListRow) => boolean,
): HeadingRows | null {
  const first = rows.find((row) => filled(row) >= 2)
  if (first === undefined) return null
  const never = new Set(
    rows
      .slice(0, LOOKED_AT + MOST_JOINED)
      .filter(cannotBe)
      .map(({ number }) => number),
  )
  let best = { at: { first: first.number, count: 1 }, score: 0 }
  // Rows are joined only when together they say more than each alone.
  for (const at of possibleHeadings(rows).toSorted((a, b) => a.count - b.count)) {
    const parts = partsAt(rows, at)
    if (parts.some(({ number }) => never.has(number))) continue
    const score = scoreOf(joined(parts))
    if (score > best.score + (at.count > 1 ? 1 : 0)) best = { at, score }
  }
  return best.at
}

const placeOf = (rows: readonly ListRow[], { first }: HeadingRows) =>
  rows.findIndex(({ number }) => number === first)

function partsAt(rows: readonly ListRow[], at: HeadingRows): readonly ListRow[] {
  const place = placeOf(rows, at)
  return place < 0 ? [] : rows.slice(place, place + at.count)
}

/** The headings that these rows hold, and every row below them. */
export function listUnder(rows: readonly ListRow[], at: HeadingRows): ListTable {
  const parts = partsAt(rows, at)
  return { headings: joined(parts), rows: rows.slice(placeOf(rows, at) + parts.length) }
}
