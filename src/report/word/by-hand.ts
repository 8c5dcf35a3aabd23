/** What somebody does by hand on paper: lines to write on, and to cut along. */
import { AlignmentType, BorderStyle, type FileChild, Paragraph } from 'docx'
import type { Block } from '../blocks'
import { tones } from '../colours'
import { styles } from './style'
import { runs } from './text'

/** Ruled lines to write on. */
export function writingLines({ count }: Extract<Block, { kind: 'lines' }>): FileChild[] {
  const border = { style: BorderStyle.SINGLE, size: 4, color: tones.muted, space: 1 }
  return Array.from(
    { length: count },
    (_, index) =>
      new Paragraph({
        // Together, and clear of the text below.
        ...(index < count - 1 && { keepNext: true }),
        spacing: { before: 0, after: index < count - 1 ? 0 : 160, line: 420, lineRule: 'exact' },
        border: { bottom: border, between: border },
        children: [],
      }),
  )
}

/** Small words on a dotted line. */
export const cutLine = ({ text }: Extract<Block, { kind: 'cut' }>): Paragraph =>
  new Paragraph({
    style: styles.note,
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 120 },
    border: { bottom: { style: BorderStyle.DASHED, size: 4, color: tones.muted, space: 1 } },
    children: runs(text, { size: 15 }),
  })
