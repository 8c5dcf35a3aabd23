/** Slips to cut out, two side by side: a table with dotted lines around its cells. */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { ballotSlips as words } from '../../texts/session/printed-papers'
import type { Slip } from '../blocks'
import { tones } from '../colours'
import { oneLine } from '../plain-text'
import { cellStyles } from './cell-style'
import { type Drawing, styles, widthOf } from './style'
import { runs } from './text'

const ACROSS = 2
/** Four rows of slips on a sheet of A4; with many or long points fewer. */
const ROW_HEIGHT = convertMillimetersToTwip(68)
const HANGING = convertMillimetersToTwip(7)

const dotted = { style: BorderStyle.DASHED, size: 4, color: tones.muted }

/** The table; a last row that is not full ends in an empty cell. */
export function slipsOf(slips: readonly Slip[], drawing: Drawing): Table {
  const width = Math.floor(widthOf(drawing, 'cards') / ACROSS)
  const rows = Array.from({ length: Math.ceil(slips.length / ACROSS) }, (_, row) =>
    Array.from({ length: ACROSS }, (_unused, place) => slips[row * ACROSS + place]),
  )
  return new Table({
    width: { size: width * ACROSS, type: WidthType.DXA },
    columnWidths: Array.from({ length: ACROSS }, () => width),
    layout: TableLayoutType.FIXED,
    borders: {
      top: dotted,
      bottom: dotted,
      left: dotted,
      right: dotted,
      insideHorizontal: dotted,
      insideVertical: dotted,
    },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          height: { value: ROW_HEIGHT, rule: HeightRule.ATLEAST },
          children: row.map((slip) => cellOf(slip, width)),
        }),
    ),
  })
}

function cellOf(slip: Slip | undefined, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 140, bottom: 100, left: 200, right: 160 },
    children: slip === undefined ? [new Paragraph('')] : contentsOf(slip),
  })
}

function contentsOf({ title, about, ask, choices, code, notes }: Slip): Paragraph[] {
  const small = (text: string): Paragraph =>
    new Paragraph({ style: styles.note, spacing: { before: 0, after: 20 }, children: runs(text) })
  return [
    new Paragraph({
      spacing: { after: 0 },
      children: [
        new TextRun({ text: oneLine(title), bold: true, size: 26 }),
        ...(code === '' ? [] : [new TextRun({ text: `   ${oneLine(code)}`, bold: true, size: 26 })]),
      ],
    }),
    small(oneLine(about)),
    new Paragraph({ spacing: { before: 40, after: 40 }, children: runs(ask, { bold: true, size: 20 }) }),
    ...choices.map(
      (choice) =>
        new Paragraph({
          style: cellStyles.plain.left,
          alignment: AlignmentType.LEFT,
          spacing: { before: 0, after: 30 },
          indent: { left: HANGING, hanging: HANGING },
          tabStops: [{ type: 'left', position: HANGING }],
          children: [
            new TextRun({ text: words.box, font: 'Segoe UI Symbol', size: 26 }),
            new TextRun({ children: ['\t'] }),
            new TextRun({ text: oneLine(choice), size: 19 }),
          ],
        }),
    ),
    ...notes.map(small),
  ]
}
