import { onBeforeUnmount, onMounted } from 'vue'

/**
 * The steps of a questionnaire or form are entries of the browser's history, so that Back (button, gesture, key) goes to the previous
 * step instead of leaving. An entry holds its place in the trail and nothing that anybody filled in, and is not in the address: a reload
 * starts over.
 *
 * @param first where it starts
 * @param show shows a step on the screen
 * @param isHeld asked before going back: something covers the step (a dialog) and closes first
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

  /** Goes to a step, which becomes the last of the trail. */
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
    // An entry of another page: that page handles it.
    if (asked === undefined) return
    if (isHeld()) {
      window.history.pushState(entry(), '')
      return
    }
    // An entry from before a reload, or of somebody else, has no step any more: it counts as the newest step.
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
