import { onBeforeUnmount, onMounted } from 'vue'

/** Paper cannot be folded open: what is shown on request on screen is shown before the page is printed. */
export function useBeforePrint(unfold: () => void): void {
  onMounted(() => {
    window.addEventListener('beforeprint', unfold)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('beforeprint', unfold)
  })
}
