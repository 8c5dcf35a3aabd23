import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { DocumentVersion, Evidence } from '../../../domain/framework/evidence/evidence'
import { sortEvidence } from '../../../domain/framework/evidence/evidence-list'
import { newVersion } from '../../../domain/framework/evidence/evidence-revision'
import { normsOf } from '../../../domain/question-set'
import type { Changes } from '../../../storage/stored-records'
import { nl } from '../../../texts/nl'
import { useDossier } from '../../dossier/dossier'
import { useAssessments } from '../assessment/assessments'
import { useAppServices } from '../../app-services'
import { useUndo } from '../../app/undo'

/** The fields of a piece of evidence a user fills in. */
export type EvidenceFields = Omit<Evidence, 'id' | 'dossierId' | 'number'>

/** The register of evidence (bewijsstukken) of the open dossier. Every change is stored at once. */
export const useEvidence = defineStore('evidence', () => {
  const { storage, now } = useAppServices()
  const dossier = useDossier()
  const assessments = useAssessments()
  const undo = useUndo()

  const sorted = computed(() => sortEvidence(dossier.evidence, 'title'))

  /** By norm, so that a page does not walk through the whole register for each of its norms. */
  const byNorm = computed(() => {
    const found = new Map<string, Evidence[]>()
    for (const piece of sorted.value)
      for (const id of piece.normIds) {
        const list = found.get(id)
        if (list === undefined) found.set(id, [piece])
        else list.push(piece)
      }
    return found
  })

  function ofNorm(normId: string): readonly Evidence[] {
    return byNorm.value.get(normId) ?? []
  }

  /** Titles of the norms of every framework in use, by id. */
  const normTitles = computed<ReadonlyMap<string, string>>(
    () =>
      new Map(
        [
          ...assessments.norms,
          ...assessments.currentAssessments.flatMap(({ questionSet }) => normsOf(questionSet)),
        ].map(({ id, title }) => [id, title]),
      ),
  )

  /**
   * Throws when no dossier is open.
   * @param dossierId the dossier it was filled in for; storing its attachment took time
   */
  function add(fields: EvidenceFields, dossierId = dossier.dossier?.id): Promise<Evidence> {
    if (dossierId === undefined) throw new Error('Evidence needs an open dossier')
    return storage.evidence.add({ ...fields, dossierId })
  }

  function change(id: string, changes: Changes<Evidence>): Promise<Evidence> {
    return storage.evidence.change(id, changes)
  }

  /** Puts a new version in place of the one that is stored by now, which stays to be seen. */
  async function renew(
    id: string,
    version: DocumentVersion,
    also: Pick<Evidence, 'title' | 'normIds'>,
  ): Promise<Evidence> {
    const changed = await storage.evidence.change(id, (piece) => ({
      ...also,
      ...newVersion(piece, version, now().toISOString()),
    }))
    undo.tell(nl.evidence.newVersion.done(changed.title), true)
    return changed
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

  return { sorted, ofNorm, normTitles, add, change, renew, link, unlink, remove }
})
