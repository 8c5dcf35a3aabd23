import type { Action, Level } from './action'

/** What impact and effort together say about the order of the work. */
export const PRIORITIES = ['quick-win', 'big-project', 'fill-in', 'not-now'] as const
export type Priority = (typeof PRIORITIES)[number]

const RANK = { low: 0, medium: 1, high: 2 } as const satisfies Record<Level, number>

/**
 * Our own rule (method P7) on the usual impact-effort matrix, with three steps each way. The effect outweighs the effort: quick win.
 * Otherwise at least a medium effect: big project. A small effect for little effort: fill-in; for more effort: not now. `null` until both
 * were weighed.
 */
export function priorityOf({ impact, effort }: Pick<Action, 'impact' | 'effort'>): Priority | null {
  if (impact === null || effort === null) return null
  if (RANK[impact] > RANK[effort]) return 'quick-win'
  if (impact !== 'low') return 'big-project'
  return effort === 'low' ? 'fill-in' : 'not-now'
}

/** Quick wins first, unweighed actions last; equal ones keep their order. */
export function byPriority(one: Action, other: Action): number {
  return placeOf(one) - placeOf(other)
}

function placeOf(action: Action): number {
  const priority = priorityOf(action)
  return priority === null ? PRIORITIES.length : PRIORITIES.indexOf(priority)
}
