import { defineStore, storeToRefs } from 'pinia'
import { useAppServices } from '../app-services'
import { useSaving } from '../app/saving'
import { useFollowedDossier } from './followed-dossier'

/** The dossier the user works in, with the records in it as they are stored. What follows from them is in the store of its room. */
export const useDossier = defineStore('dossier', () => {
  const { storage } = useAppServices()
  const saving = useSaving()
  const followed = useFollowedDossier()

  const isHere = (id: string): boolean => followed.dossier?.id === id

  /** Follows a dossier, with the answer of {@link useFollowedDossier}, and remembers it as the last one. */
  async function open(id: string): Promise<boolean> {
    if (isHere(id)) return true
    if (!(await followed.open(id))) return false
    // On a full disk it opens all the same: which one was the last is the least of it.
    await storage.settings.change({ lastDossierId: id }).catch(saving.report)
    return isHere(id)
  }

  return { ...storeToRefs(followed), open, close: followed.close, inMemory: followed.inMemory }
})
