import { defineStore } from 'pinia'
import { computed } from 'vue'
import { fileIsDue } from '../../domain/dossier/file-reminder'
import { useAppServices } from '../app-services'
import { useToday } from '../app/today'
import { useCopies } from './copies'
import { useCopyPlaces } from './copy-places'
import { useDossier } from './dossier'
import { useVanished } from './vanished'

/**
 * The weekly reminder to save the open dossier as a file, where everything else lies in one browser. A folder that the user chose does the
 * same without a reminder.
 */
export const useFileReminder = defineStore('file-reminder', () => {
  const { now } = useAppServices()
  const copies = useCopies()
  const places = useCopyPlaces()
  const dossier = useDossier()
  const today = useToday()
  const vanished = useVanished()

  const isDue = computed(() => {
    const open = dossier.dossier
    const mark = vanished.marked.find(({ id }) => id === open?.id)
    if (copies.info?.place !== 'browser' || places.extra !== null) return false
    // Looked at again every day that the window stays open.
    if (!open || open.example || mark === undefined || today.today === '') return false
    return fileIsDue({ ...mark, changedAt: open.updatedAt }, now())
  })
  /** ISO moment of the last file; `null` when there is none that we know of. */
  const savedAt = computed(
    () => vanished.marked.find(({ id }) => id === dossier.dossier?.id)?.savedAt ?? null,
  )

  return { isDue, savedAt }
})
