/** Charts with points: the groups per theme, and the themes by score and choice. */
import { light } from '../../../look/tokens'
import { report } from '../../../texts/report/report'
import { formatPercent } from '../../../texts/format'
import type { Chart } from '../../blocks'
import { svg, type PrintNode } from '../element'
import { picture, rounded, SIZE, WIDTH, widthOf, words, wrapped } from './lettering'
import { mark, MARK_WIDTH } from './marks'

type ChartOfType<T extends Chart['type']> = Extract<Chart, { type: T }>

const LOWEST = 1
const HIGHEST = 5
const POINTS = [1, 2, 3, 4, 5] as const

const rule = (from: readonly [number, number], to: readonly [number, number], dashes?: string): PrintNode =>
  svg('line', {
    x1: rounded(from[0]),
    y1: rounded(from[1]),
    x2: rounded(to[0]),
    y2: rounded(to[1]),
    stroke: dashes === undefined ? light.line : light.muted,
    'stroke-width': 0.9,
    ...(dashes !== undefined && { 'stroke-dasharray': dashes }),
  })

/** A dot per group on a line per theme. */
export function dots({ rows, series }: ChartOfType<'dots'>, description: string): PrintNode {
  const left = 236
  const right = WIDTH - 14
  const rowHeight = 34
  const bottom = rows.length * rowHeight + 4
  const at = (mean: number): number => left + ((mean - LOWEST) / (HIGHEST - LOWEST)) * (right - left)
  return picture(bottom + 22, description, [
    ...POINTS.flatMap((point) => [
      rule([at(point), 4], [at(point), bottom]),
      ...words([String(point)], rounded(at(point)), bottom + 12, {
        'text-anchor': 'middle',
        fill: light.muted,
      }),
    ]),
    ...rows.flatMap((row, index) => {
      const y = 4 + (index + 0.5) * rowHeight
      return [
        ...words(wrapped(row, left - 16, 2), 0, y, { fill: light.ink }),
        rule([left, y], [right, y]),
        ...lanes(series.map(({ means }) => means[index] ?? null)).map(({ group, mean, lane }) =>
          mark(group, at(mean), y + lane * rowHeight),
        ),
      ]
    }),
  ])
}

/** Means closer than this would cover each other on one line. */
const TOO_CLOSE = 0.1
/** Lines within a row, in rows from its middle. */
const LANES = [0, -0.29, 0.29] as const

/** Equal means stay visible as separate marks: a mark too close to the one before goes a little up or down. */
function lanes(means: readonly (number | null)[]) {
  const lastOn = LANES.map(() => Number.NEGATIVE_INFINITY)
  return means
    .flatMap((mean, group) => (mean === null ? [] : [{ mean, group }]))
    .sort((one, other) => one.mean - other.mean)
    .map(({ mean, group }) => {
      const free = lastOn.findIndex((last) => mean - last >= TOO_CLOSE)
      const lane = free === -1 ? lastOn.indexOf(Math.min(...lastOn)) : free
      lastOn[lane] = mean
      return { group, mean, lane: LANES[lane] ?? 0 }
    })
}

/** Themes by score and by how many chose them, cut in four by two lines. */
export function matrix(
  { points, middle }: ChartOfType<'matrix'>,
  description: string,
  primary: string,
): PrintNode {
  const [left, right, top, bottom] = [64, WIDTH - 12, 8, 300]
  const most = Math.min(1, Math.ceil((Math.max(...points.map(({ share }) => share)) + 0.05) * 10) / 10)
  const x = (mean: number): number => left + ((mean - LOWEST) / (HIGHEST - LOWEST)) * (right - left)
  const y = (share: number): number => bottom - (share / most) * (bottom - top)
  const steps = Array.from({ length: Math.round(most * 10) + 1 }, (_, index) => index / 10)
  const places = labelPlaces(
    points.map(({ label, mean, share }) => ({ x: x(mean), y: y(share), width: widthOf(label) })),
    { left, right },
  )
  return picture(bottom + 44, description, [
    rule([left, top], [left, bottom]),
    rule([left, bottom], [right, bottom]),
    ...POINTS.flatMap((point) =>
      words([String(point)], rounded(x(point)), bottom + 13, { 'text-anchor': 'middle', fill: light.muted }),
    ),
    ...steps.flatMap((step) =>
      words([formatPercent(step)], left - 8, y(step), { 'text-anchor': 'end', fill: light.muted }),
    ),
    ...words([report.mirror.matrixMean], (left + right) / 2, bottom + 34, {
      'text-anchor': 'middle',
      fill: light.ink,
    }),
    ...words([report.mirror.matrixShare], 0, 0, {
      'text-anchor': 'middle',
      fill: light.ink,
      transform: `translate(12 ${String((top + bottom) / 2)}) rotate(-90)`,
    }),
    rule([x(middle.mean), top], [x(middle.mean), bottom], '4 3'),
    rule([left, y(middle.share)], [right, y(middle.share)], '4 3'),
    ...points.flatMap(({ label, mean, share }, index) => {
      const place = places[index] ?? { x: x(mean) + MARK_WIDTH, y: y(share) }
      return [
        svg('path', {
          d: 'M-4.5 0A4.5 4.5 0 1 0 4.5 0A4.5 4.5 0 1 0 -4.5 0Z',
          transform: `translate(${String(rounded(x(mean)))} ${String(rounded(y(share)))})`,
          fill: `#${primary}`,
        }),
        ...words([label], rounded(place.x), place.y, { fill: light.ink }),
      ]
    }),
  ])
}

interface Labelled {
  readonly x: number
  readonly y: number
  /** Of its name. */
  readonly width: number
}

const LINE = SIZE + 3
const BESIDE = 8

/** To the right of its point when that is free, else to the left, else a line higher or lower. */
function labelPlaces(
  points: readonly Labelled[],
  area: { readonly left: number; readonly right: number },
): readonly { readonly x: number; readonly y: number }[] {
  const boxes = points.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }))
  return points.map(({ x, y, width }) => {
    const candidates = [0, -LINE, LINE, -2 * LINE, 2 * LINE].flatMap((shift) => [
      { x: x + BESIDE, y: y + shift },
      { x: x - BESIDE - width, y: y + shift },
    ])
    const boxOf = (place: { readonly x: number; readonly y: number }) => ({
      left: place.x,
      right: place.x + width,
      top: place.y - LINE / 2,
      bottom: place.y + LINE / 2,
    })
    const place = candidates.find((candidate) => {
      const box = boxOf(candidate)
      return (
        box.left >= area.left &&
        box.right <= area.right &&
        boxes.every(
          (other) =>
            box.left >= other.right ||
            box.right <= other.left ||
            box.top >= other.bottom ||
            box.bottom <= other.top,
        )
      )
    }) ?? { x: x + BESIDE, y }
    boxes.push(boxOf(place))
    return place
  })
}
