import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { CopyInfo } from '../../contract/platform'
import type { Dossier } from '../../domain/dossier/dossier'
import { copyLabelOf } from '../../storage/dossier-file'
import { useAppServices } from '../app-services'
import { useCopyReading } from './copy-reading'

/** A dossier on this computer of which there is a copy with later work in it. */
interface OlderDossier {
  readonly dossier: Dossier
  readonly copy: CopyInfo
}

/**
 * Dossiers that came back older than their copies: a backup of the computer was put back, or a profile that travels between computers
 * brought the copies along and not the database.
 */
export const useOlderDossiers = defineStore('older-dossiers', () => {
  const { storage, platform } = useAppServices()
  const reading = useCopyReading()
  const found = shallowRef<readonly OlderDossier[]>([])
  let hasLooked = false

  /** Looks once: while the application runs the copies follow the database. Copies that cannot be read are passed over. */
  async function look(): Promise<void> {
    if (hasLooked) return
    hasLooked = true
    const listed = await platform.listCopies()
    if (!listed.ok) return
    for (const dossier of await storage.dossiers.list()) {
      const copy = listed.value.find(({ dossierId, place }) => dossierId === dossier.id && place === 'own')
      if (copy !== undefined && (await holdsMore(copy, dossier)))
        found.value = [...found.value, { dossier, copy }]
    }
  }

  /** Looks at the newest copy only: older copies hold more simply because records were deleted since. */
  async function holdsMore(copy: CopyInfo, dossier: Dossier): Promise<boolean> {
    if (copy.at <= dossier.updatedAt) return false
    const content = await storage.contentOf(dossier.id)
    if (content !== undefined && copy.records > copyLabelOf(content).records) return true
    // What is in a locked copy is not known without the passphrase, and nobody is asked for it at every start.
    if (copy.locked) return false
    // As many records, but later changes in them.
    const read = await reading.ifOpen(copy)
    return read.ok && read.value !== null && read.value.content.dossier.updatedAt > dossier.updatedAt
  }

  /** The user has decided, or does not want to now. */
  function settled(dossierId: string): void {
    found.value = found.value.filter(({ dossier }) => dossier.id !== dossierId)
  }

  return { found, look, settled }
})
