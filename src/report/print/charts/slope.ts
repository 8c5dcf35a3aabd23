/** Lines between two moments, with the code of each at either end. */
import { light } from '../../../look/tokens'
import { formatPercent } from '../../../texts/format'
import type { Chart } from '../../blocks'
import { clusterLabels } from '../../cluster-labels'
import { slopeLines } from '../../colours'
import { oneLine } from '../../plain-text'
import { svg, type PrintNode } from '../element'
import { picture, rounded, WIDTH, words } from './lettering'

type Slope = Extract<Chart, { type: 'slope' }>

const SCALES = {
  share: { from: 0, to: 1, steps: [0, 0.2, 0.4, 0.6, 0.8, 1] },
  mean: { from: 1, to: 5, steps: [1, 2, 3, 4, 5] },
} as const

const [LEFT, RIGHT, TOP, BOTTOM] = [44, WIDTH - 12, 10, 280]
/** Of a line of letters, in shares of the height. */
const APART = 0.055
const DASHES = { solid: null, dash: '7 4', dot: '2 4' } as const

/** The drawing. */
export function slope({ moments, unit, rows }: Slope, description: string): PrintNode {
  const scale = SCALES[unit]
  const share = (value: number): number => (value - scale.from) / (scale.to - scale.from)
  const y = (value: number): number => BOTTOM - share(value) * (BOTTOM - TOP)
  const quarter = (RIGHT - LEFT) / 4
  const [x1, x2] = [LEFT + quarter, RIGHT - quarter]
  const labelsAt = (valueOf: (row: Slope['rows'][number]) => number) =>
    clusterLabels(
      rows.map((row) => ({ code: oneLine(row.code), height: share(valueOf(row)) })),
      APART,
    )
  const [before, after] = [labelsAt(({ from }) => from), labelsAt(({ to }) => to)]
  const label = (text: string | null | undefined, x: number, value: number, anchor: 'start' | 'end') =>
    text === null || text === undefined
      ? []
      : words([text], x, y(value), { 'text-anchor': anchor, fill: light.ink })
  return picture(BOTTOM + 26, description, [
    ...scale.steps.flatMap((step) => [
      svg('line', {
        x1: LEFT,
        y1: rounded(y(step)),
        x2: RIGHT,
        y2: rounded(y(step)),
        stroke: light.line,
        'stroke-width': 0.9,
      }),
      ...words([unit === 'share' ? formatPercent(step) : String(step)], LEFT - 8, y(step), {
        'text-anchor': 'end',
        fill: light.muted,
      }),
    ]),
    ...moments.flatMap((moment, index) =>
      words([oneLine(moment)], index === 0 ? x1 : x2, BOTTOM + 16, {
        'text-anchor': 'middle',
        fill: light.ink,
      }),
    ),
    ...rows.flatMap(({ from, to, goes }, index) => {
      const { colour, dash, mark: shape } = slopeLines[goes]
      const dashes = DASHES[dash]
      return [
        svg('line', {
          x1: rounded(x1),
          y1: rounded(y(from)),
          x2: rounded(x2),
          y2: rounded(y(to)),
          stroke: `#${colour}`,
          'stroke-width': 2.25,
          ...(dashes !== null && { 'stroke-dasharray': dashes }),
        }),
        ...[
          [x1, from],
          [x2, to],
        ].map(([x = 0, value = 0]) => end(shape, colour, x, y(value))),
        ...label(before[index], x1 - 10, from, 'end'),
        ...label(after[index], x2 + 10, to, 'start'),
      ]
    }),
  ])
}

const PATHS = {
  triangle: 'M0 -5.5L5.5 4.5H-5.5Z',
  square: 'M-4.5 -4.5H4.5V4.5H-4.5Z',
  circle: 'M-4.5 0A4.5 4.5 0 1 0 4.5 0A4.5 4.5 0 1 0 -4.5 0Z',
} as const

const end = (shape: keyof typeof PATHS, colour: string, x: number, y: number): PrintNode =>
  svg('path', {
    d: PATHS[shape],
    transform: `translate(${String(rounded(x))} ${String(rounded(y))})`,
    fill: `#${colour}`,
  })
