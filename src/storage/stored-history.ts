/** The history of a dossier and the way back along it; see `storage.ts`. */
import type { HistoryEntry } from '../domain/history'
import type { Outcome } from '../domain/outcome'

/** Back along the history, or forth again over what was taken back. */
export type Way = 'undo' | 'redo'

/** What undo would take back, or redo would do again. */
export interface NextStep {
  /** Of a change of several records the one it is known by. For redo, the undo that would be taken back. */
  readonly entry: HistoryEntry
  /** Others go by it: adopted, taken over, out of a file. */
  readonly weighs: boolean
  /** It weighs, and was done in an earlier sitting. */
  readonly asksReason: boolean
  /** By this window; by another one since this window began; or before that, by whoever the entry says. */
  readonly done: 'here' | 'elsewhere' | 'earlier'
  /** Questionnaires came in after it, here, and stay: they are not in the history. */
  readonly formsCameIn: boolean
}

/** What somebody was asked about, and said yes to. */
export interface StepAsked {
  /** Of {@link NextStep}: only this change is taken back. */
  readonly entryId: string
  /** Why, where a reason is asked. */
  readonly reason?: string
}

export interface HistoryRepository {
  /**
   * Newest first.
   * @param limit of those that are wanted
   */
  listOf(
    dossierId: string,
    limit?: number,
    isWanted?: (entry: HistoryEntry) => boolean,
  ): Promise<readonly HistoryEntry[]>
  listOfRecord(recordId: string): Promise<readonly HistoryEntry[]>
  /**
   * Puts the last not yet undone change of the dossier back, as a new change (nothing is ever erased from the history).
   * `null` when there is nothing to undo; a problem when a later change stands in the way.
   *
   * @param whose `own`, where nobody sees what would be taken back: not what another window changed since this one began
   *   (`storage/undo-elsewhere`), nor what somebody else did before (`storage/undo-of-another`); `any` when left out
   * @param asked for a change that was asked about, see {@link next}. `storage/undo-reason` without the reason it needs,
   *   `storage/undo-moved-on` when another change came since it was asked
   */
  undo(dossierId: string, whose?: 'own' | 'any', asked?: StepAsked): Promise<Outcome<HistoryEntry | null>>
  /**
   * Does the last undo of the dossier over: what it took back stands again, as a new change. In the order in which they were taken back,
   * and only until something else is changed. It lives in the history, so it outlasts the window, as undo does. `null` when there is nothing
   * to do again; problems of {@link undo}, and `storage/redo-conflict`.
   */
  redo(dossierId: string, whose?: 'own' | 'any', asked?: StepAsked): Promise<Outcome<HistoryEntry | null>>
  /** What undo or redo would do now; `null` when there is nothing left. */
  next(dossierId: string, way?: Way): Promise<NextStep | null>
}
