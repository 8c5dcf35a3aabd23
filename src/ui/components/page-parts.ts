import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import { searchable } from '../../domain/search'

/** A part of a page that has a heading. */
interface PagePart {
  readonly id: string
  readonly title: string
}

/** How far below the top of the window a heading may stand to be that of the part one reads (px). */
const READING = 120

/** An address that stays the same as long as the heading does. */
const idOf = (title: string) => `deel-${searchable(title).replaceAll(/[^a-z0-9]+/gu, '-')}`

/**
 * The parts of a page by their headings of the second level, in order, also those that come later; and the one that is being read. The
 * headings are asked, not the components: what is not on the page is not in the list either.
 */
export function usePageParts(root: Readonly<Ref<HTMLElement | null>>): {
  readonly parts: Readonly<Ref<readonly PagePart[]>>
  /** Id of the part that is being read; `null` above the first. */
  readonly at: Readonly<Ref<string | null>>
  readonly goTo: (id: string) => void
} {
  const parts = ref<readonly PagePart[]>([])
  const at = ref<string | null>(null)
  let waiting = 0

  function headings(): readonly HTMLElement[] {
    return [...(root.value?.querySelectorAll<HTMLElement>('h2') ?? [])].filter((heading) =>
      heading.checkVisibility(),
    )
  }

  function look(): void {
    waiting = 0
    const found = headings().map((heading) => {
      const title = heading.innerText.trim()
      if (heading.id === '') heading.id = idOf(title)
      return { id: heading.id, title, top: heading.getBoundingClientRect().top }
    })
    at.value = found.findLast(({ top }) => top <= READING)?.id ?? null
    // Only what changed: the list itself is on the page that is watched.
    if (
      found.map(({ id, title }) => id + title).join() !==
      parts.value.map(({ id, title }) => id + title).join()
    )
      parts.value = found.map(({ id, title }) => ({ id, title }))
  }

  function soon(): void {
    if (waiting === 0) waiting = requestAnimationFrame(look)
  }

  function goTo(id: string): void {
    const heading = headings().find((one) => one.id === id)
    if (heading === undefined) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    heading.scrollIntoView()
  }

  const observer = new MutationObserver(soon)
  onMounted(() => {
    if (root.value !== null)
      observer.observe(root.value, { childList: true, subtree: true, characterData: true })
    window.addEventListener('scroll', soon, { passive: true })
    soon()
  })
  onBeforeUnmount(() => {
    observer.disconnect()
    window.removeEventListener('scroll', soon)
    cancelAnimationFrame(waiting)
  })
  return { parts, at, goTo }
}
