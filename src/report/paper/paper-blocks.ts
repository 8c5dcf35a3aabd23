/** Parts of a paper form: boxes to tick, choices in columns, lines to write on. */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { MirrorForm } from '../../domain/question-set'
import { paperForm as words } from '../../texts/survey/receiving/paper-form'
import { runs } from '../word/text'
import { tones } from '../colours'
import { oneLine } from '../plain-text'
import { cellStyles } from '../word/cell-style'
import { styles } from '../word/style'

export const PAGE_MARGIN = {
  top: convertMillimetersToTwip(14),
  bottom: convertMillimetersToTwip(9),
  left: convertMillimetersToTwip(13),
  right: convertMillimetersToTwip(12),
  header: convertMillimetersToTwip(8),
  footer: convertMillimetersToTwip(6),
}

/** Width of the text (twips). */
export const FORM_WIDTH = convertMillimetersToTwip(210) - PAGE_MARGIN.left - PAGE_MARGIN.right

/** Half points: large enough for a cross with a ballpoint. */
const BOX = { statement: 30, choice: 26 } as const

/** A box to tick. Calibri has none: named here, so that Word does not choose a font per computer. */
export const box = (place: keyof typeof BOX): TextRun =>
  new TextRun({ text: words.box, font: 'Segoe UI Symbol', size: BOX[place], position: '-2pt' })

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

const HANGING = convertMillimetersToTwip(6)

/** Choices with a box before each, in two columns, read downwards. */
export function choiceTable(labels: readonly string[]): Table {
  const half = Math.ceil(labels.length / 2)
  const width = Math.floor(FORM_WIDTH / 2)
  const cell = (label: string | undefined): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 0, bottom: 0, left: 40, right: 20 },
      children: [
        new Paragraph({
          style: cellStyles.plain.left,
          spacing: { before: 0, after: 0, line: 264, lineRule: 'exact' },
          indent: { left: HANGING, hanging: HANGING },
          tabStops: [{ type: 'left', position: HANGING }],
          children:
            label === undefined
              ? []
              : [
                  box('choice'),
                  new TextRun({ children: ['\t'] }),
                  new TextRun({ text: oneLine(label), size: 18 }),
                ],
        }),
      ],
    })
  return new Table({
    width: { size: width * 2, type: WidthType.DXA },
    columnWidths: [width, width],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: labels
      .slice(0, half)
      .map(
        (label, index) =>
          new TableRow({ cantSplit: true, children: [cell(label), cell(labels[half + index])] }),
      ),
  })
}

/** A question above its boxes or lines, with what helps to answer it. */
export function question(number: number, text: string, explanation: string, newPage = false): Paragraph[] {
  return [
    new Paragraph({
      ...(newPage && { pageBreakBefore: true }),
      heading: 'Heading3',
      spacing: { before: 60, after: 10 },
      children: [new TextRun({ text: words.question(number, oneLine(text)), size: 20 })],
    }),
    ...(explanation === '' ? [] : [small(explanation)]),
  ]
}

/** Running text, a little tighter than in a report: a form has to stay short. */
export const body = (text: string): Paragraph =>
  new Paragraph({ spacing: { after: 60, line: 240, lineRule: 'auto' }, children: runs(text, { size: 20 }) })

/** One of a few short points. */
export const point = (text: string): Paragraph =>
  new Paragraph({ style: styles.compactBullet, spacing: { after: 10 }, children: runs(text, { size: 19 }) })

/** What may be read, and need not. */
export const small = (text: string): Paragraph =>
  new Paragraph({ style: styles.note, spacing: { before: 0, after: 30 }, children: runs(text) })

/** Lines for a handwritten answer. The full form has a page of its own for them, the quickscan has to fit on one sheet. */
const LINES = { quickscan: 2, full: 11 } as const satisfies Record<MirrorForm, number>

/** Empty lines to write on. */
export function openLines(form: MirrorForm): Paragraph[] {
  return Array.from(
    { length: LINES[form] },
    () =>
      new Paragraph({
        alignment: AlignmentType.LEFT,
        spacing: { before: 0, after: 0, line: 380, lineRule: 'exact' },
        border: {
          bottom: { style: BorderStyle.SINGLE, size: 4, color: tones.muted, space: 1 },
          between: { style: BorderStyle.SINGLE, size: 4, color: tones.muted, space: 1 },
        },
        children: runs(''),
      }),
  )
}
