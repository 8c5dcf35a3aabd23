import { watch, type Ref } from 'vue'

/** The links of the rows that are drawn, in their order. */
export function rowLinks(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('a.title') ?? [])]
}

/**
 * A row that goes to another heading, or out of the list, is drawn anew or not at all, and would drop the keyboard: it then stays with that
 * row, or goes to the one that took its place.
 */
export function useKeptRow(
  list: Readonly<Ref<HTMLElement | null>>,
  ids: () => readonly string[],
  linkOf: (id: string | null) => HTMLElement | null,
): void {
  let held: { readonly id: string; readonly place: number } | null = null
  watch(
    ids,
    (_now, before) => {
      const focused = document.activeElement
      const id =
        focused instanceof HTMLElement && list.value?.contains(focused) ? focused.dataset['row'] : undefined
      held = id === undefined ? null : { id, place: before.indexOf(id) }
    },
    { flush: 'pre' },
  )
  watch(
    ids,
    (now) => {
      if (held === null || document.activeElement !== document.body) return
      const { id, place } = held
      const next = linkOf(id) ?? linkOf(now[Math.min(Math.max(0, place), now.length - 1)] ?? null)
      next?.focus()
    },
    { flush: 'post' },
  )
}
