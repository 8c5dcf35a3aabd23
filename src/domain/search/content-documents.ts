import { normsOf, type QuestionSet } from '../question-set'
import { searchDocument, type SearchDocument } from './search-document'

/** Norms and statements of a question set, by what they say and how they are shown. */
export function questionSetDocuments(set: QuestionSet, dossierId: string | null): readonly SearchDocument[] {
  return set.kind === 'kader'
    ? normsOf(set).map(({ id, title, text, howToShow, evidence, sources }) =>
        searchDocument({
          kind: 'norm',
          dossierId,
          itemId: id,
          title: `${id} ${title}`,
          keywords: sources.map((source) => source.title).join('. '),
          body: [text, howToShow, ...evidence].join(' '),
          note: set.title,
        }),
      )
    : set.themes.flatMap((theme) =>
        theme.statements.map(({ id, text, explanation }) =>
          searchDocument({
            kind: 'statement',
            dossierId,
            itemId: id,
            title: text,
            keywords: id,
            body: explanation,
            note: theme.title,
          }),
        ),
      )
}
