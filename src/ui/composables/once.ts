import { readonly, ref, type Ref } from 'vue'

/**
 * For a button that makes something: pressing it again while it is busy does not make a second one.
 *
 * `press` is for a button that stays in place, such as one that adds a row: the second click of a double click does not count, even when
 * the first row is already there.
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
