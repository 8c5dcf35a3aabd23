import { byNumber, type Evidence } from '../framework/evidence/evidence'
import type { FrameworkSet } from '../question-set'

/** A document to have ready. */
interface VisitDocument {
  readonly piece: Evidence
  readonly ready: boolean
}

interface ThemeDocuments {
  /** `null`: it belongs to no norm of this framework. */
  readonly themeId: string | null
  readonly title: string
  readonly documents: readonly VisitDocument[]
}

/**
 * The documents to have ready by theme and number, each once: under the first theme of the framework with a norm it belongs to. Themes
 * without documents are left out; documents that belong to no norm of the framework come last, with an empty title.
 * @param laidReady ids of the pieces that are ready
 */
export function documentsByTheme(
  set: Pick<FrameworkSet, 'themes'>,
  evidence: readonly Evidence[],
  laidReady: readonly string[],
): readonly ThemeDocuments[] {
  const ready = new Set(laidReady)
  const placeOfNorm = new Map(
    set.themes.flatMap(({ norms }, place) => norms.map(({ id }) => [id, place] as const)),
  )
  const groups: VisitDocument[][] = [...set.themes.map(() => []), []]
  for (const piece of byNumber(evidence)) {
    const places = piece.normIds.flatMap((id) => placeOfNorm.get(id) ?? [])
    const place = Math.min(groups.length - 1, ...places)
    groups[place]?.push({ piece, ready: ready.has(piece.id) })
  }
  return groups.flatMap((documents, place) => {
    if (documents.length === 0) return []
    const theme = set.themes[place]
    return [{ themeId: theme?.id ?? null, title: theme?.title ?? '', documents }]
  })
}
