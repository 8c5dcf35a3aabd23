/** The history of a dossier and the way back along it; see `storage.ts`. */
import type { HistoryEntry } from '../domain/history'
import type { Outcome } from '../domain/outcome'

/** What undo would take back. */
export interface NextUndo {
  /** Of a change of several records the one it is known by. */
  readonly entry: HistoryEntry
  /** It weighs, and was done in an earlier sitting. */
  readonly asksReason: boolean
}

/** The answer to the question why a change is taken back. */
export interface UndoReason {
  /** Of {@link NextUndo}: only this change is taken back. */
  readonly entryId: string
  readonly reason: string
}

export interface HistoryRepository {
  /** Newest first. */
  listOf(dossierId: string, limit?: number): Promise<readonly HistoryEntry[]>
  listOfRecord(recordId: string): Promise<readonly HistoryEntry[]>
  /**
   * Puts the last not yet undone change of the dossier back, as a new change (nothing is ever erased from the history).
   * `null` when there is nothing to undo; a problem when a later change stands in the way.
   *
   * @param whose `own`, where nobody sees what would be taken back: not what another window changed since this one began
   *   (`storage/undo-elsewhere`), nor what somebody else did before (`storage/undo-of-another`); `any` when left out
   * @param because for a change that asks a reason, see {@link next}. `storage/undo-reason` without one, `storage/undo-moved-on` when
   *   another change came since it was asked
   */
  undo(dossierId: string, whose?: 'own' | 'any', because?: UndoReason): Promise<Outcome<HistoryEntry | null>>
  /** What undo would take back now; `null` when there is nothing left. */
  next(dossierId: string): Promise<NextUndo | null>
}
