/**
 * Native Word charts: editable, sharp and small. Each gets a Dutch description with its message (the library's own is English),
 * and each stands beside a table with the same figures.
 */
import { AlignmentType, Paragraph, TextRun } from 'docx'
import { type ChartMarkerShape, ChartRun, type ChartRunOptions } from 'docx/charts'
import { groupMarks } from '../look/tokens'
import { labels } from '../texts/labels'
import { report } from '../texts/report'
import { chip } from './blocks'
import { printable } from './plain-text'
import { colours, FONT, hex, type Orientation, scale, styles, verdictColours } from './style'
import type { Standing } from '../domain/framework/readiness'

/** In pixels of 1/96 inch, as docx counts. */
const CHART_WIDTH = { portrait: 632, landscape: 960 } as const satisfies Record<Orientation, number>
const small = { name: FONT, size: 9, color: colours.ink }

const common = (height: number, description: string) =>
  ({
    transformation: { width: CHART_WIDTH.portrait, height: Math.round(height) },
    altText: { name: report.figure, description: printable(description) },
    font: { name: FONT, color: colours.ink },
    chartArea: { fill: 'FFFFFF', border: 'none' },
  }) as const

const inParagraph = (options: ChartRunOptions): Paragraph =>
  new Paragraph({ spacing: { before: 40, after: 40 }, keepNext: true, children: [new ChartRun(options)] })

/** Answers of one statement as shares 0..1, from helemaal oneens to helemaal eens. */
interface DistributionRow {
  readonly label: string
  readonly shares: readonly [number, number, number, number, number]
}

/** Below this share a figure does not fit in its piece of the bar. */
const FITS = 0.07

/**
 * Diverging stacked bars: the middle of "niet oneens, niet eens" stands on one line for all statements. Drawn as a stacked bar
 * that starts with an invisible piece: Word has no diverging bars, and real negative values would put the labels in the bars.
 */
export function distributionChart(
  rows: readonly DistributionRow[],
  answers: readonly string[],
  description: string,
): Paragraph {
  // The same reach to both sides keeps the middle line in the middle; a bar may not be longer than everybody.
  const reach = Math.min(
    1,
    Math.ceil(
      10 *
        Math.max(
          ...rows.flatMap(({ shares: [lowest, low, middle, high, highest] }) => [
            lowest + low + middle / 2,
            middle / 2 + high + highest,
          ]),
        ),
    ) / 10,
  )
  const space = rows.map(({ shares: [lowest, low, middle] }) => 1 - lowest - low - middle / 2)
  return inParagraph({
    type: 'bar',
    stacking: 'stacked',
    gapWidth: 45,
    categories: rows.map((row) => printable(row.label)),
    series: [
      { name: report.mirror.spacer, values: space.map(rounded), color: 'FFFFFF', dataLabels: false },
      ...scale.map(({ fill, text }, index) => ({
        name: printable(answers[index] ?? String(index + 1)),
        values: rows.map((row) => rounded(row.shares[index] ?? 0)),
        color: fill,
        dataLabels: {
          value: true,
          numberFormat: '0%',
          position: 'center' as const,
          font: { ...small, size: 8, color: text },
        },
        pointLabels: rows.map((row) => ((row.shares[index] ?? 0) < FITS ? (false as const) : undefined)),
      })),
    ],
    categoryAxis: { reverseOrder: true, font: small },
    valueAxis: {
      minimum: rounded(1 - reach),
      maximum: rounded(1 + reach),
      interval: reach,
      visible: false,
      gridlines: true,
    },
    legend: false,
    ...common(24 + rows.length * 40, description),
  })
}

/**
 * The key to {@link distributionChart} as text: LibreOffice hides the wrong entry of a chart's own legend, and coloured words can be
 * read by everyone.
 */
export const distributionLegend = (answers: readonly string[]): Paragraph =>
  new Paragraph({
    style: styles.cell,
    keepNext: true,
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({ text: `${report.mirror.legend} `, color: colours.muted }),
      ...answers.flatMap((answer, index) => {
        const step = scale[index]
        return step === undefined ? [] : [chip(answer, step), new TextRun(' ')]
      }),
    ],
  })

interface VerdictRow {
  readonly label: string
  readonly counts: Readonly<Record<Standing, number>>
}

/** Number of norms per verdict, one bar per theme. */
export function verdictChart(
  rows: readonly VerdictRow[],
  order: readonly Standing[],
  description: string,
): Paragraph {
  const used = order.filter((verdict) => rows.some((row) => row.counts[verdict] > 0))
  return inParagraph({
    type: 'bar',
    stacking: 'stacked',
    gapWidth: 45,
    categories: rows.map((row) => printable(row.label)),
    series: used.map((verdict) => ({
      name: `${labels.verdictSign[verdict]} ${labels.verdict[verdict]}`,
      values: rows.map((row) => row.counts[verdict]),
      color: verdictColours[verdict].fill,
      dataLabels: {
        value: true,
        position: 'center' as const,
        font: { ...small, color: verdictColours[verdict].text },
      },
      pointLabels: rows.map((row) => (row.counts[verdict] === 0 ? (false as const) : undefined)),
    })),
    categoryAxis: { reverseOrder: true, font: small },
    valueAxis: { minimum: 0, interval: 1, visible: false, gridlines: false },
    legend: { position: 'bottom', font: small },
    ...common(80 + rows.length * 30, description),
  })
}

interface DotSeries {
  readonly name: string
  /** Mean per row, 1..5; `null` when withheld. */
  readonly means: readonly (number | null)[]
}

const SHAPES: Readonly<Record<(typeof groupMarks)[number]['shape'], ChartMarkerShape>> = {
  circle: 'circle',
  rect: 'square',
  triangle: 'triangle',
  rectRot: 'diamond',
  star: 'star',
  crossRot: 'x',
  rectRounded: 'square',
  cross: 'plus',
}

/** Left of the scale there is room for the names of the rows. */
const LABEL_ROOM = -2

/**
 * A dot per group on a line per theme (research/spiegel.md C6). The names of the themes are labels of points without a marker: a
 * scatter chart is the only kind with free dots, and it has figures on both axes.
 */
export function dotChart(
  rows: readonly string[],
  series: readonly DotSeries[],
  description: string,
): Paragraph {
  const height = (index: number): number => rows.length - index
  return inParagraph({
    type: 'scatter',
    lines: 'none',
    series: [
      {
        name: report.mirror.dotsTheme,
        points: rows.map((_, index) => ({ x: LABEL_ROOM, y: height(index) })),
        markers: false,
        pointLabels: rows.map((row) => ({ text: printable(row), position: 'right' as const, font: small })),
      },
      {
        // Guides only where the scale is: gridlines would strike the names out.
        name: report.mirror.dotsGuide,
        points: rows.map((_, index) => ({ x: 3, y: height(index) })),
        markers: false,
        xErrorBars: { type: 'fixed', value: 2, endCaps: false, line: { color: colours.line, width: 0.75 } },
      },
      ...series.flatMap(({ name, means }, index) => {
        const mark = groupMarks[index % groupMarks.length] ?? groupMarks[0]
        const points = means.flatMap((mean, row) =>
          mean === null ? [] : [{ x: rounded(mean), y: height(row) }],
        )
        // A group withheld in every row is not drawn, and the others keep their marks.
        if (points.length === 0) return []
        return [
          {
            name: printable(name),
            points,
            color: hex(mark.colour),
            markers: { shape: SHAPES[mark.shape], size: 9 },
          },
        ]
      }),
    ],
    xAxis: {
      minimum: LABEL_ROOM,
      maximum: 5.2,
      interval: 1,
      gridlines: false,
      numberFormat: '[<1]"";0',
      font: small,
    },
    yAxis: { minimum: 0, maximum: rows.length + 1, interval: 1, visible: false, gridlines: false },
    legend: {
      position: 'bottom',
      font: small,
      hiddenEntries: [report.mirror.dotsTheme, report.mirror.dotsGuide],
    },
    ...common(110 + rows.length * 30, description),
  })
}

interface MatrixPoint {
  readonly label: string
  /** Theme score, 1..5. */
  readonly mean: number
  /** 0..1 */
  readonly share: number
}

/** Themes by score and by how many chose them, cut in four by two lines (research/spiegel.md C6). */
export function matrixChart(
  points: readonly MatrixPoint[],
  middle: { readonly mean: number; readonly share: number },
  description: string,
): Paragraph {
  const top = Math.min(1, Math.ceil((Math.max(...points.map(({ share }) => share)) + 0.05) * 10) / 10)
  const guide = { color: colours.muted, width: 0.75, dash: 'dash' } as const
  const line = (from: { readonly x: number; readonly y: number }, to: typeof from) => ({
    name: report.mirror.matrixGuides,
    points: [from, to],
    markers: false,
    line: guide,
  })
  const [x, y] = [rounded(middle.mean), rounded(middle.share)]
  return inParagraph({
    type: 'scatter',
    lines: 'straight',
    series: [
      line({ x: 1, y }, { x: 5, y }),
      line({ x, y: 0 }, { x, y: rounded(top) }),
      // A series for each: the points of one series would be joined.
      ...points.map(({ label, mean, share }) => ({
        name: printable(label),
        points: [{ x: rounded(mean), y: rounded(share) }],
        color: colours.primary,
        markers: { shape: 'circle' as const, size: 8 },
        pointLabels: [
          {
            text: printable(label),
            // Away from the line, and within the chart.
            position: mean < middle.mean || mean > 4.6 ? ('left' as const) : ('right' as const),
            font: small,
          },
        ],
      })),
    ],
    xAxis: {
      title: report.mirror.matrixMean,
      minimum: 1,
      maximum: 5,
      interval: 1,
      gridlines: false,
      font: small,
    },
    yAxis: {
      title: report.mirror.matrixShare,
      minimum: 0,
      maximum: top,
      interval: 0.1,
      numberFormat: '0%',
      gridlines: false,
      font: small,
    },
    legend: false,
    ...common(330, description),
  })
}

/** Four decimals: enough for a chart, and no 0.30000000000000004 in its workbook. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
