import type { Router } from 'vue-router'
import { useKiosk } from '../../../stores/survey/filling/kiosk'
import { useSaving } from '../../../stores/app/saving'

/**
 * While the kiosk is on, every address leads to its questionnaire: back, the address bar, a reload, a restart. Read from the storage each
 * time, because another window may have started or ended it.
 */
export function keepInKiosk(router: Router): void {
  router.beforeEach(async (to) => {
    const kiosk = useKiosk()
    // When the settings cannot be read nothing can be: the page that opens says so.
    await kiosk.load().catch(useSaving().report)
    const { place } = kiosk
    if (place === null) return true
    const there =
      to.name === 'fill-in' &&
      to.params['dossierId'] === place.dossierId &&
      to.params['roundId'] === place.roundId
    return there || { name: 'fill-in', params: place, replace: true }
  })
}
