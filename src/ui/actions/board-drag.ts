import { onBeforeUnmount, onMounted, reactive, type ShallowRef } from 'vue'

/** A press that moves less than this (px) is a click, not a drag. */
const THRESHOLD = 6

interface Press {
  readonly id: string
  readonly x: number
  readonly y: number
}

/**
 * Dragging cards (`data-card`) to columns (`data-column`) inside a board, with pointer events, so that mouse, pen and finger behave the
 * same. A finger drags only by the grip (`data-grip`): elsewhere it scrolls. Escape cancels.
 */
export function useBoardDrag(
  board: Readonly<ShallowRef<HTMLElement | null>>,
  drop: (id: string, column: string) => void,
) {
  const drag = reactive({ id: '', over: '', x: 0, y: 0 })
  let press: Press | null = null

  function begin(event: PointerEvent): void {
    const { target } = event
    if (event.button !== 0 || !(target instanceof Element) || target.closest('button') !== null) return
    if (event.pointerType === 'touch' && target.closest('[data-grip]') === null) return
    const id = target.closest<HTMLElement>('[data-card]')?.dataset['card']
    if (id !== undefined) press = { id, x: event.clientX, y: event.clientY }
  }

  function follow(event: PointerEvent): void {
    if (press === null) return
    drag.x = event.clientX - press.x
    drag.y = event.clientY - press.y
    if (drag.id === '' && Math.hypot(drag.x, drag.y) < THRESHOLD) return
    event.preventDefault()
    drag.id = press.id
    drag.over = columnAt(event.clientX, event.clientY)
  }

  /** The dragged card is under the pointer itself, so all elements at that point are checked. */
  function columnAt(x: number, y: number): string {
    for (const element of document.elementsFromPoint(x, y)) {
      const column = element.closest<HTMLElement>('[data-column]')
      // While it is dragged the card still belongs to the column it came from.
      if (column !== null && element.closest('[data-card]') === null) return column.dataset['column'] ?? ''
    }
    return ''
  }

  function end(): void {
    const { id, over } = drag
    const dragged = id !== ''
    letGo()
    if (!dragged) return
    // The click that follows would open the action.
    window.addEventListener('click', stopClick, { capture: true, once: true })
    setTimeout(() => window.removeEventListener('click', stopClick, { capture: true }))
    if (over !== '') drop(id, over)
  }

  function stopClick(event: Event): void {
    event.preventDefault()
    event.stopPropagation()
  }

  function letGo(): void {
    press = null
    Object.assign(drag, { id: '', over: '', x: 0, y: 0 })
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') letGo()
  }

  onMounted(() => {
    board.value?.addEventListener('pointerdown', begin)
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', letGo)
    window.addEventListener('keydown', onKey)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('pointermove', follow)
    window.removeEventListener('pointerup', end)
    window.removeEventListener('pointercancel', letGo)
    window.removeEventListener('keydown', onKey)
  })
  return drag
}
