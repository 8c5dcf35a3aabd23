import { computed, type ComputedRef } from 'vue'
import { useDisplay } from 'vuetify'

/** From this width of the window (px) a list stands beside what is chosen in it; in a narrower one each is a page of its own. */
const TWO_PANES = 1240

/** Whether list and detail stand beside each other. */
export function useTwoPanes(): ComputedRef<boolean> {
  const { width } = useDisplay()
  return computed(() => width.value >= TWO_PANES)
}
