/**
 * Tables: quiet lines, a header row that repeats on every page, figures to the right. Fixed column widths, so that Word and
 * LibreOffice draw the same.
 *
 * LibreOffice 7.4 drops rows of a table whose rows may not split over pages when two paragraphs that keep with the next stand
 * straight above it (research/libs.md section 3). So between a heading and the caption of a table there is always a paragraph that
 * does not keep with the next; a test reads the document back to see to it.
 */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { runs } from './blocks'
import { colours, type Orientation, styles, textWidth } from './style'

export interface CellContent {
  readonly text?: string
  readonly children?: readonly ParagraphChild[]
  readonly fill?: string
  readonly color?: string
  readonly bold?: boolean
}
export type Cell = string | number | CellContent

interface Column {
  readonly title: string
  /** Share of the width; the shares are scaled to the page. */
  readonly width: number
  readonly align?: 'left' | 'right' | 'center'
}

interface TableOptions {
  readonly orientation?: Orientation
  /** The last row is a sum: bold. */
  readonly totalRow?: boolean
}

const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const ALIGN = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const

/** A row with a cell this long may break over pages: one taller than a page would be cut off. */
const LONG_CELL = 600

const textOf = (content: Cell): string =>
  typeof content === 'object' ? (content.text ?? '') : String(content)

/** From this many columns on, every millimetre counts. */
const DENSE = 8

export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  options: TableOptions = {},
): Table {
  const available = textWidth[options.orientation ?? 'portrait']
  const shares = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map((column) => Math.floor((column.width / shares) * available))
  const side = columns.length < DENSE ? 90 : 55
  const cell = (content: Cell, index: number, head: boolean, total: boolean): TableCell => {
    const { text, children, fill, color, bold } =
      typeof content === 'object'
        ? content
        : { text: String(content), children: undefined, fill: undefined, color: undefined, bold: undefined }
    const ink = head ? colours.headText : color
    return new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: head ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
      margins: { top: 30, bottom: 30, left: side, right: side },
      ...((head || fill) && {
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: head ? colours.head : (fill ?? 'auto') },
      }),
      children: [
        new Paragraph({
          style: styles.cell,
          alignment: ALIGN[columns[index]?.align ?? 'left'],
          children:
            children ??
            runs(text ?? '', { bold: head || total || bold === true, ...(ink && { color: ink }) }),
        }),
      ],
    })
  }
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: none,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, index) => cell(column.title, index, true, false)),
      }),
      ...rows.map(
        (row, rowIndex) =>
          new TableRow({
            cantSplit: row.every((content) => textOf(content).length < LONG_CELL),
            children: row.map((content, index) =>
              cell(content, index, false, options.totalRow === true && rowIndex === rows.length - 1),
            ),
          }),
      ),
    ],
  })
}
