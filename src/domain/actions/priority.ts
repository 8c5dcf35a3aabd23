import type { Action, Level } from './action'

/** What impact and effort together say about the order of work. */
export const PRIORITIES = ['quick-win', 'big-project', 'fill-in', 'not-now'] as const
export type Priority = (typeof PRIORITIES)[number]

const RANK = { low: 0, medium: 1, high: 2 } as const satisfies Record<Level, number>

/**
 * Own rule (method P7) on the usual impact-effort square, with three steps each way. The effect outweighs the effort: quick win. Otherwise at
 * least a medium effect: big project. A small effect for little effort: fill-in; for more effort: not now. `null` as long as one of
 * the two was not weighed.
 */
export function priorityOf({ impact, effort }: Pick<Action, 'impact' | 'effort'>): Priority | null {
  if (impact === null || effort === null) return null
  if (RANK[impact] > RANK[effort]) return 'quick-win'
  if (impact !== 'low') return 'big-project'
  return effort === 'low' ? 'fill-in' : 'not-now'
}

/** Quick wins first, what was not weighed last; equal ones stay in the order they had. */
export function byPriority(one: Action, other: Action): number {
  return placeOf(one) - placeOf(other)
}

function placeOf(action: Action): number {
  const priority = priorityOf(action)
  return priority === null ? PRIORITIES.length : PRIORITIES.indexOf(priority)
}
