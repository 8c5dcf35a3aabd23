/** On which side of its dot each name of a scatter chart stands. Word draws names beside their dots only, so a name has four places. */

/** As the library of Word calls them. */
export type LabelSide = 'right' | 'left' | 'above' | 'below'

interface NamedPoint {
  readonly label: string
  readonly x: number
  readonly y: number
}

/** Room that names take, in shares of the width and height of the chart. */
interface Room {
  /** Of one letter. */
  readonly letter: number
  readonly line: number
  /** Between the middle of a dot and its name. */
  readonly gap: number
}

/**
 * The first of these sides where a name covers neither another name nor a dot; `null` for one that has no place: a name that cannot be read
 * helps nobody, and the table beside the chart has it.
 * @param points in shares of the width and height of the chart, both from 0 to 1
 * @param wanted the sides of a point, the best first
 */
export function labelSides(
  points: readonly NamedPoint[],
  wanted: (point: NamedPoint) => readonly LabelSide[],
  { letter, line, gap }: Room,
): readonly (LabelSide | null)[] {
  const taken: Box[] = []
  const dots = points.map(({ x, y }) => around(x, y, gap, gap))
  return points.map((point, index) => {
    const width = point.label.length * letter
    const boxOf = (side: LabelSide): Box => {
      const beside = side === 'right' ? gap + width / 2 : side === 'left' ? -gap - width / 2 : 0
      const over = side === 'above' ? gap + line / 2 : side === 'below' ? -gap - line / 2 : 0
      return around(point.x + beside, point.y + over, width, line)
    }
    const side = wanted(point).find((one) => {
      const box = boxOf(one)
      const others = dots.filter((_, at) => at !== index && !same(points[at], point))
      return ![...taken, ...others].some((other) => meet(box, other))
    })
    if (side === undefined) return null
    taken.push(boxOf(side))
    return side
  })
}

interface Box {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

const around = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  bottom: y - height / 2,
  top: y + height / 2,
})
const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.bottom < other.top && other.bottom < one.top
const same = (one: NamedPoint | undefined, other: NamedPoint): boolean =>
  one !== undefined && one.x === other.x && one.y === other.y
