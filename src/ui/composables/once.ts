import { readonly, ref, type Ref } from 'vue'

/**
 * For a button that makes something: pressed again while it is at work, it does not make a second.
 *
 * `press` is for a button that stays where it is, such as one that adds a row: the second half of a double click is no second press,
 * also when the first row is there already.
 */
export function useOnce<Given extends readonly unknown[]>(
  work: (...given: Given) => Promise<unknown>,
): {
  readonly busy: Readonly<Ref<boolean>>
  readonly once: (...given: Given) => Promise<void>
  readonly press: (event: MouseEvent, ...given: Given) => Promise<void>
} {
  const busy = ref(false)

  async function once(...given: Given): Promise<void> {
    if (busy.value) return
    busy.value = true
    try {
      await work(...given)
    } finally {
      busy.value = false
    }
  }

  async function press({ detail }: MouseEvent, ...given: Given): Promise<void> {
    if (detail < 2) await once(...given)
  }

  return { busy: readonly(busy), once, press }
}
