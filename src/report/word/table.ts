/**
 * Tables: quiet lines, a header row that repeats on every page, figures to the right. Fixed column widths, so that Word and
 * LibreOffice draw the same.
 *
 * LibreOffice 7.4 drops rows of a table whose rows may not split over pages when two paragraphs that keep with the next come
 * straight above it (seen in our own reports). So between a heading and the caption of a table there is always a paragraph that
 * does not keep with the next; a test reads the document back to see to it.
 */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Block, Cell, CellContent, Column } from '../blocks'
import { colours, tones } from '../colours'
import { type Drawing, styles, widthOf } from './style'
import { barOf } from './answer-bar'
import { inline, runs } from './text'

const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const ALIGN = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const

/** A row with a cell this long may break over pages: one taller than a page would be cut off. */
const LONG_CELL = 600

const textOf = (content: Cell): string =>
  typeof content === 'object' ? (content.text ?? '') : String(content)

/** Twips: about 10 mm. */
const PEN_ROW = 570

/** A table of at most this many rows stays on one page. */
const SHORT = 7

/** No row alone at the foot of a page, and none alone at the top of the next. */
const staysWithNext = (index: number, count: number): boolean =>
  index < count - 1 && (count <= SHORT || index === 0 || index === count - 2)

/** From this many columns on, every millimetre counts. */
const DENSE = 8

/** Twips left and right of a sign. */
const AROUND_SIGN = 8

/** The height of heads that read upwards, in twips: Word does not make a row as high as they are long. */
const heightOf = (columns: readonly Column[]): number =>
  160 + 88 * Math.max(0, ...columns.slice(1).map(({ title }) => title.length))

/** Draws a table. */
export function tableOf(
  { columns, rows, orientation, totalRow, forPen, dense: close, signs }: Extract<Block, { kind: 'table' }>,
  drawing: Drawing,
): Table {
  const { primary } = drawing
  const available = widthOf(drawing, orientation)
  const shares = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map((column) => Math.floor((column.width / shares) * available))
  const dense = close || columns.length >= DENSE
  const [side, above] = dense ? [55, signs ? 0 : close ? 8 : 12] : [90, 30]
  const cell = (
    content: Cell,
    index: number,
    keepNext: boolean,
    head: boolean,
    total: boolean,
  ): TableCell => {
    const { text, parts, ink, tone, bold, bar }: CellContent =
      typeof content === 'object' ? content : { text: String(content) }
    const colour = head ? colours.headText : (ink?.text ?? (tone === undefined ? undefined : tones[tone]))
    const sign = signs && index > 0
    const around = sign ? AROUND_SIGN : side
    return new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: head ? (sign ? VerticalAlign.CENTER : VerticalAlign.BOTTOM) : VerticalAlign.TOP,
      margins: { top: above, bottom: above, left: around, right: around },
      ...(sign && head && { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT }),
      ...((head || ink) && {
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: head ? primary : (ink?.fill ?? 'auto') },
      }),
      children: [
        new Paragraph({
          style: signs ? styles.smallCell : styles.cell,
          ...(close && { spacing: { before: 0, after: 0 } }),
          alignment:
            bar === undefined && !(sign && head)
              ? ALIGN[columns[index]?.align ?? 'left']
              : AlignmentType.LEFT,
          ...(keepNext && { keepNext }),
          children:
            bar !== undefined
              ? barOf(bar, (widths[index] ?? 0) - 2 * side)
              : parts === undefined
                ? runs(text ?? '', { bold: head || total || bold === true, ...(colour && { color: colour }) })
                : inline(parts),
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
      insideVertical: signs ? line : none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        ...(signs && { height: { value: heightOf(columns), rule: HeightRule.ATLEAST } }),
        children: columns.map((column, index) => cell(column.title, index, true, true, false)),
      }),
      ...rows.map(
        (row, rowIndex) =>
          new TableRow({
            ...(forPen && { height: { value: PEN_ROW, rule: HeightRule.ATLEAST } }),
            cantSplit: row.every((content) => textOf(content).length < LONG_CELL),
            children: row.map((content, index) =>
              cell(
                content,
                index,
                staysWithNext(rowIndex, rows.length),
                false,
                totalRow && rowIndex === rows.length - 1,
              ),
            ),
          }),
      ),
    ],
  })
}
