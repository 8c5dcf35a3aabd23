/** A framework made of the norms that were read of a published list. */
import { groupedBy } from '../../domain/grouped'
import type { FrameworkSet, FrameworkTheme, QuestionSet } from '../../domain/question-set'
import { frameworkList as words } from '../../texts/framework/content/framework-list'
import { inspectQuestionSet } from '../question-set-schema'
import { idsOfTitles } from './ids-from-titles'
import type { NormReading } from './list-norms'

/** More norms than anyone judges; screens and reports of an assessment show all of them. */
const MOST_NORMS = 2000
/** What the schema of the content allows. */
const MOST = { inTheme: 500, themes: 60, blocks: 40 } as const

/** The themes of a list in the order of their first norm, with ids made of their titles. One theme when the list has none. */
export function themesOf({ norms }: Pick<NormReading, 'norms'>): readonly FrameworkTheme[] {
  const without = norms.every(({ theme }) => theme === '') ? words.oneTheme : words.noTheme
  const byTitle = groupedBy(norms, ({ theme }) => (theme === '' ? without : theme))
  const idOf = idsOfTitles()
  return [...byTitle].map(([title, inTheme]) => ({
    id: idOf(title),
    title,
    norms: inTheme.map(({ norm }) => norm),
  }))
}

/** Why these norms are too many for a framework, as a sentence; `null` when they are not. */
export function tooManyIn(reading: Pick<NormReading, 'norms' | 'blocks'>): string | null {
  const { tooMany } = words
  const { norms, blocks } = reading
  if (norms.length > MOST_NORMS) return tooMany.norms(norms.length, MOST_NORMS)
  const themes = themesOf(reading)
  const full = themes.find((theme) => theme.norms.length > MOST.inTheme)
  if (full !== undefined) return tooMany.inTheme(full.title, full.norms.length, MOST.inTheme)
  if (themes.length > MOST.themes) return tooMany.themes(themes.length, MOST.themes)
  return blocks.length > MOST.blocks ? tooMany.blocks(blocks.length, MOST.blocks) : null
}

/** A sound framework, or why there is none, as sentences. */
export function setOfList(
  reading: Pick<NormReading, 'norms' | 'blocks'>,
  head: Pick<FrameworkSet, 'id' | 'version' | 'date' | 'title' | 'disclaimer'>,
): { readonly set: QuestionSet } | { readonly set: null; readonly faults: readonly string[] } {
  const inspection = inspectQuestionSet({
    kind: 'kader',
    ...head,
    buildingBlocks: reading.blocks,
    themes: themesOf(reading),
  })
  return inspection.set === null
    ? { set: null, faults: inspection.faults.map(({ message }) => message) }
    : { set: inspection.set }
}
