import type { HistoryEntry } from '../../src/domain/history'
import type { Outcome } from '../../src/domain/outcome'
import type { Storage } from '../../src/storage/storage'

/** Takes back the last change, with a reason where one is asked: by then the sitting may be over. */
export async function undone(storage: Storage, dossierId: string): Promise<Outcome<HistoryEntry | null>> {
  const next = await storage.history.next(dossierId)
  if (next === null || !next.asksReason) return storage.history.undo(dossierId)
  return storage.history.undo(dossierId, 'any', { entryId: next.entry.id, reason: 'Toch niet.' })
}
