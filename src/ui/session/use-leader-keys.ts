import { onBeforeUnmount, onMounted } from 'vue'
import { hasOpenDialog } from '../composables/open-dialogs'

/** What a key does in the leader's window. A presenter remote sends the first ones. */
type Act = () => void

/** Where the arrows and letters belong to the thing itself. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], [role="listbox"], [role="option"]'

/**
 * The keys of the leader's window. In a text somebody types as anywhere else, but the keys of a presenter go on.
 * @param letters whether single letters mean something
 */
export function useLeaderKeys(
  presenter: Readonly<Record<string, Act>>,
  keys: Readonly<Record<string, Act>>,
  letters: () => boolean,
): void {
  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    // A remote begins a show with it; loading again helps nobody.
    if (event.key === 'F5') {
      event.preventDefault()
      return
    }
    if (hasOpenDialog()) return
    const isInField = event.target instanceof Element && event.target.closest(OWN_KEYS) !== null
    const act =
      presenter[event.key] ??
      (isInField || (event.key.length === 1 && !letters()) ? undefined : keys[event.key.toLowerCase()])
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
