import { computed, type ComputedRef } from 'vue'
import { useDisplay } from 'vuetify'

/** From this width of the window (px) the list stands beside the norm; in a narrower one each is a page of its own. */
const TWO_PANES = 1240

/** Whether list and norm stand beside each other. */
export function useTwoPanes(): ComputedRef<boolean> {
  const { width } = useDisplay()
  return computed(() => width.value >= TWO_PANES)
}
