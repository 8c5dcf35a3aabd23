import type { Action, ActionOrigin, ActionStatus } from './action'
import { dueBucketOf, type DueBucket } from './action-state'
import { groupedBy } from '../grouped'
import { nameKey } from './owner-name'
import { byPriority, priorityOf, type Priority } from './priority'
import { searchable } from '../search'
import type { IsoDate } from '../question-set'

/** Unfinished actions by due date, then those whose effect is still to be checked, then closed ones. */
export type ActionBucket = DueBucket | 'check'

export const ACTION_BUCKETS = [
  'overdue',
  'soon',
  'later',
  'much-later',
  'no-date',
  'check',
  'closed',
] as const satisfies readonly ActionBucket[]

/** A kind of origin, a theme of the mirror, or a norm: `kind:mirror`, `theme:REL`, `norm:KWA-06`. */
export type OriginKey = `kind:${ActionOrigin['kind']}` | `theme:${string}` | `norm:${string}`

/** What the list is filtered by; `null` and an empty text filter nothing out. */
export interface ActionFilter {
  readonly status: ActionStatus | null
  /** Name of the owner, ignoring case; an empty text asks for actions without an owner. */
  readonly owner: string | null
  readonly bucket: ActionBucket | null
  /** `unweighed`: impact or effort was not given. */
  readonly priority: Priority | 'unweighed' | null
  readonly origin: OriginKey | null
  /** Id of the owner's party; an empty text asks for actions without one. */
  readonly partyId: string | null
  /** Every word must occur in the number, title, problem, goal, approach, owner or people involved. */
  readonly text: string
}

export const EVERY_ACTION: ActionFilter = {
  status: null,
  owner: null,
  bucket: null,
  priority: null,
  origin: null,
  partyId: null,
  text: '',
}

interface ActionGroup {
  readonly bucket: ActionBucket
  readonly actions: readonly Action[]
}

/** The actions that pass a filter, in their original order. */
export function filterActions(
  actions: readonly Action[],
  filter: ActionFilter,
  today: IsoDate,
): readonly Action[] {
  const words = searchable(filter.text).split(/\s+/).filter(Boolean)
  const owner = filter.owner === null ? null : nameKey(filter.owner)
  return actions.filter(
    (action) =>
      (filter.status === null || action.status === filter.status) &&
      (owner === null || nameKey(action.ownerName) === owner) &&
      (filter.bucket === null || bucketOf(action, today) === filter.bucket) &&
      (filter.priority === null || (priorityOf(action) ?? 'unweighed') === filter.priority) &&
      (filter.origin === null || originKeysOf(action).includes(filter.origin)) &&
      (filter.partyId === null || (action.ownerPartyId ?? '') === filter.partyId) &&
      (words.length === 0 || holds(action, words)),
  )
}

function holds(action: Action, words: readonly string[]): boolean {
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
  return words.every((word) => text.includes(word))
}

/** Everything an action can be found by that says where it came from. */
export function originKeysOf({ origin }: Pick<Action, 'origin'>): readonly OriginKey[] {
  const keys: OriginKey[] = [`kind:${origin.kind}`]
  if (origin.themeId !== null) keys.push(`theme:${origin.themeId}`)
  if (origin.normId !== null) keys.push(`norm:${origin.normId}`)
  return keys
}

/** All owners by name, each in the spelling found first; starts with an empty text when an action has no owner. */
export function ownersOf(actions: readonly Action[]): readonly string[] {
  const owners = new Map<string, string>()
  for (const { ownerName } of actions)
    if (!owners.has(nameKey(ownerName))) owners.set(nameKey(ownerName), ownerName.trim())
  return [...owners.values()].sort((one, other) => one.localeCompare(other, 'nl'))
}

/** The {@link ActionBucket} an action belongs in today. */
function bucketOf(action: Action, today: IsoDate): ActionBucket {
  return action.status === 'done' ? 'check' : dueBucketOf(action, today)
}

export const ACTION_ORDERS = ['date', 'priority'] as const
export type ActionOrder = (typeof ACTION_ORDERS)[number]

/** Actions by bucket, each bucket earliest due date first or best priority first; empty buckets are left out. */
export function groupActions(
  actions: readonly Action[],
  today: IsoDate,
  order: ActionOrder = 'date',
): readonly ActionGroup[] {
  const groups = groupedBy(actions, (action) => bucketOf(action, today))
  return ACTION_BUCKETS.flatMap((bucket) => {
    const found = groups.get(bucket)
    return found === undefined ? [] : [{ bucket, actions: found.toSorted(inOrder(order)) }]
  })
}

function inOrder(order: ActionOrder): (one: Action, other: Action) => number {
  return order === 'date' ? byDate : (one, other) => byPriority(one, other) || byDate(one, other)
}

function byDate(one: Action, other: Action): number {
  return dateOf(one).localeCompare(dateOf(other)) || one.number - other.number
}

/** Finished actions are sorted by the day of their effect check, all others by due date; those without a date come last. */
function dateOf({ status, checkOn, dueOn }: Action): string {
  return (status === 'done' ? checkOn : dueOn) ?? '9999-12-31'
}

/** The columns of the board, in working order; stopped actions stand apart. */
const BOARD_COLUMNS = [
  'planned',
  'running',
  'done',
  'effect-checked',
  'secured',
] as const satisfies readonly ActionStatus[]

export interface BoardColumn {
  readonly status: ActionStatus
  readonly actions: readonly Action[]
}

/** Actions by status, in the order of groupActions; every column is there, the stopped ones last. */
export function boardOf(actions: readonly Action[], order: ActionOrder = 'date'): readonly BoardColumn[] {
  const groups = groupedBy(actions, ({ status }) => status)
  return [...BOARD_COLUMNS, 'stopped' as const].map((status) => ({
    status,
    actions: (groups.get(status) ?? []).toSorted(inOrder(order)),
  }))
}

/** The neighbouring column of a status on the board; `null` at either end and for stopped actions. */
export function neighbouringColumn(status: ActionStatus, step: -1 | 1): ActionStatus | null {
  const place = BOARD_COLUMNS.findIndex((column) => column === status)
  return place === -1 ? null : (BOARD_COLUMNS[place + step] ?? null)
}
