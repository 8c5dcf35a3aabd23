import { entriesOf } from '../history'
import { perform, read, type Room } from '../intent'
import type { HistoryRepository } from '../storage'
import { asOutcome, undoLast } from '../undo'

/** The history, and the way back along it. */
export function historyRepository(room: Room): HistoryRepository {
  const { database } = room
  return {
    listOf: (dossierId, limit) =>
      read(room, () => {
        const newestFirst = entriesOf(database, dossierId).reverse()
        return (limit === undefined ? newestFirst : newestFirst.limit(limit)).toArray()
      }),
    listOfRecord: (recordId) =>
      read(room, () => database.history.where('recordId').equals(recordId).reverse().sortBy('at')),
    undo: (dossierId) =>
      asOutcome(
        perform(
          room,
          () => dossierId,
          database.tables,
          async () => undoLast(room, dossierId),
        ),
      ),
  }
}
