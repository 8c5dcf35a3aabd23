/** What is said behind a fact about how it was seen. A fact that was read in the whole source needs nothing. */
import type { GuideFact, GuideSection } from './guide'

export const FACT_MARKS = ['partly', 'heading', 'own', 'fragment'] as const
export type FactMark = (typeof FACT_MARKS)[number]

/** The marks of one fact, in the order of {@link FACT_MARKS}. */
export function marksOf({ certainty, fragment }: GuideFact): readonly FactMark[] {
  return FACT_MARKS.filter((mark) => mark === certainty || (mark === 'fragment' && fragment))
}

/** The marks that every fact of a section has: they are said once, above the section, and not behind each fact. */
export function sharedMarks({ facts }: GuideSection): readonly FactMark[] {
  if (facts.length < 2) return []
  return FACT_MARKS.filter((mark) => facts.every((fact) => marksOf(fact).includes(mark)))
}
