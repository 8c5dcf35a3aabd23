import { computed, shallowRef, type ComputedRef } from 'vue'
import type { Session } from '../../domain/session/session'

/** What is about to happen: the room goes on, or the session is finished. */
type Leaving = 'goes-on' | 'finishes'

/**
 * Asks once, of each vote, before the room goes on while it is open, and once before the session is finished. It holds nobody up: whoever goes on a second time goes on, also
 * with the presenter in the hand and the laptop out of reach.
 */
export function useOpenVote(session: () => Session | null): {
  /** What was about to happen when the question came; `null` when nothing is asked. */
  readonly waiting: ComputedRef<(() => unknown) | null>
  /** Whether to wait with going on: the question is on the screen now. */
  readonly holds: (leaving: Leaving, goOn: () => unknown) => boolean
  readonly drop: () => void
} {
  const asked = new Set<string>()
  const waiting = shallowRef<(() => unknown) | null>(null)
  const openId = computed(() => session()?.votes.find(({ status }) => status === 'open')?.id ?? null)

  function holds(leaving: Leaving, goOn: () => unknown): boolean {
    waiting.value = null
    if (openId.value === null || asked.has(openId.value + leaving)) return false
    asked.add(openId.value + leaving)
    waiting.value = goOn
    return true
  }

  return {
    waiting: computed(() => (openId.value === null ? null : waiting.value)),
    holds,
    drop: () => (waiting.value = null),
  }
}
