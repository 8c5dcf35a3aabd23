/**
 * Counts the pages of a document piece by piece, with the numbers that counting it as a whole gives. What a piece took is known the next
 * time: after a change only the pieces in which something changed are counted again.
 */
import type { EstimatedPageNumbers, IXmlableObject, PageNumberEstimator } from 'docx'
import { surroundingsOf, type Surroundings } from './piece-key'
import { bodyOf, cut, withNumbers, type Piece } from './pieces'
import type { Xml } from './xml'

/** How many pages a piece takes, and on which of them each of its bookmarks stands, in their order. */
export interface CountedPiece {
  readonly pages: number
  readonly bookmarks: readonly number[]
}

/** Pieces that were counted before, by their digest. Holds no text. */
export type KnownPieces = Map<string, CountedPiece>

/** In the order of the document. */
type Counted = ReadonlyMap<Piece, CountedPiece>

/** More than the largest report has; the oldest go first. */
const MOST_KNOWN = 2000
/** How often the numbers in a table of contents may move its own pages. */
const PASSES = 3
/** A longer footnote may go on for more than a page, into the next piece. */
const LONGEST_NOTE = 4000

/**
 * An estimator with the same numbers. Where it cannot be sure of that (a piece that could not be counted to its end, a bookmark that stands
 * twice, numbers that keep moving) it has the whole counted by `estimator`, as before.
 *
 * @param known what was counted before, which is added to
 */
export function piecewise(estimator: PageNumberEstimator, known: KnownPieces): PageNumberEstimator {
  return (body, context) => {
    const pieces = cut(body)
    const whole = () => estimator(body, context)
    if (pieces === null || pieces.length < 2) return whole()
    const names = pieces.flatMap(({ bookmarks }) => bookmarks)
    if (new Set(names).size < names.length) return whole()
    const surroundings = surroundingsOf(context)
    if (surroundings.longestOf(pieces.flatMap(({ notes }) => notes)) > LONGEST_NOTE) return whole()

    const count = counterOf(surroundings, known, (one) => estimator(one as IXmlableObject, context))
    const firstNotes = firstNotesOf(pieces)
    const counted = new Map<Piece, CountedPiece>()
    let numbers: ReadonlyMap<string, number> = new Map()
    for (let pass = 0; pass <= PASSES; pass++) {
      for (const [index, piece] of pieces.entries()) {
        // The others do not change by the numbers.
        if (counted.has(piece) && !piece.refersToPages) continue
        const one = count(withNumbers(piece, numbers), firstNotes[index] ?? 1)
        if (one === null) return whole()
        counted.set(piece, one)
      }
      const found = numbered(counted)
      if (pass > 0 && areSame(found, numbers)) return estimateOf(counted, found)
      numbers = found
    }
    return whole()
  }
}

function estimateOf(counted: Counted, numbers: ReadonlyMap<string, number>): EstimatedPageNumbers {
  return {
    bookmarks: new Map([...numbers].map(([name, page]) => [name, String(page)])),
    bookmarkPageNumbers: numbers,
    pageCount: [...counted.values()].reduce((sum, { pages }) => sum + pages, 0),
  }
}

/** Counts a piece, unless it is known; `null` when it could not be counted to its end. */
function counterOf(
  surroundings: Surroundings,
  known: KnownPieces,
  estimate: (body: Xml) => ReturnType<PageNumberEstimator>,
) {
  return (piece: Piece, firstNote: number): CountedPiece | null => {
    const key = surroundings.keyOf(piece, firstNote)
    const before = known.get(key)
    if (before !== undefined) return before
    const { body, pagesBefore } = bodyOf(piece, firstNote)
    const { pageCount, bookmarkPageNumbers: pages } = estimate(body)
    const bookmarks = piece.bookmarks.map((name) => (pages?.get(name) ?? NaN) - pagesBefore)
    if (pageCount === undefined || bookmarks.some(Number.isNaN)) return null
    const counted = { pages: pageCount - pagesBefore, bookmarks }
    known.set(key, counted)
    for (const oldest of known.keys()) {
      if (known.size <= MOST_KNOWN) break
      known.delete(oldest)
    }
    return counted
  }
}

/** Of each piece the number of its first footnote. */
function firstNotesOf(pieces: readonly Piece[]): readonly number[] {
  let next = 1
  return pieces.map(({ notes }) => (next += notes.length) - notes.length)
}

/** The page of each bookmark, in the whole document. */
function numbered(counted: Counted): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  let before = 0
  for (const [piece, { pages, bookmarks }] of counted) {
    piece.bookmarks.forEach((name, place) => numbers.set(name, before + (bookmarks[place] ?? 0)))
    before += pages
  }
  return numbers
}

const areSame = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  one.size === other.size && [...one].every(([name, page]) => other.get(name) === page)
