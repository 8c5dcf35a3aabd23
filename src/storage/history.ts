import { Dexie } from 'dexie'
import { isRealMoment } from '../domain/calendar'
import type { HistoryEntry, HistoryTable } from '../domain/history'
import { NEVER_TAKEN_BACK } from '../domain/session/session'
import { NOT_IN_HISTORY } from '../domain/survey/round/round'
import type { Database } from './database'
import { plainRecord } from './dossier-schema'
import type { StorageContext } from './intent'
import { sameValue } from '../domain/same-value'
import { readSettings } from './repositories/settings'

/**
 * Consecutive edits of one field by one person in one window within this time (ms) are one entry, so that typing does not flood it. What
 * another window wrote in the meantime stays an entry of its own: two people may sit behind them.
 */
const MERGE_WINDOW = 60_000

type Snapshot = Readonly<Record<string, unknown>> | null

interface RecordedChange {
  readonly table: HistoryTable
  readonly dossierId: string
  readonly recordId: string
  readonly before: object | null
  readonly after: object | null
  readonly undoes?: string
  readonly redoes?: string
  readonly group?: string
  readonly reason?: string
  readonly irreversible?: true
}

/** Entries of a dossier in the order in which they were made. */
export function entriesOf(database: Database, dossierId: string, before: unknown = Dexie.maxKey) {
  return database.history
    .where('[dossierId+at]')
    .between([dossierId, Dexie.minKey], [dossierId, before], true, true)
}

/** The id of the newest entry of a dossier; empty when it has none. */
export async function newestIdOf(database: Database, dossierId: string): Promise<string> {
  return (await entriesOf(database, dossierId).last())?.id ?? ''
}

/**
 * Writes one change in the history and the moment of change on its dossier. To be called inside the transaction that makes the
 * change, which must hold the tables `history`, `dossiers` and `settings`.
 * @returns the entry it became; `null` when there is no difference to record: all that changed is left out of the history, or the
 * change before it is taken back.
 */
export async function remember(
  context: StorageContext,
  change: RecordedChange,
): Promise<HistoryEntry | null> {
  const { database } = context
  const now = context.now()
  const [last, { userName }] = await Promise.all([
    lastEntry(database, change.dossierId, now),
    readSettings(database),
  ])
  const at = momentAfter(last, now)
  const moment = isReal(now) ? now.toISOString() : at
  // Never back, also when the clock was set back: the list of dossiers goes by it.
  await database.dossiers
    .where('id')
    .equals(change.dossierId)
    .and(({ updatedAt }) => updatedAt < moment)
    .modify({ updatedAt: moment })
  const entry = entryFor(change, userName, at, context.newId)
  // An undo and a redo always count, or the same step would be taken back or done again for ever.
  if (!isAlongHistory(entry) && sameValue(entry.before, entry.after)) return null
  if (!last || context.lastEntries.get(change.dossierId) !== last.id || !mayMerge(last, entry, now)) {
    await database.history.add(entry)
    context.ownEntries.add(entry.id)
    context.lastEntries.set(change.dossierId, entry.id)
    return entry
  }
  const merged = {
    ...last,
    before: { ...entry.before, ...last.before },
    after: { ...last.after, ...entry.after },
  }
  if (sameValue(merged.before, merged.after)) {
    await database.history.delete(last.id)
    return null
  }
  await database.history.put(merged)
  return merged
}

function entryFor(change: RecordedChange, who: string, at: string, newId: () => string): HistoryEntry {
  const [before, after] = snapshots(change)
  return {
    id: newId(),
    dossierId: change.dossierId,
    at,
    who,
    table: change.table,
    recordId: change.recordId,
    before,
    after,
    ...(change.undoes === undefined ? {} : { undoes: change.undoes }),
    ...(change.redoes === undefined ? {} : { redoes: change.redoes }),
    ...(change.group === undefined ? {} : { group: change.group }),
    ...(change.reason === undefined ? {} : { reason: change.reason }),
    ...(change.irreversible ? { irreversible: true } : {}),
  }
}

/** Both sides as plain records, without what the history leaves out; see {@link HistoryEntry}. */
function snapshots({ table, before, after }: RecordedChange): readonly [Snapshot, Snapshot] {
  const never: readonly string[] = table === 'rounds' ? NOT_IN_HISTORY : []
  const plain = (record: object) => without(plainRecord(record), never)
  if (before === null || after === null)
    return [before === null ? null : plain(before), after === null ? null : plain(after)]
  const left = plain(before)
  const right = plain(after)
  const omitted: readonly string[] = [
    'updatedAt',
    ...(table === 'sessions' ? NEVER_TAKEN_BACK : []),
    ...(sameValue(left['questionSet'], right['questionSet']) ? ['questionSet'] : []),
  ]
  return [without(left, omitted), without(right, omitted)]
}

function without(record: Readonly<Record<string, unknown>>, fields: readonly string[]) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !fields.includes(key)))
}

/**
 * Moments in the history of a dossier always increase, also within one millisecond or after the clock was set back: their order
 * is what undo goes by. A clock that is no moment a dossier may speak of does not count.
 */
function momentAfter(last: HistoryEntry | undefined, now: Date): string {
  const earliest = last ? Date.parse(last.at) + 1 : 0
  return new Date(Math.max(isReal(now) ? now.getTime() : 0, earliest)).toISOString()
}

function isReal(date: Date): boolean {
  return !Number.isNaN(date.getTime()) && isRealMoment(date.toISOString())
}

/**
 * The entry the next one comes after. Earlier versions took in moments after which no other can come (`2099-99-99`, the end of the year
 * 9999): these become moments right after what they followed, and the order stays what it was.
 */
async function lastEntry(
  database: Database,
  dossierId: string,
  now: Date,
): Promise<HistoryEntry | undefined> {
  const last = await entriesOf(database, dossierId).last()
  if (last === undefined || (isRealMoment(last.at) && isReal(new Date(Date.parse(last.at) + 1)))) return last
  const entries = inRealMoments(await entriesOf(database, dossierId).toArray(), now)
  await database.history.bulkPut(entries)
  return entries.at(-1)
}

/** Entries in their order, each at a real moment: its own when that is real and not after `now`, else right after the entry before it. */
function inRealMoments(entries: readonly HistoryEntry[], now: Date): readonly HistoryEntry[] {
  let before = now.getTime() - entries.length
  const times = entries.map(({ at }) => (isRealMoment(at) ? Date.parse(at) : Infinity))
  before = Math.min(before, ...times.slice(0, 1).map((time) => time - 1))
  return entries.map((entry, index) => {
    const own = times[index] ?? Infinity
    before = own > before && own <= now.getTime() ? own : before + 1
    return { ...entry, at: new Date(before).toISOString() }
  })
}

/** Whether an entry changed the state a record is in, or put something in or took something out; such a step is an entry of its own. */
function isStep({ before, after }: HistoryEntry): boolean {
  return (
    ['status', 'deletedAt'].some((field) => before?.[field] !== after?.[field]) || !sameShape(before, after)
  )
}

/** Whether all lists are as long as they were, and nothing came or went. */
function sameShape(one: unknown, other: unknown): boolean {
  if (one === other || !isHolder(one) || !isHolder(other)) return isHolder(one) === isHolder(other)
  const left = new Map(Object.entries(one))
  const right = Object.entries(other)
  return (
    left.size === right.length &&
    right.every(([key, value]) => left.has(key) && sameShape(left.get(key), value))
  )
}

/** Whether an entry is an undo or a redo. */
function isAlongHistory({ undoes, redoes }: HistoryEntry): boolean {
  return undoes !== undefined || redoes !== undefined
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** The fields an entry changed. */
function changedFields({ before, after }: HistoryEntry): readonly string[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return [...fields].filter((field) => !sameValue(before?.[field], after?.[field])).sort()
}

function mayMerge(last: HistoryEntry, entry: HistoryEntry, now: Date): boolean {
  const age = now.getTime() - Date.parse(last.at)
  return (
    last.table === entry.table &&
    last.recordId === entry.recordId &&
    last.who === entry.who &&
    age >= 0 &&
    age < MERGE_WINDOW &&
    // What was typed in another field is another thing to take back.
    sameValue(changedFields(last), changedFields(entry)) &&
    [last, entry].every(
      (one) =>
        one.before !== null &&
        one.after !== null &&
        !isAlongHistory(one) &&
        one.group === undefined &&
        one.reason === undefined &&
        !isStep(one),
    )
  )
}
