import { defineStore } from 'pinia'
import type { Dossier, Party } from '../domain/dossier'
import { mirrorSet } from '../storage/question-sets'
import type { Storage } from '../storage/storage'
import { useDossier } from './dossier'
import { useGround } from './ground'

type DossierChanges = Parameters<Storage['dossiers']['change']>[1]

/** The VSV itself: name, parties, and how many people belong to each profession. */
export const useProfile = defineStore('profile', () => {
  const { storage } = useGround()
  const current = useDossier()

  let last: Promise<unknown> = Promise.resolve()

  /** Changes the dossier as it is stored now, one change after another: two fields left quickly must not overwrite each other. */
  function edit(changesOf: (dossier: Dossier) => DossierChanges): Promise<void> {
    const id = current.dossier?.id
    const step = async () => {
      const dossier = id === undefined ? undefined : await storage.dossiers.get(id)
      if (dossier !== undefined) await storage.dossiers.change(dossier.id, changesOf(dossier))
    }
    const done = last.then(step, step)
    last = done
    return done
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
