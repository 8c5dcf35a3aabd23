import type { Action } from './action'

/** What an action still lacks before a board can decide on it; the texts give the sentences. */
export type SmartGap =
  | 'no-goal'
  | 'no-approach'
  | 'no-owner'
  | 'no-owner-role'
  | 'no-start-date'
  | 'no-due-date'
  | 'no-measure'
  | 'no-baseline'
  | 'no-target'
  | 'no-evidence'
  | 'no-check-date'
  | 'due-before-start'
  | 'check-before-due'

/**
 * What keeps an action from being SMART, in the order of its form; empty when it is SMART. Checked are: what, who (name and profession),
 * from when to when, measured by what from which value to which, shown by what, and when its effect is checked. Source: method P2.
 */
export function smartGaps(action: Action): readonly SmartGap[] {
  const gaps: readonly (SmartGap | false)[] = [
    isBlank(action.goal) && 'no-goal',
    isBlank(action.approach) && 'no-approach',
    isBlank(action.ownerName) && 'no-owner',
    isBlank(action.ownerRole) && 'no-owner-role',
    action.startOn === null && 'no-start-date',
    action.dueOn === null && 'no-due-date',
    isBlank(action.measure) && 'no-measure',
    isBlank(action.baseline) && 'no-baseline',
    isBlank(action.target) && 'no-target',
    isBlank(action.evidence) && 'no-evidence',
    action.checkOn === null && 'no-check-date',
    isBefore(action.dueOn, action.startOn) && 'due-before-start',
    isBefore(action.checkOn, action.dueOn) && 'check-before-due',
  ]
  return gaps.filter((gap) => gap !== false)
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

function isBefore(date: string | null, other: string | null): boolean {
  return date !== null && other !== null && date < other
}
