/** How the guide is read: its chapters, the way through them, and which pages are about a norm or a statement. */
import { CHAPTERS, type Chapter, type Guide, type GuidePage, type GuideSource } from './guide'

/** Pages in the order in which they are read: by chapter, then by place, then by title. */
export function inReadingOrder(pages: readonly GuidePage[]): readonly GuidePage[] {
  return pages.toSorted(
    (one, other) =>
      CHAPTERS.indexOf(one.chapter) - CHAPTERS.indexOf(other.chapter) ||
      one.order - other.order ||
      one.title.localeCompare(other.title, 'nl'),
  )
}

/** The chapters that have pages, with these pages in order. */
export function chaptersOf(
  pages: readonly GuidePage[],
): readonly { readonly chapter: Chapter; readonly pages: readonly GuidePage[] }[] {
  return CHAPTERS.map((chapter) => ({
    chapter,
    pages: inReadingOrder(pages.filter((page) => page.chapter === chapter)),
  })).filter((one) => one.pages.length > 0)
}

/** The pages before and after this one in its chapter; `null` at its ends. */
export function neighboursOf(
  page: GuidePage,
  pages: readonly GuidePage[],
): { readonly previous: GuidePage | null; readonly next: GuidePage | null } {
  const chapter = inReadingOrder(pages.filter((one) => one.chapter === page.chapter))
  const at = chapter.findIndex(({ id }) => id === page.id)
  return { previous: chapter[at - 1] ?? null, next: at < 0 ? null : (chapter[at + 1] ?? null) }
}

/**
 * The sources of a page in the order in which its facts name them first, so that their numbers count up while one reads. A source that
 * is not in the guide is passed over.
 */
export function sourcesOf(page: GuidePage, sources: readonly GuideSource[]): readonly GuideSource[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const named = page.sections.flatMap(({ facts }) => facts.flatMap((fact) => fact.sources))
  return [...new Set(named)].flatMap((id) => byId.get(id) ?? [])
}

/** What pages are asked for: the norms (also points of check lists) and the statements at hand. */
export interface Subject {
  readonly normIds?: readonly string[]
  readonly statementIds?: readonly string[]
}

/** The pages about one or more of these norms and statements: those that name most of them first, then in reading order. */
export function pagesAbout({ normIds = [], statementIds = [] }: Subject, guide: Guide): readonly GuidePage[] {
  const norms = new Set(normIds)
  const statements = new Set(statementIds)
  const hitsOf = (page: GuidePage) =>
    page.normIds.filter((id) => norms.has(id)).length +
    page.statementIds.filter((id) => statements.has(id)).length
  return inReadingOrder(guide.pages)
    .filter((page) => hitsOf(page) > 0)
    .toSorted((one, other) => hitsOf(other) - hitsOf(one))
}

/** Whether a page is about what something came from: an action, for instance. What came from neither is about no page. */
export function isAboutOrigin(
  page: GuidePage,
  origin: { readonly normId: string | null; readonly statementId: string | null },
): boolean {
  return (
    (origin.normId !== null && page.normIds.includes(origin.normId)) ||
    (origin.statementId !== null && page.statementIds.includes(origin.statementId))
  )
}
