import type { Action } from './action'
import { isUnfinished } from './action-state'
import { groupedBy } from '../grouped'

type ById = ReadonlyMap<string, Action>

/** The actions that still have to be finished before this one can go on. Removed and stopped actions are not waited for. */
export function waitsFor(action: Pick<Action, 'dependsOn'>, byId: ById): readonly Action[] {
  return action.dependsOn.flatMap((id) => {
    const other = byId.get(id)
    return other !== undefined && isUnfinished(other) ? [other] : []
  })
}

/** Those of them that are due only after this action is to start. */
export function dueTooLate(action: Pick<Action, 'dependsOn' | 'startOn'>, byId: ById): readonly Action[] {
  const { startOn } = action
  if (startOn === null) return []
  return waitsFor(action, byId).filter(({ dueOn }) => dueOn !== null && dueOn > startOn)
}

/**
 * The cycle that would arise if `id` waited for `onId`, as a path that starts and ends at `id`; `null` when there is none.
 * Every action is visited at most once.
 */
export function circleOf(id: string, onId: string, byId: ById): readonly string[] | null {
  const cameFrom = new Map<string, string>([[onId, id]])
  const open = [onId]
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    if (current === id) return walkTo(id, onId, cameFrom)
    for (const next of byId.get(current)?.dependsOn ?? []) {
      if (cameFrom.has(next)) continue
      cameFrom.set(next, current)
      open.push(next)
    }
  }
  return null
}

function walkTo(id: string, onId: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const back = [id]
  if (onId === id) return [id, id]
  for (
    let current = cameFrom.get(id);
    current !== undefined && current !== id;
    current = cameFrom.get(current)
  )
    back.push(current)
  return [...back, id].reverse()
}

/** The actions this one may wait for: every other one that causes no cycle and is not in its list yet. Linear in the number of actions. */
export function possibleDependencies(
  action: Pick<Action, 'id' | 'dependsOn'>,
  actions: readonly Action[],
): readonly Action[] {
  const after = followersOf(action.id, actions)
  const taken = new Set(action.dependsOn)
  return actions.filter(({ id }) => id !== action.id && !taken.has(id) && !after.has(id))
}

/** Everything that waits for an action, directly or through others. */
function followersOf(id: string, actions: readonly Action[]): ReadonlySet<string> {
  const waiting = groupedBy(
    actions.flatMap((action) => action.dependsOn.map((on) => ({ on, id: action.id }))),
    ({ on }) => on,
  )
  const found = new Set<string>()
  const open = [id]
  for (let current = open.pop(); current !== undefined; current = open.pop())
    for (const { id: next } of waiting.get(current) ?? []) {
      if (found.has(next)) continue
      found.add(next)
      open.push(next)
    }
  return found
}
