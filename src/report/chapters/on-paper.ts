/**
 * How much paper blocks take, in millimetres: for what has to fit on a sheet or on half of it, and for the room to write that is left.
 * All of it a little generous, so that what is said to fit does, in Word, in LibreOffice and in print.
 */
import type { Block, Inline } from '../blocks'

/** Lines a text takes where so many letters fit on one. */
export const linesTaken = (text: string, letters: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0)

/** Which of these sheets go below the one before, on the same paper: two at most, and only where both fit whole. */
export function belowAnother(heights: readonly number[], paper: number): readonly boolean[] {
  let room = 0
  return heights.map((height) => {
    const below = room >= height
    room = below ? 0 : paper - height
    return below
  })
}

interface Measure {
  readonly letters: number
  readonly line: number
  readonly around: number
}

const HEADING: Measure = { letters: 44, line: 8.2, around: 4 }
const TEXT: Measure = { letters: 90, line: 5, around: 2.4 }
const NOTE: Measure = { letters: 104, line: 4, around: 3.4 }
const FIELD: Measure = { letters: 70, line: 4.6, around: 1 }

const wordsOf = (parts: readonly Inline[]): string =>
  parts
    .map((part) =>
      typeof part === 'string' ? part : 'text' in part && part.kind !== 'footnote' ? part.text : '',
    )
    .join('')

function taken(text: string, { letters, line, around }: Measure): number {
  return linesTaken(text, letters) * line + around
}

/** The height of headings, paragraphs and fields on an upright sheet; nothing else is measured here. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    switch (block.kind) {
      case 'heading':
        return sum + taken(block.text, HEADING)
      case 'field':
        return sum + taken(wordsOf(block.parts), FIELD)
      case 'paragraph':
        return (
          sum +
          taken(
            wordsOf(block.parts),
            block.look === 'note' ? NOTE : block.look === 'field-below' ? FIELD : TEXT,
          )
        )
      default:
        return sum
    }
  }, 0)
}
