import { defineStore } from 'pinia'
import type { HistoryEntry } from '../../domain/history'
import { useAppServices } from '../app-services'

/** What was changed, by whom and when. */
export const useHistory = defineStore('history', () => {
  const { storage } = useAppServices()
  return {
    listOf: (dossierId: string, limit: number): Promise<readonly HistoryEntry[]> =>
      storage.history.listOf(dossierId, limit),
    ofRecord: (recordId: string): Promise<readonly HistoryEntry[]> => storage.history.listOfRecord(recordId),
  }
})
