/** Answers as a bar inside a cell: no-break spaces on coloured grounds. So it needs no picture, moves along with its row and can be edited. */
import { ShadingType, TextRun } from 'docx'
import type { AnswerBar } from '../blocks'
import { scale } from '../colours'

/** Half points. Small: the smaller the letter, the finer the bar. */
const SIZE = 16
/** The typeface is named: the length of a bar depends on it. Twips of a space, with room for a wider one that may replace it. */
const FONT = 'Calibri'
const SPACE = 44

/**
 * The runs of a bar, of which the middle of the middle answer is in the middle of the cell.
 * @param width of the cell between its margins, in twips
 */
export function barOf({ shares, reach }: AnswerBar, width: number): TextRun[] {
  const half = Math.max(1, Math.floor(width / SPACE / 2))
  const [lowest, low, middle] = shares
  let at = (1 - (lowest + low + middle / 2) / reach) * half
  const spaces = (to: number, fill: string | null): TextRun[] => {
    const count = Math.round(to) - Math.round(at)
    at = to
    if (count <= 0) return []
    return [
      new TextRun({
        text: '\u00A0'.repeat(count),
        font: FONT,
        size: SIZE,
        ...(fill !== null && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
      }),
    ]
  }
  const start = at
  at = 0
  return [
    ...spaces(start, null),
    ...shares.flatMap((share, index) => spaces(at + (share / reach) * half, scale[index]?.fill ?? null)),
  ]
}
