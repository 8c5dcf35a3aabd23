import type { IsoDate } from '../question-set'

/** What can be found. */
export const SEARCH_KINDS = [
  'dossier',
  'page',
  'norm',
  'statement',
  'judgement',
  'evidence',
  'action',
  'session',
  'round',
  'guide',
  'term',
  'manual',
  'command',
] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** One thing that can be found, with the words it is found by. Only what is put in here is ever looked in. */
export interface SearchDocument {
  /** Made by {@link documentId}. */
  readonly id: string
  readonly kind: SearchKind
  /** `null` for what is in no dossier, or in every one. */
  readonly dossierId: string | null
  /** Of the record, the norm, the page: what leads to it. */
  readonly itemId: string
  readonly title: string
  /** What else people call it; looked in, never shown. */
  readonly keywords: string
  /** Looked in, and shown for a part where the words were found. */
  readonly body: string
  /** Shown beside it: a state, a day. Not looked in. */
  readonly note: string
  /** The newer of two that are as good comes first; empty when it has no day. */
  readonly date: IsoDate
}

/** The same thing has the same id, now and the next time. */
export function documentId(kind: SearchKind, dossierId: string | null, itemId: string): string {
  return `${kind} ${dossierId ?? ''} ${itemId}`
}

/** A document with what was left out empty. */
export function searchDocument(
  document: Pick<SearchDocument, 'kind' | 'itemId' | 'title'> & Partial<Omit<SearchDocument, 'id'>>,
): SearchDocument {
  const dossierId = document.dossierId ?? null
  return {
    keywords: '',
    body: '',
    note: '',
    date: '',
    ...document,
    dossierId,
    id: documentId(document.kind, dossierId, document.itemId),
  }
}

/** Whether nothing of it would be found or shown differently. */
export function isSameDocument(one: SearchDocument, other: SearchDocument): boolean {
  return (
    one.title === other.title &&
    one.body === other.body &&
    one.keywords === other.keywords &&
    one.note === other.note &&
    one.date === other.date
  )
}
