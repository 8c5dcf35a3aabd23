import { searchDocument, type SearchDocument } from './search-document'

/** A page of the Wegwijzer, as far as it is looked in. */
interface GuideText {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly sections: readonly {
    readonly heading: string
    readonly intro: string
    readonly facts: readonly { readonly text: string }[]
  }[]
  readonly cautions: readonly string[]
  readonly keywords: readonly string[]
}

interface TermText {
  readonly id: string
  readonly term: string
  readonly long: string
  readonly forms: readonly string[]
  readonly meaning: string
}

/** A chapter of the manual, as far as it is looked in. */
interface ChapterText {
  readonly id: string
  readonly title: string
  readonly sections: readonly { readonly title: string; readonly anchor: string; readonly text: string }[]
}

/** Pages and terms of the Wegwijzer. */
export function guideDocuments(
  pages: readonly GuideText[],
  terms: readonly TermText[],
): readonly SearchDocument[] {
  return [
    ...pages.map(({ id, title, summary, sections, cautions, keywords }) =>
      searchDocument({
        kind: 'guide',
        itemId: id,
        title,
        keywords: keywords.join('. '),
        body: [
          summary,
          ...sections.flatMap(({ heading, intro, facts }) => [
            heading,
            intro,
            ...facts.map(({ text }) => text),
          ]),
          ...cautions,
        ].join(' '),
      }),
    ),
    ...terms.map(({ id, term, long, forms, meaning }) =>
      searchDocument({
        kind: 'term',
        itemId: id,
        title: term,
        keywords: [long, ...forms].join('. '),
        body: long === '' ? meaning : `${long}: ${meaning}`,
      }),
    ),
  ]
}

/** What stands between the chapter and the heading in the id of a section. */
const ANCHOR = '#'

/** Sections of the manual, each by itself. */
export function manualDocuments(chapters: readonly ChapterText[]): readonly SearchDocument[] {
  return chapters.flatMap((chapter) =>
    chapter.sections.map(({ title, anchor, text }) =>
      searchDocument({
        kind: 'manual',
        itemId: `${chapter.id}${ANCHOR}${anchor}`,
        title,
        keywords: chapter.title,
        body: text,
        note: title === chapter.title ? '' : chapter.title,
      }),
    ),
  )
}

/** Chapter and heading of a document of {@link manualDocuments}. */
export function manualPlace(itemId: string): { readonly chapter: string; readonly anchor: string } {
  const at = itemId.indexOf(ANCHOR)
  return at < 0
    ? { chapter: itemId, anchor: '' }
    : { chapter: itemId.slice(0, at), anchor: itemId.slice(at + ANCHOR.length) }
}
