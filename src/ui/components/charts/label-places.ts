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

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const LINE = 16
const BESIDE = 12

/** To the right when it fits, else to the left, else a line higher or lower; as a last resort to the right anyway. */
export function labelPlaces(
  points: readonly Point[],
  area: { readonly left: number; readonly right: number },
): readonly LabelPlace[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }))
  return points.map(({ x, y, width }) => {
    const candidates = [0, -LINE, LINE, -2 * LINE, 2 * LINE].flatMap((shift) => [
      { x: x + BESIDE, y: y + shift },
      { x: x - BESIDE - width, y: y + shift },
    ])
    const boxOf = (place: LabelPlace): Box => ({
      left: place.x,
      right: place.x + width,
      top: place.y - LINE / 2,
      bottom: place.y + LINE / 2,
    })
    const isFree = (place: LabelPlace) => {
      const box = boxOf(place)
      return (
        box.left >= area.left && box.right <= area.right && taken.every((other) => !isOverlapping(box, other))
      )
    }
    const place = candidates.find(isFree) ?? { x: x + BESIDE, y }
    taken.push(boxOf(place))
    return place
  })
}

function isOverlapping(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
