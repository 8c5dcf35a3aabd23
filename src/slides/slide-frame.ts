import type { ComputedRef, InjectionKey } from 'vue'
import type { Slide, SlideTimer } from '../domain/session/slide'

/** What stands on every slide, so that not every kind has to hand it on. */
interface SlideFrameView {
  readonly slide: Slide
  readonly timer: SlideTimer | null
  readonly now: number
  readonly level: number
}

export const slideFrameKey: InjectionKey<ComputedRef<SlideFrameView>> = Symbol('slide frame')
