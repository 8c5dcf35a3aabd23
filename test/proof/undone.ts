import type { HistoryEntry } from '../../src/domain/history'
import type { Outcome } from '../../src/domain/outcome'
import type { Storage } from '../../src/storage/storage'

/** Takes back the last change, with a reason where one is asked: by then the sitting may be over. */
export async function undone(storage: Storage, dossierId: string): Promise<Outcome<HistoryEntry | null>> {
  const next = await storage.history.next(dossierId)
  if (next === null || !next.asksReason) return storage.history.undo(dossierId)
  return storage.history.undo(dossierId, 'any', { entryId: next.entry.id, reason: 'Toch niet.' })
}

/** Takes everything back; gives how many steps that were. */
export async function undoneToStart(storage: Storage, dossierId: string): Promise<number> {
  for (let steps = 0; steps < 1000; steps += 1) {
    const step = await undone(storage, dossierId)
    if (!step.ok) throw new Error(`undo stopped: ${step.problem.code}`)
    if (step.value === null) return steps
  }
  throw new Error('undo has no end')
}

/** Does this many steps again that were taken back. */
export async function redone(storage: Storage, dossierId: string, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    const done = await storage.history.redo(dossierId)
    if (!done.ok) throw new Error(`redo stopped: ${done.problem.code}`)
    if (done.value === null) throw new Error(`redo ended after ${String(step)} of ${String(steps)}`)
  }
}
