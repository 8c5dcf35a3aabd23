import { getActivePinia } from 'pinia'
import type { Router } from 'vue-router'
import { usePalette } from '../../stores/search/palette'

/** Asked of what is there: the first page comes before everything is that the store of the search is made with. */
const isSearching = (): boolean => getActivePinia()?.state.value['palette']?.['open'] === true

/**
 * The search ends when the page changes; not when a page comes that was on its way before somebody began to search.
 * To be called before any other guard is there: those may take their time.
 */
export function endSearchOnLeaving(router: Router): void {
  let wasOpen = false
  router.beforeEach(() => {
    wasOpen = isSearching()
  })
  router.afterEach((_to, _from, failure) => {
    if (failure === undefined && wasOpen) usePalette().open = false
  })
}
