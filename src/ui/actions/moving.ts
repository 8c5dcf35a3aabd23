import { ref } from 'vue'
import type { Action, ActionStatus } from '../../domain/actions/action'
import { useActions } from '../../stores/actions/actions'

/** An action about to get a status that requires a text first. */
export interface AskedMove {
  readonly action: Action
  readonly status: 'effect-checked' | 'stopped'
}

/** Gives actions another status; stopping and checking the effect first ask for the result. Pass `asked` to a ResultDialog. */
export function useMoving() {
  const store = useActions()
  const asked = ref<AskedMove | null>(null)

  async function move(action: Action, status: ActionStatus): Promise<void> {
    if (action.status === status) return
    if (status === 'effect-checked' || status === 'stopped') asked.value = { action, status }
    else await store.move(action, status)
  }

  async function answer(result: string): Promise<void> {
    if (asked.value === null) return
    const { action, status } = asked.value
    await store.move(action, status, result)
    asked.value = null
  }

  return { asked, move, answer }
}
