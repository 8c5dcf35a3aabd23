import { defineStore } from 'pinia'
import type { CopyInfo } from '../../contract/platform'
import { returningAnswers, type ErasedRound } from '../../domain/dossier/erased-rounds'
import { failure, success, type Outcome, type Problem } from '../../domain/outcome'
import { readDossierFile } from '../../storage/dossier-file'
import type { CopiesToClear } from '../../storage/settings'
import { nl } from '../../texts/nl'
import { useAppServices } from '../app-services'
import { useSaving } from '../app/saving'
import { inTurn } from '../in-turn'
import { useCopies } from './copies'

/**
 * What was erased is erased in the automatic copies too: of a round, the copies that hold its answers, once there is a copy without them;
 * of a whole dossier, all its copies and the documents beside them. What could not be done is done at the next start.
 */
export const useClearingCopies = defineStore('clearing-copies', () => {
  const { storage, platform } = useAppServices()
  const copies = useCopies()
  const saving = useSaving()
  const turn = inTurn()

  async function copiesOf(dossierId: string): Promise<Outcome<readonly CopyInfo[]>> {
    const listed = await platform.listCopies()
    // Those in a folder that the user chose are the user's: the question beforehand says so.
    const isOurs = (copy: CopyInfo) => copy.dossierId === dossierId && copy.place === 'own'
    return listed.ok ? success(listed.value.filter(isOurs)) : listed
  }

  /** Whether a copy is without these answers; of one that cannot be read, or is locked, nobody knows, so it is not. */
  async function isWithout(copy: CopyInfo, round: ErasedRound): Promise<boolean> {
    const file = await platform.readCopy(copy.name)
    const read = file.ok ? await readDossierFile(file.value.bytes) : file
    return read.ok && returningAnswers(read.value.content, [round]).length === 0
  }

  async function removeEach(found: readonly CopyInfo[]): Promise<Outcome<null>> {
    for (const { name } of found) {
      const removed = await platform.removeCopy(name)
      if (!removed.ok) return removed
    }
    return success(null)
  }

  async function clearRound({ dossierId, roundId }: CopiesToClear): Promise<Outcome<null>> {
    const { erasedRounds } = await storage.settings.get()
    const round = erasedRounds.find(({ id }) => id === roundId)
    // Somebody brought the answers back in the meantime.
    if (round === undefined) return success(null)
    // Erased as a whole since: that takes all its copies.
    if ((await storage.dossiers.get(dossierId)) === undefined) return success(null)
    // Of what is here now, without the answers: nobody has to open it to know. Of no other copy does its moment tell that: one that was
    // being made when the answers were erased was read before, and came on the disk after.
    const fresh = await copies.makeAnew(dossierId)
    const found = await copiesOf(dossierId)
    if (!found.ok) return found
    const holding: CopyInfo[] = []
    for (const copy of found.value)
      if (copy.name !== fresh && !(await isWithout(copy, round))) holding.push(copy)
    if (holding.length === 0 || fresh !== null) return removeEach(holding)
    return failure('copies-hold-erased', nl.erasing.noCopyYet)
  }

  async function clearDossier(dossierId: string): Promise<Outcome<null>> {
    // Opened again from a file since: then its copies are of use.
    if ((await storage.dossiers.get(dossierId)) !== undefined) return success(null)
    const kept = await platform.listAttachments(dossierId)
    if (!kept.ok) return kept
    for (const name of kept.value) {
      const removed = await platform.removeAttachment(dossierId, name)
      if (!removed.ok) return removed
    }
    const found = await copiesOf(dossierId)
    return found.ok ? removeEach(found.value) : found
  }

  /** Clears, and forgets that it had to be done. A disk that refuses is told by the storage itself; then it is done again later. */
  async function clearOne(one: CopiesToClear): Promise<Outcome<null>> {
    try {
      const cleared = one.roundId === null ? await clearDossier(one.dossierId) : await clearRound(one)
      if (!cleared.ok) return cleared
      await storage.settings.change(({ copiesToClear }) => ({
        copiesToClear: copiesToClear.filter(
          ({ dossierId, roundId }) => dossierId !== one.dossierId || roundId !== one.roundId,
        ),
      }))
      return cleared
    } catch (error) {
      saving.report(error)
      return failure('copies-hold-erased', nl.erasing.noCopyYet)
    }
  }

  /** Does what is left to do. The problem of the last that could not be done; `null` when everything is. */
  function clear(): Promise<Problem | null> {
    return turn(async () => {
      let trouble: Problem | null = null
      for (const one of (await storage.settings.get()).copiesToClear) {
        const cleared = await clearOne(one)
        if (!cleared.ok) trouble = cleared.problem
      }
      return trouble
    })
  }

  /** How many copies and documents beside them there are of a dossier, for who is about to erase something. */
  async function countOf(
    dossierId: string,
  ): Promise<{ readonly copies: number; readonly documents: number }> {
    const [found, kept] = await Promise.all([copiesOf(dossierId), platform.listAttachments(dossierId)])
    return { copies: found.ok ? found.value.length : 0, documents: kept.ok ? kept.value.length : 0 }
  }

  return { clear, countOf }
})
