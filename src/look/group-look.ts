import { dark, groupMarks, light } from './tokens'

export type MarkShape = (typeof groupMarks)[number]['shape']

/** How one group looks in every chart of a round: colour, shape, and hollow once the shapes have all been used. */
interface GroupLook {
  readonly colour: string
  readonly shape: MarkShape
  readonly hollow: boolean
  /** The fill of a hollow mark. */
  readonly surface: string
}

/** Halfway to white: the marks are chosen for paper and would be hard to see on a dark card. */
function lightened(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return `#${parts
    .map((part) =>
      Math.round((part + 255) / 2)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** @param index index of the group in `RoundResults.groups` */
export function lookOf(index: number, isDark: boolean): GroupLook {
  const place = index % groupMarks.length
  const mark = groupMarks[place] ?? groupMarks[0]
  const firstWithShape = groupMarks.findIndex(({ shape }) => shape === mark.shape)
  return {
    colour: isDark ? lightened(mark.colour) : mark.colour,
    shape: mark.shape,
    hollow: index >= groupMarks.length || firstWithShape < place,
    surface: (isDark ? dark : light).card,
  }
}
