import { onBeforeUnmount } from 'vue'
import { useRouter, type RouteLocationRaw } from 'vue-router'

type GoOn = (to: RouteLocationRaw) => Promise<void>

/** Goes to the next page after something was stored, unless the user has already gone elsewhere. */
export function useGoOn(): GoOn {
  const router = useRouter()
  let left = false
  onBeforeUnmount(() => {
    left = true
  })
  return async (to) => {
    if (!left) await router.push(to)
  }
}

/**
 * The same for a part that disappears when something is stored: then the address shows whether the user is still there.
 * @returns a function to call before storing; it returns the one to call afterwards
 */
export function useGoOnFromHere(): () => GoOn {
  const router = useRouter()
  return () => {
    const { path } = router.currentRoute.value
    return async (to) => {
      if (router.currentRoute.value.path === path) await router.push(to)
    }
  }
}
