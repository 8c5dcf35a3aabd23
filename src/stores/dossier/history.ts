import { defineStore } from 'pinia'
import { ref, watch } from 'vue'
import type { HistoryEntry, HistoryTable } from '../../domain/history'
import { nl } from '../../texts/nl'
import { useAppServices } from '../app-services'
import { useDossier } from './dossier'

/** What of the history is looked at. */
interface HistoryFilter {
  /** Words that have to stand in what the page says of a change, in any order. */
  readonly text: string
  readonly table: HistoryTable | null
}

const EVERYTHING: HistoryFilter = { text: '', table: null }

/** What was changed, by whom and when. */
export const useHistory = defineStore('history', () => {
  const { storage } = useAppServices()
  const dossier = useDossier()
  /** Stays when a change is looked at and the user comes back. */
  const filter = ref<HistoryFilter>(EVERYTHING)
  watch(
    () => dossier.dossier?.id,
    () => (filter.value = EVERYTHING),
    { flush: 'sync' },
  )

  const isFiltered = (): boolean => filter.value.table !== null || filter.value.text.trim() !== ''

  /** The changes that pass the filter, newest first. */
  function shownOf(dossierId: string, limit: number): Promise<readonly HistoryEntry[]> {
    if (!isFiltered()) return storage.history.listOf(dossierId, limit)
    const { text, table } = filter.value
    const asked = text.toLowerCase().split(/\s+/u).filter(Boolean)
    return storage.history.listOf(dossierId, limit, (entry) => {
      if (table !== null && entry.table !== table) return false
      if (asked.length === 0) return true
      const said = nl.history.line(entry).toLowerCase()
      return asked.every((word) => said.includes(word))
    })
  }

  return {
    filter,
    isFiltered,
    shownOf,
    clear: () => (filter.value = EVERYTHING),
    /** Whether there is something to do again. */
    canRedo: async (dossierId: string): Promise<boolean> =>
      (await storage.history.next(dossierId, 'redo')) !== null,
    ofRecord: (recordId: string): Promise<readonly HistoryEntry[]> => storage.history.listOfRecord(recordId),
  }
})
