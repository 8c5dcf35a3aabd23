/**
 * What a page said is not said again when the dialog over it closes. Behind a dialog the page is no part of what a screen reader has; when it
 * comes back every status on it is new there, and would be read out once more. So each one that is covered is silent until its words change.
 */
const LIVE = ['[role="status"]', '[role="alert"]', '[aria-live="polite"]', '[aria-live="assertive"]']
/** All that a dialog can cover: messages at the bottom of the window stay in reach. */
const COVERED = LIVE.flatMap((live) => [`.page-behind ${live}`, `.v-dialog ${live}`]).join()

/** How loud each of them was by itself; `null` for one whose role says it. */
const loudness = new WeakMap<Element, string | null>()
let watching: MutationObserver | undefined

function speakAgain(changes: readonly MutationRecord[]): void {
  for (const { target } of changes) {
    const from = target instanceof Element ? target : target.parentElement
    const region = from?.closest('[aria-live="off"]')
    const own = region && loudness.get(region)
    if (!region || own === undefined) continue
    loudness.delete(region)
    if (own === null) region.removeAttribute('aria-live')
    else region.setAttribute('aria-live', own)
  }
}

/** Called before a dialog covers what is on the screen. */
export function hushSaid(): void {
  watching ??= new MutationObserver(speakAgain)
  for (const region of document.querySelectorAll(COVERED)) {
    // What is covered already may have changed since: that is still to be said.
    if (region.textContent.trim() === '' || loudness.has(region) || region.closest('[inert]') !== null)
      continue
    loudness.set(region, region.getAttribute('aria-live'))
    region.setAttribute('aria-live', 'off')
    watching.observe(region, { childList: true, characterData: true, subtree: true })
  }
}
