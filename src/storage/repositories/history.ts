import { entriesOf } from '../history'
import { perform, read, type StorageContext } from '../intent'
import type { HistoryRepository } from '../stored-history'
import { asOutcome, nextUndo, undoLast } from '../undo'

/** The history, and the way back along it. */
export function historyRepository(context: StorageContext): HistoryRepository {
  const { database } = context
  return {
    listOf: (dossierId, limit) =>
      read(context, () => {
        const newestFirst = entriesOf(database, dossierId).reverse()
        return (limit === undefined ? newestFirst : newestFirst.limit(limit)).toArray()
      }),
    listOfRecord: (recordId) =>
      read(context, () => database.history.where('recordId').equals(recordId).reverse().sortBy('at')),
    next: (dossierId) => read(context, () => nextUndo(context, dossierId)),
    undo: (dossierId, whose = 'any', because = undefined) =>
      asOutcome(
        perform(
          context,
          () => dossierId,
          database.tables,
          async () => undoLast(context, dossierId, whose, because),
        ),
      ),
  }
}
