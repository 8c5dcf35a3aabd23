import type { Evidence, EvidenceState } from './evidence'
import { EVIDENCE_TEXTS } from './evidence-fields'
import { evidenceStateOf } from './evidence-state'
import { searchable } from '../../search'
import type { IsoDate } from '../../question-set'

/** What the register is filtered by; `null` and an empty text filter nothing out. */
export interface EvidenceFilter {
  readonly state: EvidenceState | null
  /** Pieces linked to one of these norms; `none`: pieces linked to no norm at all. */
  readonly norms: ReadonlySet<string> | 'none' | null
  /** Every word must occur in the number (B12), a text of the piece, the name of the attachment or a norm; case and accents are ignored. */
  readonly text: string
}

export const EVIDENCE_ORDERS = ['title', 'review', 'owner'] as const
export type EvidenceOrder = (typeof EVIDENCE_ORDERS)[number]

const dutch = new Intl.Collator('nl', { numeric: true })

/** The text a search looks through; built once per piece, not on every keystroke. */
export function searchTextOf(piece: Evidence): string {
  const { number, attachment, normIds } = piece
  const texts = EVIDENCE_TEXTS.map((field) => piece[field])
  return searchable([`B${String(number)}`, ...texts, attachment?.name ?? '', ...normIds].join(' '))
}

/** The pieces that pass a filter, in their original order; `textOf` as {@link searchTextOf}. */
export function filterEvidence(
  pieces: readonly Evidence[],
  filter: EvidenceFilter,
  today: IsoDate,
  textOf: (piece: Evidence) => string = searchTextOf,
): readonly Evidence[] {
  const words = searchable(filter.text).split(/\s+/).filter(Boolean)
  const { norms } = filter
  return pieces.filter(
    (piece) =>
      (filter.state === null || evidenceStateOf(piece, today) === filter.state) &&
      (norms === null ||
        (norms === 'none' ? piece.normIds.length === 0 : piece.normIds.some((id) => norms.has(id)))) &&
      (words.length === 0 || hasAll(textOf(piece), words)),
  )
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

/** By title; by review date, the soonest first and pieces without one last; or by owner, those without one last. */
export function sortEvidence(pieces: readonly Evidence[], order: EvidenceOrder): readonly Evidence[] {
  const byTitle = (a: Evidence, b: Evidence) => dutch.compare(a.title, b.title)
  if (order === 'title') return pieces.toSorted(byTitle)
  if (order === 'review')
    return pieces.toSorted(
      (a, b) => emptyLast(a.reviewOn ?? '', b.reviewOn ?? '', (x, y) => (x < y ? -1 : 1)) || byTitle(a, b),
    )
  return pieces.toSorted((a, b) => emptyLast(a.owner.trim(), b.owner.trim(), dutch.compare) || byTitle(a, b))
}

function emptyLast(a: string, b: string, compare: (a: string, b: string) => number): number {
  if (a === b) return 0
  if (a === '') return 1
  return b === '' ? -1 : compare(a, b)
}
