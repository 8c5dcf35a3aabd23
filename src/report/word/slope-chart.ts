import type { ChartRunOptions } from 'docx/charts'
import { slopeLines } from '../colours'
import { clusterLabels } from '../cluster-labels'
import { printable } from '../plain-text'
import { rounded, type Brush, type ChartOfType } from './chart-brush'

const HEIGHT = 240
/** Of a line of small letters, in shares of the height between the lowest and the highest value. */
const APART = 0.08

const SCALES = {
  share: { minimum: 0, maximum: 1, interval: 0.2, numberFormat: '0%' },
  mean: { minimum: 1, maximum: 5, interval: 1, numberFormat: '0' },
} as const

/** Per row a line between two moments, with its code at either end (method F4). */
export function slopeChart(
  { moments, unit, rows }: ChartOfType<'slope'>,
  { small, common }: Brush,
): ChartRunOptions {
  const scale = SCALES[unit]
  const height = (value: number) => (value - scale.minimum) / (scale.maximum - scale.minimum)
  const endsOf = (valueOf: (row: (typeof rows)[number]) => number) =>
    clusterLabels(
      rows.map((row) => ({ code: printable(row.code), height: height(valueOf(row)) })),
      APART,
    )
  const [before, after] = [endsOf(({ from }) => from), endsOf(({ to }) => to)]
  const label = (text: string | null | undefined, position: 'left' | 'right') =>
    text === null || text === undefined ? (false as const) : { text, position, font: small }
  return {
    type: 'line',
    categories: moments.map(printable),
    series: rows.map(({ label: name, from, to, goes }, index) => {
      const { colour, dash, mark } = slopeLines[goes]
      return {
        name: printable(name),
        values: [rounded(from), rounded(to)],
        color: colour,
        line: { color: colour, width: 2.25, dash },
        markers: { shape: mark, size: 8 },
        pointLabels: [label(before[index], 'left'), label(after[index], 'right')],
      }
    }),
    categoryAxis: { font: small },
    valueAxis: { ...scale, gridlines: true, font: small },
    legend: false,
    ...common(HEIGHT),
  }
}
