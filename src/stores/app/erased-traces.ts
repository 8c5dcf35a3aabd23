import { inject, type InjectionKey } from 'vue'
import type { Problem } from '../../domain/outcome'
import { storage as texts } from '../../texts/storage'
import { useAppServices } from '../app-services'
import { useSaving } from './saving'
import { useUndo } from './undo'

/** Loads the page again; provided by `main.ts`. Without it nothing moves until the next start, as in most tests. */
export const pageReloadKey: InjectionKey<() => void> = Symbol('page reload')

/**
 * What was erased is still in files of the engine until the database moves; see `Storage.erasing`. Everything that erases for good after a
 * dialog calls `afterErasing` when it is done: nobody is typing then.
 */
export function useErasedTraces() {
  const { storage } = useAppServices()
  const saving = useSaving()
  const undo = useUndo()
  const reload = inject(pageReloadKey, () => undefined)

  /** Loads the page again, which moves the database first; says when the traces go where that cannot be now. */
  async function leave(): Promise<void> {
    const due = await storage.erasing.due()
    if (due === null) return
    if (due === 'now' && (await saving.settle())) reload()
    else undo.tell(due === 'unknown' ? texts.moving.unknown : texts.moving.later)
  }

  /**
   * After erasing for good. What could not go from the copies yet is told until it is read; loading the page would take that away, so the
   * traces go with the copies, at the next start.
   * @param left why the copies are still there; `null` when they are not
   */
  async function afterErasing(left: Problem | null, told: (reason: string) => string): Promise<void> {
    if (left === null) await leave()
    else undo.warn(told(left.message))
  }

  /** After a start: says how the move went that was due. */
  function report(): void {
    const { moved, notMoved } = storage.erasing
    if (notMoved !== null) undo.warn(notMoved.message)
    else if (moved === 'erased') undo.tell(texts.moving.done)
  }

  return { afterErasing, report }
}
