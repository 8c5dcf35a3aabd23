import { wordsIn } from './dutch-words'
import type { Query } from './query'
import type { SearchDocument, SearchKind } from './search-document'

/** A document that was found, before it has its place. */
export interface FoundDocument {
  readonly document: SearchDocument
  /** Of the index: rarer words, the title and whole words count for more. */
  readonly score: number
  /** The words of the query it was found by. */
  readonly matched: ReadonlySet<string>
  /** The terms of the document that were found, for showing where. */
  readonly terms: readonly string[]
}

/** What a place depends on besides the words. */
export interface Circumstances {
  /** What was opened lately, the last first. */
  readonly recent: readonly string[]
  /** The dossier somebody works in. */
  readonly dossierId: string | null
}

/** What was opened last counts for this much more, and what was opened before it a little less each. */
const MOST_RECENT = 1.5
/** What is in the dossier somebody works in counts for this much more than the same in another. */
const HERE = 1.25
/** Whose title begins with what was typed, or is what was typed. */
const TITLE_BEGINS = 1.4
const TITLE_IS = 2

/** Of so many the titles are compared: two letters are in thousands. */
const MOST_COMPARED = 300

/** An explanation answers a question; a record is what it is about. */
const FOR_A_QUESTION: Partial<Record<SearchKind, number>> = { guide: 1.6, term: 1.2, manual: 1.35 }
/** There is more of these than of all others together. */
const OFTEN_MEANT: Partial<Record<SearchKind, number>> = {
  dossier: 1.5,
  page: 1.3,
  command: 1.1,
  guide: 1.4,
  judgement: 0.7,
}

/**
 * Found documents, the best first: all words before some, the title before the rest, whole before misspelt (both by the score of the
 * index), what was opened lately and what is in this dossier before the rest, the newer before the older. No more than anybody looks at.
 */
export function ranked(
  found: readonly FoundDocument[],
  query: Query,
  { recent, dossierId }: Circumstances,
): readonly FoundDocument[] {
  const typed = query.words.map(({ word }) => word).join(' ')
  const places = new Map(recent.map((id, place) => [id, place]))
  const roughly = found
    .map((one) => {
      const { document, score, matched } = one
      const share = query.words.length === 0 ? 1 : matched.size / query.words.length
      const lately = places.get(document.id)
      const factors = [
        share ** 2,
        lately === undefined ? 1 : 1 + (MOST_RECENT - 1) / (lately + 1),
        document.dossierId !== null && document.dossierId === dossierId ? HERE : 1,
        OFTEN_MEANT[document.kind] ?? 1,
        query.isQuestion ? (FOR_A_QUESTION[document.kind] ?? 1) : 1,
      ]
      return { one, place: factors.reduce((product, factor) => product * factor, score) }
    })
    .toSorted((a, b) => b.place - a.place)
  return roughly
    .slice(0, MOST_COMPARED)
    .map(({ one, place }) => ({ one, place: place * titleFactor(one.document.title, typed) }))
    .toSorted(
      (a, b) =>
        b.place - a.place ||
        b.one.document.date.localeCompare(a.one.document.date) ||
        a.one.document.title.localeCompare(b.one.document.title, 'nl'),
    )
    .map(({ one }) => one)
}

function titleFactor(title: string, typed: string): number {
  const words = wordsIn(title).join(' ')
  if (words === typed) return TITLE_IS
  return words.startsWith(typed) ? TITLE_BEGINS : 1
}

/** Results under one heading: the best of all kinds, or those of one. */
interface ResultGroup<Item> {
  readonly kind: SearchKind | 'best'
  readonly items: readonly Item[]
}

/** So many come first whatever they are, when somebody asks for more than a word. */
const BEST = 3

/**
 * The best results by kind: so many rows in all and of one kind at most, the kind with the best result first. Who asks in a few words wants
 * an answer: then the best three come first, whatever they are.
 * @param items the best first
 */
export function groupedByKind<Item extends { readonly document: Pick<SearchDocument, 'kind'> }>(
  items: readonly Item[],
  { rows, perKind, words }: { readonly rows: number; readonly perKind: number; readonly words: number },
): readonly ResultGroup<Item>[] {
  const best = items.slice(0, BEST)
  const isMixed = words > 1 && new Set(best.map(({ document }) => document.kind)).size > 1
  const groups = new Map<SearchKind, Item[]>()
  let left = rows - (isMixed ? best.length : 0)
  for (const item of isMixed ? items.slice(BEST) : items) {
    const group = groups.get(item.document.kind) ?? []
    if (left === 0) break
    if (group.length === perKind) continue
    group.push(item)
    groups.set(item.document.kind, group)
    left -= 1
  }
  return [
    ...(isMixed ? [{ kind: 'best' as const, items: best }] : []),
    ...[...groups].map(([kind, group]) => ({ kind, items: group })),
  ]
}
