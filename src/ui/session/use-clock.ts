import { onBeforeUnmount, ref, type Ref } from 'vue'

/** Now, in ms since epoch, told a few times a second as long as the page stands. */
export function useClock(every = 250): Readonly<Ref<number>> {
  const now = ref(Date.now())
  const timer = setInterval(() => {
    now.value = Date.now()
  }, every)
  onBeforeUnmount(() => clearInterval(timer))
  return now
}
