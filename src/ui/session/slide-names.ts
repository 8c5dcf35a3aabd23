import type { Slide } from '../../domain/session/slide'
import { nl } from '../../texts/nl'

/** What a slide is called on the leader's screen: what it is about, or its kind. */
export function slideName(slide: Slide, slides: readonly Slide[]): string {
  const name = nameOf(slide)
  const same = slides.filter((one) => one.step === slide.step && nameOf(one) === name)
  return nl.sessionLeader.slideNamed(name, same.findIndex(({ key }) => key === slide.key) + 1, same.length)
}

function nameOf(slide: Slide): string {
  if (slide.kind === 'theme') return slide.title
  if (slide.kind === 'gap') return slide.statement
  return nl.sessionLeader.slide[slide.kind]
}
