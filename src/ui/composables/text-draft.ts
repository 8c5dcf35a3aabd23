import { onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { useSaving } from '../../stores/saving'

/** Typing is stored after this much rest (ms), on leaving the field, on leaving the page and when the window closes. */
const REST = 400

/**
 * A text field that saves itself. `source` is what is stored, `store` writes it. While somebody types, what comes back from the
 * storage does not overwrite their text.
 */
export function useTextDraft(
  source: () => string,
  store: (text: string) => Promise<unknown>,
): { readonly text: Ref<string>; readonly flush: () => Promise<void> } {
  const saving = useSaving()
  const text = ref(source())
  let timer: ReturnType<typeof setTimeout> | undefined
  let withdraw: (() => void) | undefined
  let fromStorage = false

  watch(source, (stored) => {
    // A name is stored without the space after it; taking that over would eat the space before the next word.
    if (withdraw !== undefined || stored === text.value || stored === text.value.trim()) return
    fromStorage = true
    text.value = stored
  })
  watch(text, () => {
    if (fromStorage) {
      fromStorage = false
      return
    }
    withdraw ??= saving.announce(flush)
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), REST)
  })

  async function flush(): Promise<void> {
    clearTimeout(timer)
    if (withdraw === undefined) return
    const typed = text.value
    const pending = withdraw
    try {
      await store(typed)
    } catch {
      // The storage has told the saving store why; the text stays in the field and the next change tries again.
      return
    }
    // Typed on while storing: the next rest stores that.
    if (text.value !== typed) return
    // Leaving the field and the page at once stores twice; what was done for the one is not done again for the other.
    if (withdraw !== pending) return
    pending()
    withdraw = undefined
  }

  onBeforeUnmount(async () => {
    await flush()
    // The user knows it could not be stored and left: this text may never overwrite what is typed in its place later.
    clearTimeout(timer)
    withdraw?.()
    withdraw = undefined
  })
  return { text, flush }
}
