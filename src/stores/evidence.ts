import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { Evidence } from '../domain/framework/evidence'
import type { Changes } from '../storage/storage'
import { nl } from '../texts/nl'
import { useDossier } from './dossier'
import { useGround } from './ground'
import { useUndo } from './undo'

/** The fields of a piece of evidence a user fills in. */
export type EvidenceFields = Omit<Evidence, 'id' | 'dossierId'>

/** The register of evidence (bewijsstukken) of the open dossier. Every change is stored at once. */
export const useEvidence = defineStore('evidence', () => {
  const { storage } = useGround()
  const dossier = useDossier()
  const undo = useUndo()

  const sorted = computed(() =>
    dossier.evidence.toSorted((a, b) => a.title.localeCompare(b.title, 'nl', { numeric: true })),
  )

  function ofNorm(normId: string): readonly Evidence[] {
    return sorted.value.filter(({ normIds }) => normIds.includes(normId))
  }

  /** Throws when no dossier is open. */
  function add(fields: EvidenceFields): Promise<Evidence> {
    const dossierId = dossier.dossier?.id
    if (dossierId === undefined) throw new Error('Evidence needs an open dossier')
    return storage.evidence.add({ ...fields, dossierId })
  }

  function change(id: string, changes: Changes<Evidence>): Promise<Evidence> {
    return storage.evidence.change(id, changes)
  }

  /** Adds to the norms the piece has by now, not to those on a screen that may be behind. */
  function link(piece: Pick<Evidence, 'id'>, normId: string): Promise<Evidence> {
    return storage.evidence.change(piece.id, ({ normIds }) => ({
      normIds: [...normIds.filter((id) => id !== normId), normId],
    }))
  }

  function unlink(piece: Pick<Evidence, 'id'>, normId: string): Promise<Evidence> {
    return storage.evidence.change(piece.id, ({ normIds }) => ({
      normIds: normIds.filter((id) => id !== normId),
    }))
  }

  /** Removes a reference; the message that says so offers to take it back. */
  async function remove(piece: Pick<Evidence, 'id' | 'title'>): Promise<void> {
    await storage.evidence.remove(piece.id)
    undo.tell(nl.evidence.gone(piece.title), true)
  }

  return { sorted, ofNorm, add, change, link, unlink, remove }
})
