import type { Action } from './action'
import { isUnfinished } from './action-state'
import { groupedBy } from '../grouped'

type ById = ReadonlyMap<string, Action>

/** The actions that still have to be finished before this one can go on. What is gone or was stopped is not waited for. */
export function waitsFor(action: Pick<Action, 'dependsOn'>, byId: ById): readonly Action[] {
  return action.dependsOn.flatMap((id) => {
    const other = byId.get(id)
    return other !== undefined && isUnfinished(other) ? [other] : []
  })
}

/** Of those, the ones that are due only after this action is to start. */
export function dueTooLate(action: Pick<Action, 'dependsOn' | 'startOn'>, byId: ById): readonly Action[] {
  const { startOn } = action
  if (startOn === null) return []
  return waitsFor(action, byId).filter(({ dueOn }) => dueOn !== null && dueOn > startOn)
}

/**
 * The circle that would arise if `id` were to wait for `onId`, as a walk that starts and ends at `id`; `null` when there is none.
 * Every action is visited at most once.
 */
export function circleOf(id: string, onId: string, byId: ById): readonly string[] | null {
  const cameFrom = new Map<string, string>([[onId, id]])
  const open = [onId]
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    if (here === id) return walkTo(id, onId, cameFrom)
    for (const next of byId.get(here)?.dependsOn ?? []) {
      if (cameFrom.has(next)) continue
      cameFrom.set(next, here)
      open.push(next)
    }
  }
  return null
}

function walkTo(id: string, onId: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const back = [id]
  if (onId === id) return [id, id]
  for (let here = cameFrom.get(id); here !== undefined && here !== id; here = cameFrom.get(here))
    back.push(here)
  return [...back, id].reverse()
}

/** The actions this one may wait for: every other one that makes no circle and is not in its list yet. Linear in the actions. */
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
  for (let here = open.pop(); here !== undefined; here = open.pop())
    for (const { id: next } of waiting.get(here) ?? []) {
      if (found.has(next)) continue
      found.add(next)
      open.push(next)
    }
  return found
}
