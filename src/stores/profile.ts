import { defineStore } from 'pinia'
import type { Dossier, Party } from '../domain/dossier'
import { mirrorSet } from '../storage/question-sets'
import { useDossier } from './dossier'
import { useGround } from './ground'

/** The VSV itself: name, parties, and how many people belong to each profession. */
export const useProfile = defineStore('profile', () => {
  const { storage } = useGround()
  const current = useDossier()

  async function change(changes: Parameters<typeof storage.dossiers.change>[1]): Promise<void> {
    const id = current.dossier?.id
    if (id !== undefined) await storage.dossiers.change(id, changes)
  }

  const dossier = (): Dossier | null => current.dossier

  function setHeadCount(professionId: string, headCount: number | null): Promise<void> {
    const others = (dossier()?.roster ?? []).filter((entry) => entry.professionId !== professionId)
    const entry = headCount === null ? [] : [{ professionId, headCount }]
    return change({ roster: [...others, ...entry] })
  }

  function addParty(): Promise<void> {
    return change({
      parties: [...(dossier()?.parties ?? []), { id: crypto.randomUUID(), name: '', kind: '' }],
    })
  }

  function changeParty(id: string, changes: Partial<Omit<Party, 'id'>>): Promise<void> {
    const parties = (dossier()?.parties ?? []).map((party) =>
      party.id === id ? { ...party, ...changes } : party,
    )
    return change({ parties })
  }

  function removeParty(id: string): Promise<void> {
    return change({ parties: (dossier()?.parties ?? []).filter((party) => party.id !== id) })
  }

  return { professions: mirrorSet.professions, change, setHeadCount, addParty, changeParty, removeParty }
})
