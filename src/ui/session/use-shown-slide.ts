import { computed, type ComputedRef } from 'vue'
import type { Session } from '../../domain/session/session'
import type { Slide } from '../../domain/session/slide'
import { stepOfSlide } from '../../domain/session/slides'
import { useLeading } from '../../stores/session/leading'
import { useSessionGround } from '../../stores/session/session-ground'

/** The slides of a session and the one the room sees. One that is gone, by a change of the agenda, makes way for the first of its step. */
export function useShownSlide(session: () => Session | null): {
  readonly slides: ComputedRef<readonly Slide[]>
  /** Place of the one that is shown; 0 before the first. */
  readonly at: ComputedRef<number>
  readonly slide: ComputedRef<Slide | null>
} {
  const leading = useLeading()
  const ground = useSessionGround()
  const slides = computed(() => {
    const present = session()
    return present === null ? [] : ground.slidesFor(present)
  })
  const at = computed(() => {
    const key = leading.slideKey
    const found = slides.value.findIndex((one) => one.key === key)
    if (found >= 0 || key === null) return Math.max(0, found)
    const step = stepOfSlide(key)
    return Math.max(
      0,
      slides.value.findIndex((one) => stepOfSlide(one.key) === step),
    )
  })
  return { slides, at, slide: computed(() => slides.value[at.value] ?? null) }
}
