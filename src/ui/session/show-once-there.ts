import { watch, type ComputedRef, type Ref } from 'vue'

/** Shows what is awaited as soon as a newer one is there, once. */
export function showOnceThere(
  awaited: Ref<boolean>,
  newest: ComputedRef<string | null>,
  show: (key: string) => Promise<void> | undefined,
): void {
  watch([awaited, newest], async ([awaits, key], [, before]) => {
    if (!awaits || key === null || key === before) return
    awaited.value = false
    await show(key)
  })
}
