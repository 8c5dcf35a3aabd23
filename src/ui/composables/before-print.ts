import { onBeforeUnmount, onMounted } from 'vue'

/** Paper cannot be unfolded: everything that is shown on request on screen is opened before the page is printed. */
export function useBeforePrint(unfold: () => void): void {
  onMounted(() => {
    window.addEventListener('beforeprint', unfold)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('beforeprint', unfold)
  })
}
