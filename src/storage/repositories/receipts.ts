import { read, type StorageContext } from '../intent'
import type { ReceiptRepository } from '../stored-survey'

/** Receipts say that a form came in; they have no history, no moment and no link to the response it became. */
export function receiptRepository(context: StorageContext): ReceiptRepository {
  const { database } = context
  return {
    listOf: (roundId) => read(context, () => database.receipts.where('roundId').equals(roundId).toArray()),
  }
}
