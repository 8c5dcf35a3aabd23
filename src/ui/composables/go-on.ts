import { onBeforeUnmount } from 'vue'
import { useRouter, type RouteLocationRaw } from 'vue-router'

/** To the next page after something was stored, unless the user has left by then: nobody is taken away from where they went. */
export function useGoOn(): (to: RouteLocationRaw) => Promise<void> {
  const router = useRouter()
  let left = false
  onBeforeUnmount(() => {
    left = true
  })
  return async (to) => {
    if (!left) await router.push(to)
  }
}
