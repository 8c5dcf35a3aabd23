import { defineStore } from 'pinia'
import { computed } from 'vue'
import { fileIsDue } from '../../domain/dossier/file-reminder'
import { useAppServices } from '../app-services'
import { useToday } from '../app/today'
import { useCopies } from './copies'
import { useCopyPlaces } from './copy-places'
import { useDossier } from './dossier'
import { useVanished } from './vanished'

/** Where the work of a dossier was last kept outside the browser. */
interface Kept {
  /** ISO moment. */
  readonly at: string
  readonly by: 'file' | 'folder'
}

/**
 * The weekly reminder to save the open dossier as a file, where everything else lies in one browser. A folder that the user chose and that
 * has every copy does the same without a reminder; one that waits, or is away, only did so until then.
 */
export const useFileReminder = defineStore('file-reminder', () => {
  const { now } = useAppServices()
  const copies = useCopies()
  const places = useCopyPlaces()
  const dossier = useDossier()
  const today = useToday()
  const vanished = useVanished()

  const mark = computed(() => vanished.marked.find(({ id }) => id === dossier.dossier?.id))
  const folderHasAll = computed(() => places.extra?.problem === null && places.extra.lastAt !== null)

  const isDue = computed(() => {
    const open = dossier.dossier
    if (copies.info?.place !== 'browser' || !places.known || folderHasAll.value) return false
    // Looked at again every day that the window stays open.
    if (!open || open.example || mark.value === undefined || today.today === '') return false
    const folderAt = places.extra?.lastAt ?? null
    return fileIsDue({ ...mark.value, folderAt, changedAt: open.updatedAt }, now())
  })
  /** The latest; `null` when there is none that we know of. */
  const kept = computed<Kept | null>(() => {
    const file = mark.value?.savedAt ?? null
    const folder = places.extra?.lastAt ?? null
    if (folder !== null && folder > (file ?? '')) return { at: folder, by: 'folder' }
    return file === null ? null : { at: file, by: 'file' }
  })

  return { isDue, kept }
})
