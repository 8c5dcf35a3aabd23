/** Names beside the ends of lines: what lies too close together shares one label, so that no name covers another. */

interface End {
  readonly code: string
  /** 0..1 of the height of the chart. */
  readonly height: number
}

/** Names in one label; more would not fit beside the line. */
const MOST = 4

/**
 * The label of each end, in the order of `ends`; `null` for one whose name is in the label of a neighbour.
 * @param apart how far two labels have to be from each other, in shares of the height
 */
export function clusterLabels(ends: readonly End[], apart: number): readonly (string | null)[] {
  const labels = ends.map((): string | null => null)
  const order = ends
    .map(({ height }, index) => ({ height, index }))
    .toSorted((one, other) => other.height - one.height)
  let cluster: number[] = []
  const close = () => {
    const middle = cluster[Math.floor((cluster.length - 1) / 2)]
    const codes = cluster.map((index) => ends[index]?.code ?? '')
    const shown = codes.slice(0, MOST)
    if (middle !== undefined)
      labels[middle] = [...shown, ...(codes.length > MOST ? [`+${String(codes.length - MOST)}`] : [])].join(
        ', ',
      )
    cluster = []
  }
  for (const { height, index } of order) {
    const previous = cluster.at(-1)
    if (previous !== undefined && (ends[previous]?.height ?? 0) - height >= apart) close()
    cluster.push(index)
  }
  close()
  return labels
}
