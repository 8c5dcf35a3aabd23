import type { HistoryList } from './dossier-lists'
import type { IsoMoment } from './question-set'

/** Tables whose changes are recorded. Responses are left out on purpose: their order and moment would identify people. */
export type HistoryTable = 'dossiers' | HistoryList

/**
 * One change of one record, with the record before and after. Undo, the recycle bin and "wie/wanneer" are all based on this. `before` is
 * `null` for an added record, `after` is `null` for a removed one. Two fields of a changed record may be left out: `updatedAt` of a
 * dossier always, and `questionSet` when it stayed the same (it is large and frozen). Keys, codes, kept results and closings of a round
 * are never recorded: a secret belongs in one place, and none of these is ever undone. Nor are the votes of a session and its
 * codes, unless the session was added or removed as a whole.
 */
export interface HistoryEntry {
  readonly id: string
  readonly dossierId: string
  readonly at: IsoMoment
  /** Name the user gave in the settings; empty when none was given. */
  readonly who: string
  readonly table: HistoryTable
  readonly recordId: string
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
  /** Id of the entry this one undid; absent for an ordinary change. */
  readonly undoes?: string
  /** Id of the undo this one took back: the change stands again. Absent for an ordinary change, and in entries of earlier versions. */
  readonly redoes?: string
  /** Shared by the entries of one intent that changed more than one record; they are undone together. */
  readonly group?: string
  /** The reason in the user's words, when one was asked for: reopening a round, undoing what {@link needsReason} names. */
  readonly reason?: string
  /** Present when the change cannot be undone, because it also removed something without history (responses). */
  readonly irreversible?: true
}

/** Tables by whose record a change of several is known: an assessment that was started, work that came back. */
const LEADING: readonly HistoryTable[] = ['assessments', 'delegations']

/** The entry a change is known by: of several records the leading one, else the first of them. */
export function leadingOf(intent: readonly HistoryEntry[]): HistoryEntry | undefined {
  return intent.find(({ table }) => LEADING.includes(table)) ?? intent[0]
}

/**
 * Whether taking back an intent needs a reason once the sitting in which it was done is over. Others go by what was adopted, by work of
 * colleagues that was merged, and by a questionnaire or framework that was read from a file.
 */
export function needsReason(intent: readonly HistoryEntry[]): boolean {
  return intent.some(isWeighty)
}

function isWeighty({ table, before, after }: HistoryEntry): boolean {
  if (after === null) return false
  if (before === null) return table === 'ownSets' && after['fileName'] !== ''
  if (table === 'rounds' || table === 'assessments')
    return before['status'] !== 'adopted' && after['status'] === 'adopted'
  return table === 'delegations' && countOf(after['returns']) > countOf(before['returns'])
}

function countOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0
}
