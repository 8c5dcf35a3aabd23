import { createApp, type Plugin } from 'vue'
import type { BeginningEmpty } from '../stores/app/begin-empty'
import type { LockReason } from '../stores/app/page-lock'
import { unlocking, type Unlocking } from '../stores/app/unlock'
import { success, type Outcome } from '../domain/outcome'
import UnlockPage from './UnlockPage.vue'

interface Unlocked<Opened> {
  readonly opened: Opened
  readonly from: 'passphrase' | 'sheet'
  /** Takes the page away, once there is something to take its place. */
  readonly leave: () => void
}

/**
 * Asks for the passphrase, on a page of its own, until the lock is open. Problem: `storage/lock-damaged`, when nothing that is typed can open
 * it; the page is gone then.
 */
export function askToUnlock<Opened>(
  how: Omit<Unlocking<Opened>, 'onOpened' | 'onHopeless' | 'every'>,
  emptying: BeginningEmpty | null,
  reason: LockReason | null,
  look: Plugin,
): Promise<Outcome<Unlocked<Opened>>> {
  return new Promise((resolve) => {
    const unlock = unlocking({
      ...how,
      onOpened: (opened, from) => resolve(success({ opened, from, leave: () => page.unmount() })),
      onHopeless: (problem) => {
        page.unmount()
        resolve({ ok: false, problem })
      },
      every: (ms, call) => {
        const timer = setInterval(call, ms)
        return () => clearInterval(timer)
      },
    })
    const page = createApp(UnlockPage, { unlock, reason, emptying }).use(look)
    page.mount('#app')
  })
}
