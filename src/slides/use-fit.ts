import { onBeforeUnmount, onMounted, watch, type Ref } from 'vue'

/**
 * How small the text may become to fit: at 0.9 the smallest text, 30 of 1080, is a fortieth of the height. Below that only what was
 * typed far longer than any questionnaire has it; smaller then, rather than cut off.
 */
const STEPS = [1, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5] as const

/** Sets `--fit` on the page of a slide to the first step at which all of it is seen, again for other contents and another size. */
export function useFit(page: Readonly<Ref<HTMLElement | null>>, contents: () => unknown): void {
  const fit = (): void => {
    const element = page.value
    if (element === null) return
    for (const step of STEPS) {
      element.style.setProperty('--fit', String(step))
      if (element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1)
        return
    }
  }
  const sizes = new ResizeObserver(fit)
  onMounted(() => {
    fit()
    if (page.value !== null) sizes.observe(page.value)
    // Measured in the letter of the system as long as our own is not there.
    void document.fonts.ready.then(fit)
  })
  watch(contents, fit, { flush: 'post' })
  onBeforeUnmount(() => sizes.disconnect())
}
