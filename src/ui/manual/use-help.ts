import { onBeforeUnmount, onMounted } from 'vue'
import { useRouter } from 'vue-router'
import { useHelp } from '../../stores/manual/help'
import { hasOpenDialog } from '../composables/open-dialogs'

/** Where a sign is typed, or chooses something. */
const OWN_SIGNS = 'input, textarea, select, [contenteditable], [role="listbox"], [role="option"]'

/** F1 and `?` on every page, also where no menu has that key, and the way back from the pages of the manual to where somebody was. */
export function useHelpOnEveryPage(): void {
  const router = useRouter()
  const help = useHelp()

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'F1' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    // A browser would open its own help, on the internet.
    event.preventDefault()
    help.showFor(router.currentRoute.value.name)
  }

  function onSign(event: KeyboardEvent): void {
    if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (hasOpenDialog() || (event.target instanceof Element && event.target.closest(OWN_SIGNS) !== null))
      return
    if (help.showKeys(router.currentRoute.value.name)) event.preventDefault()
  }

  const stop = router.afterEach((to, from, failure) => {
    if (failure === undefined && to.name === 'manual' && from.name !== 'manual' && from.name !== undefined)
      help.cameFrom = from.fullPath
  })
  onMounted(() => {
    window.addEventListener('keydown', onKey)
    window.addEventListener('keydown', onSign)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('keydown', onKey)
    window.removeEventListener('keydown', onSign)
    stop()
  })
}
