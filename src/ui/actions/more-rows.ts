import { computed, ref, watch, type ComputedRef, type Ref } from 'vue'

/** The first rows of a long list, and more on request: thousands of rows at once would block the window. */
export function useMoreRows<Row>(
  rows: () => readonly Row[],
  step: number,
): { readonly shown: ComputedRef<readonly Row[]>; readonly left: ComputedRef<number>; more: () => void } {
  const limit: Ref<number> = ref(step)
  // Another selection starts from the first rows again; a change of one row does not.
  watch(
    () => rows().length,
    (length, before) => {
      if (Math.abs(length - before) > 1) limit.value = step
    },
  )
  return {
    shown: computed(() => rows().slice(0, limit.value)),
    left: computed(() => Math.max(0, rows().length - limit.value)),
    more: () => (limit.value += step),
  }
}
