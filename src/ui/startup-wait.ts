import { storage as texts } from '../texts/storage'

/** A wait shorter than this (ms) needs no words. */
const QUIET = 700

/**
 * Before the application is there: how far the database is that moves to a clean place.
 * @param root of the application, which takes the words away when it comes
 */
export function startupWait(root: Element | null): (done: number, total: number) => void {
  const words = document.createElement('p')
  words.className = 'startup-wait'
  words.setAttribute('role', 'status')
  let began: number | null = null
  let last = -1
  return (done, total) => {
    began ??= performance.now()
    if (performance.now() - began < QUIET) return
    // In steps of ten: a screen reader reads every change aloud.
    const percent = Math.floor((done / Math.max(total, 1)) * 10) * 10
    if (percent === last) return
    last = percent
    words.textContent = texts.moving.busy(percent)
    if (!words.isConnected) root?.append(words)
  }
}
