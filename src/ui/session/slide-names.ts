import type { Slide } from '../../domain/session/slide'
import { nl } from '../../texts/nl'

/** What a slide is called on the leader's screen, told apart from others that are about the same. */
export function slideName(slide: Slide, slides: readonly Slide[]): string {
  const name = slideSubject(slide)
  const same = slides.filter((one) => one.step === slide.step && slideSubject(one) === name)
  return nl.sessionLeader.slideNamed(name, same.findIndex(({ key }) => key === slide.key) + 1, same.length)
}

/** What a slide is about, or its kind. */
export function slideSubject(slide: Slide): string {
  if (slide.kind === 'theme') return slide.title
  if (slide.kind === 'gap') return slide.statement
  return nl.sessionLeader.slide[slide.kind]
}
