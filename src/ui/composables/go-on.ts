import { onBeforeUnmount } from 'vue'
import { useRouter, type RouteLocationRaw } from 'vue-router'

type GoOn = (to: RouteLocationRaw) => Promise<void>

/** To the next page after something was stored, unless the user has left by then: nobody is taken away from where they went. */
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
 * The same for a part that goes off the screen with what is stored: it is the address that tells whether the user is still there.
 * @returns to call before storing, for what to call after it
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
