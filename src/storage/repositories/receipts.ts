import { read, type Room } from '../intent'
import type { ReceiptRepository } from '../storage'

/** Receipts say that a form came in; they have no history, no moment and no link to the response it became. */
export function receiptRepository(room: Room): ReceiptRepository {
  const { database } = room
  return {
    listOf: (roundId) => read(room, () => database.receipts.where('roundId').equals(roundId).toArray()),
  }
}
