import { onScopeDispose } from 'vue'
import { useRouter } from 'vue-router'

/**
 * Whether the current page is being left by the browser's own Back (button, gesture, Alt+Left). Somebody who presses that in the middle
 * of something means the previous step, not the previous page.
 */
export function useGoingBack(): () => boolean {
  const router = useRouter()
  let isBack = false
  // Called before the guards of the router.
  const stopListening = router.options.history.listen((_to, _from, { direction }) => {
    isBack = direction === 'back'
  })
  const stopAfter = router.afterEach(() => {
    isBack = false
  })
  onScopeDispose(() => {
    stopListening()
    stopAfter()
  })
  return () => isBack
}
