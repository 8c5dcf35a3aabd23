import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { CopyInfo } from '../../contract/platform'
import { useAppServices } from '../app-services'

export type { CopyInfo }

/**
 * Dossiers that this computer no longer has while there are copies of them. When the database comes up empty beside copies, data was lost
 * outside our hands, and the user is taken to the copies.
 */
export const useLostDossiers = defineStore('lost-dossiers', () => {
  const { storage, platform } = useAppServices()
  /** The newest copy of each. */
  const lost = shallowRef<readonly CopyInfo[]>([])
  const hasLooked = ref(false)
  let hasTaken = false

  async function look(): Promise<void> {
    lost.value = await find()
    hasLooked.value = true
  }

  async function find(): Promise<readonly CopyInfo[]> {
    const copies = await platform.listCopies()
    if (!copies.ok) return []
    const stored = [...(await storage.dossiers.list()), ...(await storage.dossiers.listDeleted())]
    const { erasedDossierIds } = await storage.settings.get()
    const known = new Set([...stored.map(({ id }) => id), ...erasedDossierIds])
    const newest = new Map<string, CopyInfo>()
    for (const copy of copies.value) {
      // In the folder that the user chose there may be copies of other computers as well.
      if (copy.place === 'extra' || known.has(copy.dossierId)) continue
      if (!newest.has(copy.dossierId)) newest.set(copy.dossierId, copy)
    }
    return [...newest.values()]
  }

  /** The user put a copy of it back. */
  function settled(dossierId: string): void {
    lost.value = lost.value.filter((one) => one.dossierId !== dossierId)
  }

  /** Whether the user has yet to be taken to the copies; once in the life of a window. */
  function takeToCopies(): boolean {
    const isFirst = !hasTaken
    hasTaken = true
    return isFirst
  }

  return { lost, hasLooked, look, settled, takeToCopies }
})
