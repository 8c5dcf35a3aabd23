import { shallowReactive } from 'vue'

/** The dialogs on the screen, the topmost last; each can be asked to close. */
const open = shallowReactive<(() => void)[]>([])

/** Whether there is an open dialog. */
export const hasOpenDialog = (): boolean => open.length > 0

/** Whether it is the topmost one: those below it are out of reach for the keyboard and for a screen reader. */
export const isTopDialog = (tryToClose: () => void): boolean => open.at(-1) === tryToClose

/** Registers a dialog. The returned function removes it. */
export function dialogOpened(tryToClose: () => void): () => void {
  open.push(tryToClose)
  return () => {
    const place = open.lastIndexOf(tryToClose)
    if (place >= 0) open.splice(place, 1)
  }
}

/** Asks the topmost dialog to close; `false` when there is none. */
export function closeTopDialog(): boolean {
  const tryToClose = open.at(-1)
  tryToClose?.()
  return tryToClose !== undefined
}
