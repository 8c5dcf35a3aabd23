import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { CopyInfo } from '../../contract/platform'
import { success, type Outcome } from '../../domain/outcome'
import { useAppServices } from '../app-services'
import { useCopies } from './copies'
import { useKeptAttachments } from './kept-attachments'
import { useKeys } from './keys'

/** Copies in clear that were made before copies were locked: whoever has the folder reads them. */
export const useOldCopies = defineStore('old-copies', () => {
  const { platform } = useAppServices()
  const copies = useCopies()
  const keys = useKeys()
  const attachments = useKeptAttachments()
  const all = shallowRef<readonly CopyInfo[]>([])
  const clear = computed(() => all.value.filter(({ locked }) => !locked))
  const busy = ref(false)
  /** How many are done. */
  const done = ref(0)

  async function look(): Promise<void> {
    const listed = await platform.listCopies()
    // Those in the folder beside them go along with these; the others there are of other computers.
    all.value = listed.ok ? listed.value.filter(({ place }) => place === 'own') : []
  }

  /** Each is replaced by a locked one of the same moment. Stops at the first that fails; what was done stays done. */
  const lockAll = (): Promise<Outcome<null>> => working(() => clear.value)

  /** They go for good; of a dossier that has no locked copy the newest is locked instead, so that none is left without. */
  const removeAll = (): Promise<Outcome<null>> =>
    working(() => {
      const covered = new Set(all.value.flatMap((one) => (one.locked ? [one.dossierId] : [])))
      // Newest first.
      return clear.value.filter(({ dossierId }) => {
        const isFirst = !covered.has(dossierId)
        covered.add(dossierId)
        return isFirst
      })
    })

  /** Locks those that have to stay, and the documents beside them; the others go. In turn with the copies that are being made. */
  function working(staying: () => readonly CopyInfo[]): Promise<Outcome<null>> {
    return copies.inTurn(async () => {
      busy.value = true
      done.value = 0
      try {
        await look()
        return await work(new Set(staying()))
      } finally {
        await look()
        busy.value = false
      }
    })
  }

  async function work(staying: ReadonlySet<CopyInfo>): Promise<Outcome<null>> {
    const sealing = await keys.sealing()
    if (!sealing.ok) return sealing
    if (sealing.value === null) return success(null)
    for (const dossierId of new Set(clear.value.map((one) => one.dossierId))) {
      const locked = await attachments.lockAll(dossierId, sealing.value)
      if (!locked.ok) return locked
    }
    for (const copy of clear.value) {
      const settled = staying.has(copy)
        ? await lock(copy, sealing.value.recipient)
        : await platform.removeCopy(copy.name)
      if (!settled.ok) return settled
      done.value += 1
    }
    return success(null)
  }

  async function lock({ name }: CopyInfo, recipient: string): Promise<Outcome<null>> {
    const read = await platform.readCopy(name)
    if (!read.ok) return read
    const sealed = await keys.seal(read.value.bytes, recipient)
    if (!sealed.ok) return sealed
    const locked = await platform.lockCopy(name, sealed.value)
    return locked.ok ? success(null) : locked
  }

  return { clear, busy, done, look, lockAll, removeAll }
})
