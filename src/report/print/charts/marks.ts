/** The marks of the groups: the same colours and shapes as on the screen, for the shape carries the meaning without colour. */
import { groupMarks, light, paper } from '../../../look/tokens'
import { svg, type PrintNode } from '../element'
import { rounded } from './lettering'

type Shape = (typeof groupMarks)[number]['shape']

/** Half the width of a mark. */
const HALF = 5

/** Paths around the origin. */
const PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z',
  rect: 'M-4.5 -4.5H4.5V4.5H-4.5Z',
  triangle: 'M0 -5.5L5.5 4.5H-5.5Z',
  rectRot: 'M0 -6L6 0L0 6L-6 0Z',
  star: 'M0 -6V6M-5.2 -3L5.2 3M-5.2 3L5.2 -3',
  crossRot: 'M-4.5 -4.5L4.5 4.5M-4.5 4.5L4.5 -4.5',
  rectRounded:
    'M-2 -4.5H2A2.5 2.5 0 0 1 4.5 -2V2A2.5 2.5 0 0 1 2 4.5H-2A2.5 2.5 0 0 1 -4.5 2V-2A2.5 2.5 0 0 1 -2 -4.5Z',
  cross: 'M0 -6V6M-6 0H6',
}
const STROKES: ReadonlySet<Shape> = new Set(['star', 'crossRot', 'cross'])

/**
 * The sign of a group at a point of a drawing, in its own shape and colour.
 * @param index place of the group in the chart; hollow once the shapes have all been used
 */
export function mark(index: number, x: number, y: number): PrintNode {
  const place = index % groupMarks.length
  const { colour, shape } = groupMarks[place] ?? groupMarks[0]
  const hollow = index >= groupMarks.length || groupMarks.findIndex((one) => one.shape === shape) < place
  return svg('path', {
    d: PATHS[shape],
    transform: `translate(${String(rounded(x))} ${String(rounded(y))})`,
    fill: STROKES.has(shape) ? 'none' : hollow ? paper.ground : colour,
    stroke: STROKES.has(shape) || hollow ? colour : light.onPrimary,
    'stroke-width': STROKES.has(shape) || hollow ? 2 : 0.75,
  })
}

/** A single mark, for the key of the chart. */
export const keyMark = (index: number): PrintNode =>
  svg('svg', { class: 'key-mark', 'aria-hidden': 'true', viewBox: '-8 -8 16 16' }, mark(index, 0, 0))

export const MARK_WIDTH = 2 * HALF
