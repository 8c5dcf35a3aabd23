import { onBeforeUnmount, readonly, ref, type Ref } from 'vue'

/** Seconds that count down to 0, by the clock rather than by ticks: a laptop that slept does not lag behind. */
export function useCountdown(): {
  readonly left: Readonly<Ref<number>>
  readonly start: (seconds: number, onEnd?: () => void) => void
  readonly stop: () => void
} {
  const left = ref(0)
  let timer: ReturnType<typeof setInterval> | undefined

  function stop(): void {
    clearInterval(timer)
    left.value = 0
  }

  function start(seconds: number, onEnd?: () => void): void {
    stop()
    if (seconds <= 0) return
    const end = Date.now() + seconds * 1000
    left.value = seconds
    timer = setInterval(() => {
      // A clock that is set back never makes it longer.
      left.value = Math.min(seconds, Math.max(0, Math.ceil((end - Date.now()) / 1000)))
      if (left.value > 0) return
      stop()
      onEnd?.()
    }, 250)
  }

  onBeforeUnmount(stop)
  return { left: readonly(left), start, stop }
}
