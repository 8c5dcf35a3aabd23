import type { Action, ActionStatus } from './action'
import { dueBucketOf, type DueBucket } from './action-state'
import { searchable } from '../framework/norm-list'
import type { IsoDate } from '../question-set'

/** Unfinished actions by due date; then those whose effect is still to be checked; then what is over. */
export type ActionBucket = DueBucket | 'check'

const ORDER = [
  'overdue',
  'soon',
  'later',
  'much-later',
  'no-date',
  'check',
  'closed',
] as const satisfies readonly ActionBucket[]

/** What the list leaves out; `null` and an empty text leave nothing out. */
export interface ActionFilter {
  readonly status: ActionStatus | null
  /** Name of the owner; an empty text asks for actions without one. */
  readonly owner: string | null
  /** Every word of it occurs in number, title, problem, goal, approach, owner or those involved. */
  readonly text: string
}

export const EVERY_ACTION: ActionFilter = { status: null, owner: null, text: '' }

export interface ActionGroup {
  readonly bucket: ActionBucket
  readonly actions: readonly Action[]
}

/** The actions a filter lets through, in their order. */
export function filterActions(actions: readonly Action[], filter: ActionFilter): readonly Action[] {
  const words = searchable(filter.text).split(/\s+/).filter(Boolean)
  return actions.filter((action) => {
    const text = searchable(
      [
        String(action.number),
        action.title,
        action.problem,
        action.goal,
        action.approach,
        action.ownerName,
        action.ownerRole,
        action.involved,
      ].join(' '),
    )
    return (
      (filter.status === null || action.status === filter.status) &&
      (filter.owner === null || action.ownerName.trim() === filter.owner) &&
      words.every((word) => text.includes(word))
    )
  })
}

/** The owners there are, by name; an empty text first when an action has none. */
export function ownersOf(actions: readonly Action[]): readonly string[] {
  return [...new Set(actions.map(({ ownerName }) => ownerName.trim()))].sort((one, other) =>
    one.localeCompare(other, 'nl'),
  )
}

/** Actions by bucket, each bucket earliest due date first; empty buckets are left out. */
export function groupActions(actions: readonly Action[], today: IsoDate): readonly ActionGroup[] {
  const bucketOf = (action: Action): ActionBucket =>
    action.status === 'done' ? 'check' : dueBucketOf(action, today)
  return ORDER.map((bucket) => ({
    bucket,
    actions: actions
      .filter((action) => bucketOf(action) === bucket)
      .toSorted(
        (one, other) => dateOf(one, bucket).localeCompare(dateOf(other, bucket)) || one.number - other.number,
      ),
  })).filter((group) => group.actions.length > 0)
}

/** What is done waits for its check; everything else for its due date. Without a date last. */
function dateOf(action: Action, bucket: ActionBucket): string {
  return (bucket === 'check' ? action.checkOn : action.dueOn) ?? '9999-12-31'
}
