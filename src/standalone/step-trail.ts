import { onBeforeUnmount, onMounted } from 'vue'

/**
 * The steps of a questionnaire or form are entries of the browser's history, so that Back (button, gesture, key) is the step before and
 * not the way out. An entry holds its place in the trail and nothing of what anybody filled in, and is not in the address: a
 * reload starts anew.
 *
 * @param first where it starts
 * @param show puts a step on the screen
 * @param isHeld asked before going back: something lies over the step (a dialog) and goes first
 */
export function useStepTrail<Step>(
  first: Step,
  show: (step: Step) => void,
  isHeld: () => boolean = () => false,
) {
  let trail: Step[] = [first]
  let current = 0

  /** A router keeps things of its own in the same entry. */
  const entry = () => ({ ...(window.history.state as object | null), step: current })

  /** Goes to a step, which becomes the newest of the trail. */
  function go(step: Step): void {
    trail = [...trail.slice(0, current + 1), step]
    current += 1
    window.history.pushState(entry(), '')
    show(step)
  }

  /** Starts a new trail here: for somebody else, or when there is no way back. */
  function restart(step: Step): void {
    trail = [step]
    current = 0
    window.history.replaceState(entry(), '')
    show(step)
  }

  function onPop({ state }: PopStateEvent): void {
    const asked = (state as { readonly step?: number } | null)?.step
    // An entry of another page: whoever owns that page sees to it.
    if (asked === undefined) return
    if (isHeld()) {
      window.history.pushState(entry(), '')
      return
    }
    // Of an entry from before a reload, or of somebody else, nothing is left: it is the newest step there is.
    current = Math.min(asked, trail.length - 1)
    show(trail[current] ?? first)
  }

  onMounted(() => {
    window.history.replaceState(entry(), '')
    window.addEventListener('popstate', onPop)
  })
  onBeforeUnmount(() => window.removeEventListener('popstate', onPop))

  return { go, restart }
}
