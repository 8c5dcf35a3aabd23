import { onBeforeUnmount, onMounted } from 'vue'

/** Events that show that somebody is there. */
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input', 'touchstart'] as const

/** Calls `onIdle` when nobody touched the device for `rest` ms, and again after every such period. */
export function useIdle(rest: number, onIdle: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined

  function startOver(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      onIdle()
      startOver()
    }, rest)
  }

  onMounted(() => {
    for (const sign of SIGNS) window.addEventListener(sign, startOver, { capture: true, passive: true })
    startOver()
  })
  onBeforeUnmount(() => {
    clearTimeout(timer)
    for (const sign of SIGNS) window.removeEventListener(sign, startOver, { capture: true })
  })
}
