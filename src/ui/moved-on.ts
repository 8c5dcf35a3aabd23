import type { Router } from 'vue-router'

/**
 * An address that was asked for while a page was still on its way wins: the browser's Back, or what was typed in its bar. The browser goes
 * there first and tells it a moment later; a page that arrives in that moment would write its own address over it.
 * @param window that of the router, which hears of every address that is gone to without it
 */
export function yieldToAddress(router: Router, window: Window): void {
  let at = window.location.href
  const look = () => {
    at = window.location.href
  }
  window.addEventListener('popstate', look)
  router.afterEach(look)
  router.beforeResolve(() => {
    const isStill = window.location.href === at
    // Whatever moved the address without a word holds up one page at most.
    look()
    return isStill
  })
}
