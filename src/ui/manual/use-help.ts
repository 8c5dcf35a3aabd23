import { onBeforeUnmount, onMounted } from 'vue'
import { useRouter } from 'vue-router'
import { useHelp } from '../../stores/manual/help'

/** F1 on every page, also where no menu has that key, and the way back from the pages of the manual to where somebody was. */
export function useHelpOnEveryPage(): void {
  const router = useRouter()
  const help = useHelp()

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'F1' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    // A browser would open its own help, on the internet.
    event.preventDefault()
    help.showFor(router.currentRoute.value.name)
  }

  const stop = router.afterEach((to, from, failure) => {
    if (failure === undefined && to.name === 'manual' && from.name !== 'manual' && from.name !== undefined)
      help.cameFrom = from.fullPath
  })
  onMounted(() => window.addEventListener('keydown', onKey))
  onBeforeUnmount(() => {
    window.removeEventListener('keydown', onKey)
    stop()
  })
}
