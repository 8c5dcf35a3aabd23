/** What is alive before and after a day, as a plain table. */

/** @typedef {import('./counts').Counts & import('./footprint').Footprint} Taken */

/** @type {readonly (readonly [string, (taken: Taken) => number | null, number])[]} what it is, where it is, decimals */
const LINES = [
  ['heap of the page (MB)', ({ heap }) => heap, 1],
  ['process of the window (MB)', ({ windowMemory }) => windowMemory, 0],
  ['main process (MB)', ({ mainMemory }) => mainMemory, 0],
  ['heap of the main process (MB)', ({ mainHeap }) => mainHeap, 1],
  ['nodes', ({ nodes }) => nodes, 0],
  ['documents', ({ documents }) => documents, 0],
  ['listeners', ({ listeners }) => listeners, 0],
  ['charts drawn', ({ charts }) => charts, 0],
  ['charts held', ({ heldCharts }) => heldCharts, 0],
  ['workers', ({ workers }) => workers, 0],
  ['intervals', ({ intervals }) => intervals, 0],
  ['resize observers', ({ observers }) => observers.ResizeObserver, 0],
  ['mutation observers', ({ observers }) => observers.MutationObserver, 0],
  ['intersection observers', ({ observers }) => observers.IntersectionObserver, 0],
  ['channels to other windows', ({ observers }) => observers.BroadcastChannel, 0],
  ['databases on the disk (MB)', ({ disk }) => disk, 1],
]

/**
 * @param {Taken} before
 * @param {Taken} after
 */
export function dayTable(before, after) {
  const rows = LINES.map(([what, of, decimals]) => {
    const [was, is] = [of(before), of(after)]
    if (was === null || is === null) return [what, '-', '-', '-']
    return [what, was.toFixed(decimals), is.toFixed(decimals), was === 0 ? '-' : (is / was).toFixed(2)]
  })
  const all = [['what is alive', 'before', 'after', 'ratio'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}
