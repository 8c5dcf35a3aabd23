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

  async function remembered(id: string, step: (id: string) => Promise<boolean>): Promise<boolean> {
    const wasHere = isHere(id)
    if (!(await step(id))) return false
    // On a full disk it opens all the same: which one was the last is the least of it.
    if (!wasHere) await storage.settings.change({ lastDossierId: id }).catch(saving.report)
    return isHere(id)
  }

  /** Follows a dossier, with the answer of {@link useFollowedDossier}, and remembers it as the last one. */
  const open = (id: string): Promise<boolean> => remembered(id, followed.open)

  /** As {@link open}, and there as soon as its overview can be shown. */
  const begin = (id: string): Promise<boolean> => remembered(id, followed.begin)

  return { ...storeToRefs(followed), open, close: followed.close, inMemory: followed.inMemory, begin }
})
