import type { ChartRunOptions } from 'docx/charts'
import { report } from '../../texts/report/report'
import { tones } from '../colours'
import { printable } from '../plain-text'
import { rounded, type Brush, type ChartOfType } from './chart-brush'
import { labelSides, type LabelSide } from './label-sides'

/** Small letters in a chart of about 560 by 270 points inside its axes. */
const MATRIX_ROOM = { letter: 0.013, line: 0.055, gap: 0.02 } as const

const labelOf = (text: string, position: LabelSide | null, font: Brush['small']) =>
  position === null ? (false as const) : { text, position, font }

/** Themes by score and by how many chose them, cut in four by two lines (method S12). */
export function matrixChart(
  { points, middle }: ChartOfType<'matrix'>,
  { small, common, primary }: Brush,
): ChartRunOptions {
  const top = Math.min(1, Math.ceil((Math.max(...points.map(({ share }) => share)) + 0.05) * 10) / 10)
  const guide = { color: tones.muted, width: 0.75, dash: 'dash' } as const
  const line = (from: { readonly x: number; readonly y: number }, to: typeof from) => ({
    name: report.mirror.matrixGuides,
    points: [from, to],
    markers: false,
    line: guide,
  })
  const [x, y] = [rounded(middle.mean), rounded(middle.share)]
  const sides = labelSides(
    points.map(({ label, mean, share }) => ({ label: printable(label), x: (mean - 1) / 4, y: share / top })),
    // Away from the line, and within the chart.
    (point) =>
      point.x < (middle.mean - 1) / 4 || point.x > 0.9
        ? ['left', 'above', 'below', 'right']
        : ['right', 'above', 'below', 'left'],
    MATRIX_ROOM,
  )
  return {
    type: 'scatter',
    lines: 'straight',
    series: [
      line({ x: 1, y }, { x: 5, y }),
      line({ x, y: 0 }, { x, y: rounded(top) }),
      // A series for each: the points of one series would be joined.
      ...points.map(({ label, mean, share }, index) => ({
        name: printable(label),
        points: [{ x: rounded(mean), y: rounded(share) }],
        color: primary,
        markers: { shape: 'circle' as const, size: 8 },
        pointLabels: [labelOf(printable(label), sides[index] ?? null, small)],
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
    ...common(330),
  }
}
