/** Bars: answers around their middle, and norms per verdict. */
import { light } from '../../../look/tokens'
import type { Standing } from '../../../domain/framework/assessment/standing'
import { formatPercent } from '../../../texts/format'
import type { Chart } from '../../blocks'
import { scale, verdictInk, type Ink } from '../../colours'
import { svg, type PrintNode } from '../element'
import { heightOf, picture, rounded, WIDTH, widthOf, words, wrapped } from './lettering'

type ChartOfType<T extends Chart['type']> = Extract<Chart, { type: T }>

const LABEL = 236
const GAP = 12
const BAR = 20
const MOST_LINES = 4
const AREA = WIDTH - LABEL - GAP

interface Row {
  readonly label: readonly string[]
  readonly top: number
  readonly height: number
}

/** Rows below each other, each as high as its label asks. */
function rowsOf(labels: readonly string[]): { readonly rows: readonly Row[]; readonly height: number } {
  let top = 4
  const rows = labels.map((text) => {
    const label = wrapped(text, LABEL, MOST_LINES)
    const row = { label, top, height: Math.max(BAR, heightOf(label.length)) + 8 }
    top += row.height
    return row
  })
  return { rows, height: top + 4 }
}

const middleOf = ({ top, height }: Row): number => top + height / 2

/** Such a piece would not be there at all on white paper. */
const PALE: ReadonlySet<string> = new Set([
  verdictInk('not-assessed').fill,
  verdictInk('not-applicable').fill,
])

/** A piece of a bar with its figure, if that fits. */
function piece(from: number, to: number, row: Row, ink: Ink, figure: string): readonly PrintNode[] {
  if (to - from < 0.1) return []
  return [
    svg('rect', {
      x: rounded(from),
      y: rounded(middleOf(row) - BAR / 2),
      width: rounded(to - from),
      height: BAR,
      fill: `#${ink.fill}`,
      ...(PALE.has(ink.fill) ? { stroke: light.muted, 'stroke-width': 0.75 } : {}),
    }),
    ...(to - from > widthOf(figure) + 4
      ? words([figure], rounded((from + to) / 2), middleOf(row), {
          fill: `#${ink.text}`,
          'text-anchor': 'middle',
        })
      : []),
  ]
}

/** Diverging bars: the middle of "niet oneens, niet eens" is on one line for all statements. */
export function distribution(chart: ChartOfType<'distribution'>, description: string): PrintNode {
  const { rows, height } = rowsOf(chart.rows.map(({ label }) => label))
  // The same reach to both sides keeps the middle line in the middle.
  const reach = Math.max(
    0.1,
    ...chart.rows.flatMap(({ shares: [lowest, low, middle, high, highest] }) => [
      lowest + low + middle / 2,
      middle / 2 + high + highest,
    ]),
  )
  const centre = LABEL + GAP + AREA / 2
  const unit = AREA / 2 / reach
  return picture(height, description, [
    ...rows.flatMap((row, index) => {
      const shares = chart.rows[index]?.shares ?? [0, 0, 0, 0, 0]
      let from = centre - (shares[0] + shares[1] + shares[2] / 2) * unit
      return [
        ...words(row.label, 0, middleOf(row), { fill: light.ink }),
        ...shares.flatMap((share, place) => {
          const start = from
          from += share * unit
          const ink = scale[place]
          return ink === undefined ? [] : piece(start, from, row, ink, formatPercent(share))
        }),
      ]
    }),
    svg('line', {
      x1: centre,
      x2: centre,
      y1: 0,
      y2: height,
      stroke: light.ink,
      'stroke-width': 0.75,
      'stroke-dasharray': '2 2',
    }),
  ])
}

/** The verdicts a chart has pieces of. */
export const verdictsIn = ({ rows, order }: ChartOfType<'verdicts'>): readonly Standing[] =>
  order.filter((verdict) => rows.some(({ counts }) => counts[verdict] > 0))

/** Number of norms per verdict, one bar per theme. */
export function verdicts(chart: ChartOfType<'verdicts'>, description: string): PrintNode {
  const { rows, height } = rowsOf(chart.rows.map(({ label }) => label))
  const used = verdictsIn(chart)
  const total = (index: number): number =>
    used.reduce((sum, verdict) => sum + (chart.rows[index]?.counts[verdict] ?? 0), 0)
  const unit = AREA / Math.max(1, ...chart.rows.map((_, index) => total(index)))
  return picture(
    height,
    description,
    rows.flatMap((row, index) => {
      let from = LABEL + GAP
      return [
        ...words(row.label, 0, middleOf(row), { fill: light.ink }),
        ...used.flatMap((verdict) => {
          const count = chart.rows[index]?.counts[verdict] ?? 0
          const start = from
          from += count * unit
          return piece(start, from, row, verdictInk(verdict), String(count))
        }),
      ]
    }),
  )
}
