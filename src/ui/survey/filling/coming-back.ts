import { ref, type Ref } from 'vue'
import type { Round } from '../../../domain/survey/round/round'
import { useFilling } from '../../../stores/survey/filling/filling'
import { useKeptDrafts } from '../../../stores/survey/filling/kept-drafts'
import { useSaving } from '../../../stores/app/saving'

/** Leaving a half-finished questionnaire for later, and resuming it with a code. */
export function useComingBack(): {
  /** The code to come back with, for as long as it is on screen. */
  readonly code: Ref<string>
  /** Stores the unsaved answers and makes a code. `false` when that failed; everything is then still on screen. */
  readonly leaveForLater: () => Promise<boolean>
  /** `false` when no draft belongs to this code. */
  readonly takeUp: (round: Round, typed: string) => Promise<boolean>
} {
  const store = useFilling()
  const keptDrafts = useKeptDrafts()
  const saving = useSaving()
  const code = ref('')

  async function leaveForLater(): Promise<boolean> {
    const { round, response } = store
    if (round === null || response === null) return false
    try {
      await saving.flush()
      await store.change({})
      if (store.unstored) return false
      code.value = await keptDrafts.keep(response)
    } catch (error) {
      if (!saving.isTold(error)) throw error
      return false
    }
    if (store.response?.id === response.id) store.prepare(round)
    return true
  }

  async function takeUp(round: Round, typed: string): Promise<boolean> {
    const before = store.response
    const draft = await keptDrafts.find(round.id, typed)
    // Do not replace somebody who started in the meantime.
    if (draft === null || store.response !== before) return false
    store.takeUp(round, draft)
    return true
  }

  return { code, leaveForLater, takeUp }
}
