/**
 * Native Word charts: editable, sharp and small. Each gets a Dutch description with its message (the library's own is English),
 * and each comes with a table of the same figures.
 */
import { Paragraph, TextRun } from 'docx'
import { type ChartMarkerShape, ChartRun, type ChartRunOptions } from 'docx/charts'
import { groupMarks } from '../../look/tokens'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import type { Block, Chart } from '../blocks'
import { colours, hex, scale, verdictInk } from '../colours'
import { printable } from '../plain-text'
import { rounded, type Brush, type ChartOfType } from './chart-brush'
import { matrixChart } from './matrix-chart'
import { characterOf } from './character-style'
import { cellStyles } from './cell-style'
import { slopeChart } from './slope-chart'
import { type Drawing, styles, widthOf } from './style'
import { inline } from './text'

/** In pixels of 1/96 inch, as docx counts: the width of the text on an upright page. */
const CHART_WIDTH = 632
/** To a pixel. */
const TWIPS = 15

/** Draws a chart. `keepNext`: its key comes below it. */
export function chartOf(
  { chart, description }: Extract<Block, { kind: 'chart' }>,
  drawing: Drawing,
  keepNext: boolean,
): Paragraph {
  const { font, primary } = drawing
  const brush: Brush = {
    primary,
    small: { name: font, size: 9, color: colours.ink },
    common: (height) => ({
      transformation: {
        width: Math.min(CHART_WIDTH, widthOf(drawing, 'portrait') / TWIPS),
        height: Math.round(height),
      },
      altText: { name: report.figure, description: printable(description) },
      font: { name: font, color: colours.ink },
      chartArea: { fill: colours.ground, border: 'none' },
    }),
  }
  return new Paragraph({
    style: styles.figure,
    keepNext,
    children: [new ChartRun(optionsOf(chart, brush))],
  })
}

function optionsOf(chart: Chart, brush: Brush): ChartRunOptions {
  switch (chart.type) {
    case 'distribution':
      return distributionChart(chart, brush)
    case 'verdicts':
      return verdictChart(chart, brush)
    case 'dots':
      return dotChart(chart, brush)
    case 'matrix':
      return matrixChart(chart, brush)
    case 'slope':
      return slopeChart(chart, brush)
  }
}

/** Up to this many bars can have more room: with more, the table below would run over to a next page. */
const ROOMY = 6

/** Below this share a figure does not fit in its piece of the bar. */
const FITS = 0.07

/**
 * Diverging stacked bars: the middle of "niet oneens, niet eens" is on one line for all statements. Drawn as a stacked bar
 * that starts with an invisible piece: Word has no diverging bars, and real negative values would put the labels in the bars.
 */
function distributionChart(
  { rows, answers }: ChartOfType<'distribution'>,
  { small, common }: Brush,
): ChartRunOptions {
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
  return {
    type: 'bar',
    stacking: 'stacked',
    gapWidth: 45,
    categories: rows.map((row) => printable(row.label)),
    series: [
      { name: report.mirror.spacer, values: space.map(rounded), color: colours.ground, dataLabels: false },
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
    ...common(24 + rows.length * (rows.length <= ROOMY ? 40 : 32)),
  }
}

/**
 * The key to a chart of answers as text: LibreOffice hides the wrong entry of a chart's own legend, and coloured words can be
 * read by everyone.
 */
export const legendOf = ({ label, answers }: Extract<Block, { kind: 'legend' }>): Paragraph =>
  new Paragraph({
    style: cellStyles.plain.center,
    children: [
      new TextRun({ text: `${label} `, ...characterOf({ tone: 'muted' }) }),
      ...answers.flatMap((answer, index) => {
        const ink = scale[index]
        return ink === undefined ? [] : inline([{ kind: 'chip', text: answer, ink }, ' '])
      }),
    ],
  })

/** Number of norms per verdict, one bar per theme. */
function verdictChart({ rows, order }: ChartOfType<'verdicts'>, { small, common }: Brush): ChartRunOptions {
  const used = order.filter((verdict) => rows.some((row) => row.counts[verdict] > 0))
  return {
    type: 'bar',
    stacking: 'stacked',
    gapWidth: 45,
    categories: rows.map((row) => printable(row.label)),
    series: used.map((verdict) => ({
      name: `${labels.verdictSign[verdict]} ${labels.verdict[verdict]}`,
      values: rows.map((row) => row.counts[verdict]),
      color: verdictInk(verdict).fill,
      dataLabels: {
        value: true,
        position: 'center' as const,
        font: { ...small, color: verdictInk(verdict).text },
      },
      pointLabels: rows.map((row) => (row.counts[verdict] === 0 ? (false as const) : undefined)),
    })),
    categoryAxis: { reverseOrder: true, font: small },
    valueAxis: { minimum: 0, interval: 1, visible: false, gridlines: false },
    legend: { position: 'bottom', font: small },
    ...common(80 + rows.length * 28),
  }
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

/** Two names on a line where both fit, else one; 17 pixels a line. */
const legendHeight = (names: readonly string[]): number =>
  17 * (names.some((name) => name.length > 48) ? names.length : Math.ceil(names.length / 2))

/** Left of the scale there is room for the names of the rows. */
const LABEL_ROOM = -2

/**
 * A dot per group on a line per theme (method S13). The names of the themes are labels of points without a marker: a
 * scatter chart is the only kind with free dots, and it has figures on both axes.
 */
function dotChart({ rows, series }: ChartOfType<'dots'>, { small, common }: Brush): ChartRunOptions {
  const height = (index: number): number => rows.length - index
  return {
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
    ...common(60 + rows.length * 30 + legendHeight(series.map(({ name }) => name))),
  }
}
