import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { ExtraFolder } from '../../contract/platform'
import type { Outcome, Problem } from '../../domain/outcome'
import { useAppServices } from '../app-services'
import { useCopies } from './copies'

/** Where the automatic copies are, how far they are, and the folder that the user may choose for a second set. */
export const useCopyPlaces = defineStore('copy-places', () => {
  const { platform } = useAppServices()
  const copies = useCopies()
  const extra = shallowRef<ExtraFolder | null>(null)
  /** Whether it is known what was chosen. */
  const known = ref(false)
  /** Bytes free on the disk of the database; `null` where the system does not say. */
  const freeSpace = ref<number | null>(null)
  /** Why what the user asked last did not happen. */
  const refused = shallowRef<Problem | null>(null)
  const busy = ref(false)

  /** ISO moment of the last good copy of any dossier; `null` when there is none. */
  const lastGood = computed(() => [...copies.lastGood.values()].sort().at(-1) ?? null)

  async function look(): Promise<void> {
    const [folder, free] = await Promise.all([platform.extraFolder(), platform.freeSpace()])
    extra.value = folder.ok ? folder.value : null
    known.value = true
    freeSpace.value = free.ok ? free.value : null
  }

  async function run<T>(step: () => Promise<Outcome<T>>): Promise<void> {
    if (busy.value) return
    busy.value = true
    try {
      const outcome = await step()
      refused.value = outcome.ok ? null : outcome.problem
      await look()
    } finally {
      busy.value = false
    }
  }

  return {
    ...{ extra, known, freeSpace, refused, busy, lastGood, look },
    choose: () => run(() => platform.chooseExtraFolder()),
    catchUp: () => run(() => platform.catchUpExtraFolder()),
    forget: () => run(() => platform.forgetExtraFolder()),
  }
})
