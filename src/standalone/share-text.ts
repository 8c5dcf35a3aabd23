/** A text that this device can hand over, as a file, to the mail program or another one that its user picks. */
interface SharedText {
  /** `stopped`: the user closed the menu. Whether it was really sent, no page gets to know. */
  readonly handOver: () => Promise<'handed-over' | 'stopped' | 'failed'>
}

/**
 * The way to share a text from a phone or tablet; `null` where there is none. It goes as a file of plain text, because systems refuse
 * to share a file with an ending they do not know. On a computer the steps to save and attach it are clearer than a menu of programs.
 *
 * @param name of the saved file; its ending becomes `.txt`
 */
export function sharedText(name: string, text: string): SharedText | null {
  // Older browsers, and pages the browser does not trust, have neither.
  const here: Partial<Navigator> = navigator
  if (!window.matchMedia('(pointer: coarse)').matches) return null
  const file = new File([text], name.replace(/\.[^.]*$/, '.txt'), { type: 'text/plain' })
  const files = { files: [file] }
  if (here.share === undefined || here.canShare?.(files) !== true) return null
  return {
    async handOver() {
      try {
        await navigator.share(files)
        return 'handed-over'
      } catch (reason) {
        return reason instanceof DOMException && reason.name === 'AbortError' ? 'stopped' : 'failed'
      }
    },
  }
}
