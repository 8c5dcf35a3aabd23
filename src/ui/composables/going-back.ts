import { onScopeDispose } from 'vue'
import { useRouter } from 'vue-router'

/**
 * Whether the page that is being left is left by the browser's own Back (button, gesture, Alt+Left). Somebody who presses that in the
 * middle of something means the step before, not the page before.
 */
export function useGoingBack(): () => boolean {
  const router = useRouter()
  let isBack = false
  // Told before the guards of the router are asked.
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
