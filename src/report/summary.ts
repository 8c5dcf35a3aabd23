/** The one page a board reads: where we stand, what stands out, what is asked. */
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { BoardSummary, Decision, RankedStatement } from '../domain/report/report-model'
import { labels } from '../texts/labels'
import { report } from '../texts/report'
import { heading, type Inline, note, paragraph } from './blocks'
import { oneLine, shortened } from './plain-text'
import { colours, styles, textWidth } from './style'
import { date, filled, mean, NOTHING, restOf, share } from './words'

const words = report.summary
const compact = { compact: true }

/** Close together: all of this is to stand on one page. */
const bullet = (text: Inline | readonly Inline[]): Paragraph => paragraph(text, styles.compactBullet)

interface KeyFigure {
  readonly label: string
  readonly value: string
  readonly meaning: string
}

function keyFigures(summary: BoardSummary): readonly KeyFigure[] {
  const figures = summary.assessment?.figures
  const response = summary.mirror?.response
  return [
    {
      label: words.readiness,
      value: share(figures?.readiness ?? null),
      meaning: figures ? words.readinessOf(figures.applicable) : report.noData,
    },
    {
      label: words.coverage,
      value: share(figures?.coverage ?? null),
      meaning: figures ? words.coverageOf(figures.assessed, figures.applicable) : report.noData,
    },
    {
      label: words.response,
      value: share(response?.rate ?? null),
      meaning: response ? words.responseOf(response.submitted, response.invited) : report.noData,
    },
    {
      label: words.overdue,
      value: String(summary.overdueCount),
      meaning: words.overdueOf(summary.openActionCount),
    },
  ]
}

/** Four large figures beside each other, each with its meaning: a table whose header row names them. */
function figureBand(figures: readonly KeyFigure[]): Table {
  const width = Math.floor(textWidth.portrait / figures.length)
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const cells = (make: (figure: KeyFigure) => Paragraph) =>
    figures.map(
      (figure) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          margins: { top: 40, bottom: 40, left: 140, right: 80 },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.soft },
          children: [make(figure)],
        }),
    )
  const small = (text: string, bold: boolean): Paragraph =>
    new Paragraph({
      style: styles.cell,
      alignment: AlignmentType.LEFT,
      children: [new TextRun({ text, bold })],
    })
  return new Table({
    width: { size: width * figures.length, type: WidthType.DXA },
    columnWidths: figures.map(() => width),
    layout: TableLayoutType.FIXED,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: { style: BorderStyle.SINGLE, size: 24, color: 'FFFFFF' },
    },
    rows: [
      new TableRow({ tableHeader: true, children: cells((figure) => small(figure.label, true)) }),
      new TableRow({
        children: cells(
          (figure) => new Paragraph({ style: styles.big, children: [new TextRun(figure.value)] }),
        ),
      }),
      new TableRow({ children: cells((figure) => small(figure.meaning, false)) }),
    ],
  })
}

const ranked = (statement: RankedStatement): Paragraph =>
  bullet([
    new TextRun({ text: `${mean(statement.mean)} `, bold: true }),
    new TextRun(
      `${labels.bandSign[statement.band]} ${labels.band[statement.band]}: ${shortened(statement.text, 90)}`,
    ),
  ])

export function summary(model: BoardSummary): FileChild[] {
  const { assessment, mirror } = model
  return [
    heading(1, words.title, { newPage: true }),
    figureBand(keyFigures(model)),
    note(
      assessment === null
        ? words.noAssessment
        : words.readinessFormula(
            assessment.figures.counts.met,
            assessment.figures.counts['largely-met'],
            assessment.figures.applicable,
          ),
    ),
    ...(mirror === null
      ? [paragraph(words.noMirror)]
      : [
          paragraph([
            new TextRun({ text: `${report.mirror.roundTitle(shortened(mirror.title, 50))} `, bold: true }),
            new TextRun(
              `(${labels.form[mirror.form]}; ${words.response.toLowerCase()}: ${labels.response[mirror.response.label]})`,
            ),
          ]),
          ...ranking(words.strongest, mirror.strongest),
          ...ranking(words.weakest, mirror.weakest),
        ]),
    heading(2, words.gaps, compact),
    ...gaps(model),
    heading(2, words.overdueTitle, compact),
    ...overdue(model),
    heading(2, words.decisions, compact),
    ...(model.decisions.length === 0
      ? [paragraph(words.decisionsNone)]
      : model.decisions.slice(0, 5).map((decision) => bullet(words.decision(brief(decision))))),
  ]
}

const brief = (decision: Decision): Decision =>
  'title' in decision ? { ...decision, title: shortened(decision.title, 50) } : decision

const ranking = (title: string, statements: readonly RankedStatement[]): FileChild[] =>
  statements.length === 0 ? [] : [heading(2, title, compact), ...statements.map(ranked)]

function gaps(model: BoardSummary): FileChild[] {
  if (model.assessment === null || model.mirror === null) return [paragraph(words.gapsUnknown)]
  if (model.gaps.length === 0) return [paragraph(words.gapsNone)]
  return [
    ...model.gaps.map((gap) =>
      bullet([
        new TextRun({ text: `${oneLine(gap.normId)} ${shortened(gap.title, 56)}: `, bold: true }),
        new TextRun(words.gapLine(mean(gap.mean), gap.divided)),
      ]),
    ),
    ...restOf(model.gaps.length, model.gapCount, report.norms.title).map((line) => bullet(line)),
  ]
}

function overdue(model: BoardSummary): FileChild[] {
  if (model.overdue.length === 0)
    return [paragraph(model.openActionCount === 0 ? report.actions.none : words.overdueNone)]
  return [
    ...model.overdue.map((action) =>
      bullet([
        new TextRun({
          text: `${report.actions.number(action.number)} ${shortened(filled(action.title), 56)}: `,
          bold: true,
        }),
        new TextRun(
          words.overdueLine(
            date(action.dueOn),
            filled(action.ownerName) === NOTHING ? words.noOwner : shortened(action.ownerName, 40),
          ),
        ),
      ]),
    ),
    ...restOf(model.overdue.length, model.overdueCount, report.actions.title).map((line) => bullet(line)),
  ]
}
