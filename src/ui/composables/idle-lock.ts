import { onBeforeUnmount, onMounted } from 'vue'
import { useAppLock } from '../../stores/app/app-lock'

/** Events that show that somebody is there. */
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input', 'touchstart'] as const
/** How often (ms) the clock is looked at. */
const EVERY = 10_000

/** Locks the application when nobody touches it for too long. A timer stands still in a window out of sight: coming back looks too. */
export function useIdleLock(): void {
  const lock = useAppLock()
  let timer: ReturnType<typeof setInterval> | undefined

  onMounted(() => {
    if (!lock.isOn) return
    for (const sign of SIGNS) window.addEventListener(sign, lock.sign, { capture: true, passive: true })
    window.addEventListener('focus', lock.look)
    document.addEventListener('visibilitychange', lock.look)
    timer = setInterval(lock.look, EVERY)
  })
  onBeforeUnmount(() => {
    for (const sign of SIGNS) window.removeEventListener(sign, lock.sign, { capture: true })
    window.removeEventListener('focus', lock.look)
    document.removeEventListener('visibilitychange', lock.look)
    clearInterval(timer)
  })
}
