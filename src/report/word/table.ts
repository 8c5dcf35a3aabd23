/**
 * Tables: quiet lines, a header row that repeats on every page, figures to the right. Fixed column widths, so that Word and
 * LibreOffice draw the same.
 *
 * LibreOffice 7.4 drops rows of a table whose rows may not split over pages when two paragraphs that keep with the next come
 * straight above it (seen in our own reports). So between a heading and the caption of a table there is always a paragraph that
 * does not keep with the next; a test reads the document back to see to it.
 */
import {
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
import { barOf } from './answer-bar'
import { cellSizes, cellStyles } from './cell-style'
import { characterOf } from './character-style'
import { byShare, columnWidths } from './column-widths'
import { type Drawing, widthOf } from './style'
import { HEADED, ROOM, tableStyles } from './table-style'
import { inline, runs } from './text'

/** A row with a cell this long may break over pages: one taller than a page would be cut off. */
const LONG_CELL = 600

const textOf = (content: Cell): string =>
  typeof content === 'object' ? (content.text ?? '') : String(content)

/** Twips: about 10 mm, and 16 for more than a line. */
const PEN_ROW = { line: 570, more: 907 } as const

/** A table of at most this many rows stays on one page. */
const SHORT = 7

/** No row alone at the foot of a page, and none alone at the top of the next. */
const staysWithNext = (index: number, count: number): boolean =>
  index < count - 1 && (count <= SHORT || index === 0 || index === count - 2)

/** From this many columns on, every millimetre counts. */
const DENSE = 8

/** The height of heads that read upwards, in twips: Word does not make a row as high as they are long. */
const heightOf = (columns: readonly Column[]): number =>
  160 + 88 * Math.max(0, ...columns.slice(1).map(({ title }) => title.length))

/** Draws a table: what it looks like is in its style and those of its cells, what it does over pages stands here. */
export function tableOf(
  { columns, rows, orientation, totalRow, forPen, dense: close, signs }: Extract<Block, { kind: 'table' }>,
  drawing: Drawing,
): Table {
  const available = widthOf(drawing, orientation)
  const look = signs ? 'signs' : close || columns.length >= DENSE ? 'dense' : 'plain'
  const { side, above } = ROOM[look]
  const own = drawing.tableStyle ?? null
  const text = signs ? 'small' : close ? 'dense' : 'plain'
  const widths = signs
    ? byShare(columns, available)
    : columnWidths(columns, rows, available, {
        side,
        halfPoints: cellSizes[text].halfPoints,
        ...(drawing.tableStyle === undefined && { font: drawing.font }),
      })
  const cell = (
    content: Cell,
    index: number,
    { keepNext, head, sum }: { readonly keepNext: boolean; readonly head: boolean; readonly sum: boolean },
  ): TableCell => {
    const {
      text: words,
      parts,
      ink,
      tone,
      bold,
      bar,
    }: CellContent = typeof content === 'object' ? content : { text: String(content) }
    const sign = signs && index > 0
    const readsUpwards = sign && head
    const width = widths[index] ?? 0
    const align = bar === undefined && !readsUpwards ? (columns[index]?.align ?? 'left') : 'left'
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      ...(signs && !sign && { margins: { left: ROOM.dense.side, right: ROOM.dense.side } }),
      ...(readsUpwards && {
        verticalAlign: VerticalAlign.CENTER,
        textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT,
      }),
      // Word has no styles for cells.
      ...(ink && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: ink.fill } }),
      children: [
        new Paragraph({
          style: cellStyles[text][align],
          ...(keepNext && { keepNext }),
          children:
            bar !== undefined
              ? barOf(bar, width - 2 * side)
              : parts === undefined
                ? runs(
                    words ?? '',
                    // The style has a bold last row; LibreOffice does not see that the table uses it.
                    characterOf({ ink, tone, bold: sum || bold, head: head && drawing.tableStyle === null }),
                  )
                : inline(parts),
        }),
      ],
    })
  }
  return new Table({
    style: own ?? tableStyles[look],
    // The style of a template knows nothing of tables with many columns.
    ...(own !== null &&
      look !== 'plain' && { margins: { top: above, bottom: above, left: side, right: side } }),
    tableLook: { ...HEADED, lastRow: totalRow, ...(own !== null && { noHBand: false }) },
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        ...(signs && { height: { value: heightOf(columns), rule: HeightRule.ATLEAST } }),
        children: columns.map((column, index) =>
          cell(column.title, index, { keepNext: true, head: true, sum: false }),
        ),
      }),
      ...rows.map(
        (row, rowIndex) =>
          new TableRow({
            ...(forPen && {
              height: { value: PEN_ROW[forPen === 'more' ? 'more' : 'line'], rule: HeightRule.ATLEAST },
            }),
            cantSplit: row.every((content) => textOf(content).length < LONG_CELL),
            children: row.map((content, index) =>
              cell(content, index, {
                keepNext: staysWithNext(rowIndex, rows.length),
                head: false,
                sum: totalRow && rowIndex === rows.length - 1,
              }),
            ),
          }),
      ),
    ],
  })
}
