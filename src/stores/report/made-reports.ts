import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { MadeReport } from '../../domain/report/made-report'
import { nl } from '../../texts/nl'
import { useAppServices } from '../app-services'
import { useUndo } from '../app/undo'

/** The reports of a dossier that were made and saved on this computer. */
export const useMadeReports = defineStore('made-reports', () => {
  const { storage } = useAppServices()
  const undo = useUndo()
  /** Newest first. */
  const reports = shallowRef<readonly MadeReport[]>([])

  /** Follows those of a dossier; returns the function that stops. */
  function follow(dossierId: string): () => void {
    reports.value = []
    return storage.madeReports.watchOf(dossierId, (found) => (reports.value = found))
  }

  /** Takes a report off the list; the file that was saved stays where it is. */
  async function remove({ id, fileName }: MadeReport): Promise<void> {
    await storage.madeReports.remove(id)
    undo.tell(nl.reportPage.made.removed(fileName))
  }

  return { reports, follow, remove }
})
