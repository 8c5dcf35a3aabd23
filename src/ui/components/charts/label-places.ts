/** Where the name of each point of a scatter chart goes, so that names do not cover each other. In pixels. */

interface Point {
  readonly x: number
  readonly y: number
  /** Width of its name. */
  readonly width: number
}

interface LabelPlace {
  /** Left end of the name. */
  readonly x: number
  /** Middle of the name. */
  readonly y: number
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const LINE = 16
const BESIDE = 12
/** Half of the mark of a point, with a little room. */
const MARK = 7

/**
 * To the right of its point when it fits, else to the left, else on the nearest line above or below where there is room, within the area;
 * `null` for a name that fits nowhere: it is not drawn, and stands in the table.
 * @param taken what else is written in the area
 */
export function labelPlaces(
  points: readonly Point[],
  area: Box,
  taken: readonly Box[] = [],
): readonly (LabelPlace | null)[] {
  const covered: Box[] = [
    ...taken,
    ...points.map(({ x, y }) => ({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK })),
  ]
  const lines = Math.ceil((area.bottom - area.top) / LINE)
  const shifts = [0, ...Array.from({ length: lines }, (_, at) => [-(at + 1) * LINE, (at + 1) * LINE]).flat()]
  return points.map(({ x, y, width }) => {
    const within = (left: number) => Math.max(area.left, Math.min(left, area.right - width))
    const candidates = shifts.flatMap((shift) =>
      // On its own line beside the mark; on another as near to it as the edges allow.
      (shift === 0 ? [x + BESIDE, x - BESIDE - width] : [x + BESIDE, x - BESIDE - width].map(within)).map(
        (left) => ({ x: left, y: y + shift }),
      ),
    )
    const boxOf = (place: LabelPlace): Box => ({
      left: place.x,
      right: place.x + width,
      top: place.y - LINE / 2,
      bottom: place.y + LINE / 2,
    })
    const place = candidates.find((candidate) => {
      const box = boxOf(candidate)
      return isInside(box, area) && covered.every((other) => !isOverlapping(box, other))
    })
    if (place === undefined) return null
    covered.push(boxOf(place))
    return place
  })
}

function isInside(box: Box, area: Box): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom
}

function isOverlapping(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

/** A name that is at most so wide, cut with a sign when it is wider; the table has it whole. */
export function fitted(name: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(name) <= width) return name
  for (let length = name.length - 1; length > 0; length -= 1) {
    const cut = `${name.slice(0, length).trimEnd()}…`
    if (widthOf(cut) <= width) return cut
  }
  return '…'
}
