import { createApp, type Plugin } from 'vue'
import type { LockReason } from '../stores/app/page-lock'
import { unlocking, type Unlocking } from '../stores/app/unlock'
import UnlockPage from './UnlockPage.vue'

interface Unlocked<Opened> {
  readonly opened: Opened
  readonly from: 'passphrase' | 'sheet'
  /** Takes the page away, once there is something to take its place. */
  readonly leave: () => void
}

/** Asks for the passphrase, on a page of its own, until the lock is open. */
export function askToUnlock<Opened>(
  how: Omit<Unlocking<Opened>, 'onOpened' | 'every'>,
  reason: LockReason | null,
  look: Plugin,
): Promise<Unlocked<Opened>> {
  return new Promise((resolve) => {
    const unlock = unlocking({
      ...how,
      onOpened: (opened, from) => resolve({ opened, from, leave: () => page.unmount() }),
      every: (ms, call) => {
        const timer = setInterval(call, ms)
        return () => clearInterval(timer)
      },
    })
    const page = createApp(UnlockPage, { unlock, reason }).use(look)
    page.mount('#app')
  })
}
