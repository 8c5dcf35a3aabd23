/** The statements of a paper form: one table, so that the words of the scale are at the top of every page. */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { ScalePoint, Statement } from '../../domain/question-set'
import { paperForm as words } from '../../texts/survey/receiving/paper-form'
import { box, FORM_WIDTH } from './paper-blocks'
import type { PaperFormInput } from './paper-input'
import { marksOf } from './paper-marks'
import { statementPartsOf } from './statement-parts'
import { colours, tones } from '../colours'
import { oneLine } from '../plain-text'
import { cellStyles } from '../word/cell-style'

const NUMBER = convertMillimetersToTwip(8.5)
const POINT = convertMillimetersToTwip(10.6)
const BOX_LINE = 360
const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const tight = { before: 6, after: 6, line: 216, lineRule: 'auto' } as const

const keyOf = ({ value }: ScalePoint): string =>
  typeof value === 'number' ? String(value) : words.columns.keys[value]
const labelOf = ({ value, label }: ScalePoint): string =>
  value === 'not-applicable' ? words.columns.notApplicable : label

interface CellStyle {
  readonly width: number
  readonly span?: number
  readonly fill?: string
  readonly centred?: boolean
  readonly keepNext?: boolean
  /** Exactly this high (twips), whatever font the computer takes for the boxes. */
  readonly exact?: number
}

function cell(children: readonly (readonly TextRun[])[], style: CellStyle): TableCell {
  return new TableCell({
    width: { size: style.width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 2, bottom: 2, left: style.centred ? 20 : 70, right: style.centred ? 20 : 70 },
    ...(style.span !== undefined && { columnSpan: style.span }),
    ...(style.fill !== undefined && {
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: style.fill },
    }),
    children: children.map(
      (runs) =>
        new Paragraph({
          style: cellStyles.plain.left,
          spacing:
            style.exact === undefined ? tight : { before: 0, after: 0, line: style.exact, lineRule: 'exact' },
          ...(style.keepNext === true && { keepNext: true }),
          alignment: style.centred ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [...runs],
        }),
    ),
  })
}

/** The statements of a round, theme by theme and then those of the VSV itself, with a box for every point of the scale. */
export function statementTable(round: PaperFormInput['round']): Table {
  const { scale } = round.questionSet
  const text = FORM_WIDTH - NUMBER - scale.length * POINT
  const widths = [NUMBER, text, ...scale.map(() => POINT)]
  const marks = marksOf(round)
  const fillOf = (point: ScalePoint): string | undefined =>
    typeof point.value === 'number' ? undefined : colours.soft
  let number = 0

  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      cell([[new TextRun({ text: words.columns.statement, bold: true, size: 17 })]], {
        width: NUMBER + text,
        span: 2,
      }),
      ...scale.map((point) =>
        cell(
          [
            [new TextRun({ text: labelOf(point), size: 14 })],
            [new TextRun({ text: keyOf(point), bold: true, size: 18 })],
          ],
          {
            width: POINT,
            centred: true,
            ...(fillOf(point) !== undefined && { fill: colours.soft }),
          },
        ),
      ),
    ],
  })

  const themeRow = (title: string): TableRow =>
    new TableRow({
      cantSplit: true,
      children: [
        cell([[new TextRun({ text: oneLine(title), bold: true, size: 19, color: colours.headText })]], {
          width: FORM_WIDTH,
          span: widths.length,
          fill: tones.primary,
          keepNext: true,
        }),
      ],
    })

  const statementRow = (statement: Statement): TableRow => {
    number += 1
    const other = marks.otherLine(statement)
    return new TableRow({
      cantSplit: true,
      children: [
        cell(
          [[new TextRun({ text: `${String(number)}${marks.ofNumber(statement)}`, bold: true, size: 18 })]],
          { width: NUMBER },
        ),
        cell(
          [
            [new TextRun({ text: oneLine(statement.text), size: 19 })],
            ...(other === null ? [] : [[new TextRun({ text: other, size: 16 })]]),
            ...(statement.explanation === ''
              ? []
              : [[new TextRun({ text: oneLine(statement.explanation), size: 16, color: tones.muted })]]),
          ],
          { width: text },
        ),
        ...scale.map((point) =>
          cell([[box('statement')]], {
            width: POINT,
            exact: BOX_LINE,
            centred: true,
            ...(fillOf(point) !== undefined && { fill: colours.soft }),
          }),
        ),
      ],
    })
  }

  return new Table({
    width: { size: FORM_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [
      head,
      ...statementPartsOf(round).flatMap(({ title, statements }) => [
        themeRow(title),
        ...statements.map(statementRow),
      ]),
    ],
  })
}
