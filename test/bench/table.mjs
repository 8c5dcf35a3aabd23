/** The figures as a plain, aligned table. */

/** @param {number} value three figures that matter, never an exponent */
function readable(value) {
  if (value >= 100) return value.toFixed(0)
  if (value >= 10) return value.toFixed(1)
  if (value >= 1) return value.toFixed(2)
  return value.toFixed(Math.min(6, 2 - Math.floor(Math.log10(value))))
}

/**
 * @param {readonly import('./interleave.mjs').Row[]} rows
 * @returns {string} one line per row; words to the left, figures to the right
 */
export function tableOf(rows) {
  const head = ['what (ours / beside)', 'ours ms', 'beside ms', 'ratio', 'min-max']
  const lines = rows.map(({ what, figures: { ours, beside, ratio, lowest, highest } }) => [
    what,
    readable(ours),
    readable(beside),
    readable(ratio),
    `${readable(lowest)}-${readable(highest)}`,
  ])
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => (line[column] ?? '').length)),
  )
  return [head, widths.map((width) => '-'.repeat(width)), ...lines]
    .map((line) =>
      line
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}
