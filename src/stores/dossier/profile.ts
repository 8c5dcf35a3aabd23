import { defineStore } from 'pinia'
import type { Dossier } from '../../domain/dossier/dossier'
import type { Party } from '../../domain/party'
import { mirrorSet } from '../../storage/built-in-sets'
import type { DossierChanges } from '../../storage/storage'
import { useDossier } from './dossier'
import { useAppServices } from '../app-services'

/** The VSV itself: name, parties, and how many people belong to each profession. */
export const useProfile = defineStore('profile', () => {
  const { storage } = useAppServices()
  const current = useDossier()

  /** Changes the dossier from what is stored at that moment. */
  async function edit(changesOf: (dossier: Dossier) => DossierChanges): Promise<void> {
    const id = current.dossier?.id
    if (id !== undefined) await storage.dossiers.change(id, changesOf)
  }

  function change(changes: DossierChanges): Promise<void> {
    return edit(() => changes)
  }

  /** @param headCount whole number >= 0; `null` takes the profession off the roster */
  function setHeadCount(professionId: string, headCount: number | null): Promise<void> {
    const entry = headCount === null ? [] : [{ professionId, headCount }]
    return edit(({ roster }) => ({
      roster: [...roster.filter((one) => one.professionId !== professionId), ...entry],
    }))
  }

  function addParty(): Promise<void> {
    return edit(({ parties }) => ({ parties: [...parties, { id: crypto.randomUUID(), name: '', kind: '' }] }))
  }

  function changeParty(id: string, changes: Partial<Omit<Party, 'id'>>): Promise<void> {
    return edit(({ parties }) => ({
      parties: parties.map((party) => (party.id === id ? { ...party, ...changes } : party)),
    }))
  }

  function removeParty(id: string): Promise<void> {
    return edit(({ parties }) => ({ parties: parties.filter((party) => party.id !== id) }))
  }

  return { professions: mirrorSet.professions, change, setHeadCount, addParty, changeParty, removeParty }
})
