import { defineStore } from 'pinia'
import type { HistoryEntry } from '../../domain/history'
import { useGround } from '../ground'

/** What was changed, by whom and when. */
export const useHistory = defineStore('history', () => {
  const { storage } = useGround()
  return {
    listOf: (dossierId: string, limit: number): Promise<readonly HistoryEntry[]> =>
      storage.history.listOf(dossierId, limit),
    ofRecord: (recordId: string): Promise<readonly HistoryEntry[]> => storage.history.listOfRecord(recordId),
  }
})
