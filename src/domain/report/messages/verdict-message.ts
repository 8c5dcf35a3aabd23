/**
 * What a figure or table of norms comes down to, in codes: the title above it. The texts make the words; nothing but these rules chooses
 * them. Our own elaboration, like the sentence on the board's page, from which the second half comes.
 */
import { TOLERANCE } from '../../survey/results/scoring'
import type { NormChangeKind } from '../../framework/readiness/readiness-change'
import type { ReadinessByPart, ReadinessFigures } from '../../framework/readiness/readiness-figures'
import { boardStandingOf, type BoardStanding } from '../board-standing'

/** A part is behind from this far under the whole: a share, and in norms of its own. */
const BEHIND = { share: 0.1, norms: 1 } as const

interface VerdictMessage {
  /** How the core norms stand; else how ready it all is. */
  readonly standing: BoardStanding
  /** Titles of the parts (themes, building blocks) that are behind the whole, the furthest behind first. */
  readonly behind: readonly string[]
}

/** The title above verdicts per part; `null` as long as no norm was judged. Source: method F1. */
export function verdictMessageOf(
  whole: ReadinessFigures,
  parts: readonly ReadinessByPart[],
): VerdictMessage | null {
  const standing = boardStandingOf(whole, null)
  if (standing.kind === 'nothing' || standing.kind === 'mirror-only') return null
  return { standing, behind: behindOf(whole, parts) }
}

/**
 * The parts that are behind the whole, the furthest behind first. What is still open in a part counts as if all of it were met: only what
 * would be behind then is called so, and a difference of less than ten points, or of less than one norm of the part, is none.
 */
function behindOf({ readiness }: ReadinessFigures, parts: readonly ReadinessByPart[]): readonly string[] {
  if (readiness === null) return []
  return parts
    .flatMap(({ title, applicable, readiness: own, coverage }) => {
      if (own === null || coverage === null) return []
      const short = readiness - (own + 1 - coverage)
      const isBehind = short >= BEHIND.share - TOLERANCE && short * applicable >= BEHIND.norms - TOLERANCE
      return isBehind ? [{ title, short }] : []
    })
    .toSorted((one, other) => other.short - one.short)
    .map(({ title }) => title)
}

/** The title above what became of norms; `null` when none went forward or back. Source: method F1. */
export function changeMessageOf(
  counts: Readonly<Record<NormChangeKind, number>>,
): { readonly better: number; readonly worse: number } | null {
  const { better, worse } = counts
  return better + worse === 0 ? null : { better, worse }
}
