import { onBeforeUnmount, onMounted } from 'vue'
import { leaderKey, type LeaderKey } from '../../stores/session/leading'
import { hasOpenDialog } from '../composables/open-dialogs'

/** Where the arrows and letters belong to the thing itself. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], [role="listbox"], [role="option"]'

/** Keys that mean nothing in a line of text: a presenter remote sends them, wherever the leader is typing. */
const PRESENTER_KEYS: readonly string[] = ['PageDown', 'PageUp']

/**
 * The keys of the leader's window. In a text somebody types as anywhere else, but the keys of a presenter go on.
 * @param press what the projector window knows too
 * @param own keys of this window alone, in small letters
 * @param letters whether single letters mean something
 */
export function useLeaderKeys(
  press: (key: LeaderKey) => void,
  own: Readonly<Record<string, () => void>>,
  letters: () => boolean,
): void {
  function onKey(event: KeyboardEvent): void {
    const { key, target } = event
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    // A remote begins a show with it; loading again helps nobody.
    if (key === 'F5') {
      event.preventDefault()
      return
    }
    if (hasOpenDialog()) return
    const isInField = target instanceof Element && target.closest(OWN_KEYS) !== null
    if (isInField && !PRESENTER_KEYS.includes(key)) return
    if (key.length === 1 && !letters()) return
    const shared = leaderKey(event)
    const act = shared === null ? own[key.toLowerCase()] : () => press(shared)
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  onMounted(() => {
    window.addEventListener('keydown', onKey)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('keydown', onKey)
  })
}
