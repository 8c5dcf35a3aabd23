/** What the tasks took, as a plain, aligned table. */
import type { Steps } from './hands'
import type { Road } from './roads'

export interface Walked {
  readonly road: Road
  /** `null`: the task could not be done. */
  readonly taken: Readonly<Steps> | null
}

/** Whether a task took more than it may; of what has no aim nothing is asked. */
export function isAbove({ road: { aim }, taken }: Walked): boolean {
  if (taken === null) return false
  return (
    taken.clicks + taken.keys > aim.steps ||
    taken.fields > (aim.fields ?? Infinity) ||
    taken.screens > (aim.screens ?? Infinity)
  )
}

/** One line per task; words to the left, figures to the right. */
export function stepsTable(walked: readonly Walked[]): string {
  const head = ['task', 'clicks', 'keys', 'fields', 'screens', 'dialogs', '28 November', 'aim', '']
  const lines = walked.map((one) => {
    const { road, taken } = one
    const figures =
      taken === null
        ? ['-', '-', '-', '-', '-']
        : [taken.clicks, taken.keys, taken.fields, taken.screens, taken.dialogs].map(String)
    const told = taken === null ? 'cannot be done' : isAbove(one) ? 'above' : ''
    return [`${road.task}. ${road.what}`, ...figures, road.before28, aimOf(road), told]
  })
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  )
  const isFigure = (column: number) => column > 0 && column < 6
  return [head, widths.map((width) => '-'.repeat(width)), ...lines]
    .map((line) =>
      line
        .map((text, column) => {
          const width = widths[column] ?? 0
          return isFigure(column) ? text.padStart(width) : text.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function aimOf({ aim: { steps, fields, screens } }: Road): string {
  return [
    String(steps),
    ...(fields === undefined ? [] : [`${String(fields)} fields`]),
    ...(screens === undefined ? [] : [`${String(screens)} screens`]),
  ].join(', ')
}
