/**
 * What a figure or table of the mirror comes down to, in codes: the title above it. Made from {@link RoundResults} alone, so from what may
 * be shown: a theme, statement or group that is withheld is in no title, and is not counted in one. Source: method F2.
 */
import { conclusionOf, type ScoredTheme } from '../../survey/results/conclusion'
import { priorityMatrixOf } from '../../survey/results/priority-matrix'
import type { RoundResults, StatementFigures } from '../../survey/results/round-results'
import { roundedMean, sharesOf, TOLERANCE } from '../../survey/results/scoring'

/** Themes whose highest and lowest score differ less than this lie together: as of two groups (method A4). */
const APART = 0.5
/** Shares that differ less than this are not told apart: of who agrees, and of who chose something. */
const SHARES_APART = { agree: 0.2, chosen: 0.1 } as const

interface ScoresMessage {
  /** Themes with a score, and how many of these are in the band that asks for attention. */
  readonly shown: number
  readonly attention: number
  /** Whether a theme is left out because it may not be shown. */
  readonly someWithheld: boolean
  /** Themes with the lowest score; empty when the scores lie together, or when there is only one. */
  readonly lowest: readonly ScoredTheme[]
  readonly from: number
  readonly to: number
}

/** The title above the scores of the themes; `null` when none may be shown. */
export function scoresMessageOf(results: Pick<RoundResults, 'themes' | 'withheld'>): ScoresMessage | null {
  const conclusion = conclusionOf(results)
  if (conclusion === null || conclusion.shown === 0) return null
  const means = results.themes.flatMap(({ withheld, mean }) =>
    withheld === null && mean !== null ? mean : [],
  )
  const [from, to] = [Math.min(...means), Math.max(...means)]
  const isApart = roundedMean(to) - roundedMean(from) >= APART - TOLERANCE
  return {
    shown: conclusion.shown,
    attention: conclusion.bands.attention,
    someWithheld: conclusion.withheld > 0,
    lowest: isApart ? conclusion.lowest : [],
    from,
    to,
  }
}

/** `together`: groups are compared on some theme, and differ little on each. */
type GroupsMessage =
  { readonly kind: 'widest'; readonly themeId: string; readonly size: number } | { readonly kind: 'together' }

/** The title above the groups per theme; `null` when no two groups may be compared. */
export function groupsMessageOf(results: Pick<RoundResults, 'themes' | 'withheld'>): GroupsMessage | null {
  const widest = conclusionOf(results)?.widest ?? null
  if (widest !== null) return { kind: 'widest', themeId: widest.themeId, size: widest.gap.size }
  return results.themes.some(({ withheld, gap }) => withheld === null && gap !== null)
    ? { kind: 'together' }
    : null
}

/** What comes first by score and choice, the most chosen first; empty when nothing does. `null` without a matrix (method S12). */
export function priorityMessageOf(results: Pick<RoundResults, 'themes'>): readonly string[] | null {
  const matrix = priorityMatrixOf(results)
  if (matrix === null) return null
  return matrix.points.flatMap(({ themeId, quadrant }) => (quadrant === 'first' ? themeId : []))
}

/** Ids that were chosen most, with the lowest and highest of their shares. */
interface ChosenMessage {
  readonly ids: readonly string[]
  readonly from: number
  readonly to: number
}

/**
 * What was chosen most: the highest share, with every other that is less than ten points under it. `null` without a choice.
 * @param choices shares of 0..1 that may be shown
 */
export function chosenMessageOf(
  choices: readonly { readonly id: string; readonly share: number }[],
): ChosenMessage | null {
  const to = Math.max(...choices.map(({ share }) => share))
  if (choices.length === 0 || to <= 0) return null
  const most = choices
    .filter(({ share }) => to - share < SHARES_APART.chosen - TOLERANCE)
    .toSorted((one, other) => other.share - one.share)
  return { ids: most.map(({ id }) => id), from: most.at(-1)?.share ?? to, to }
}

/** Who agrees with statements whose distribution is shown, as shares of 0..1. */
export type AgreeMessage =
  | { readonly kind: 'one'; readonly id: string; readonly share: number }
  | { readonly kind: 'together'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'apart'
      readonly least: { readonly id: string; readonly share: number }
      readonly most: { readonly id: string; readonly share: number }
    }

/**
 * The title above the answers to statements: with which people agree least and most, or that these lie together. `null` when no distribution
 * may be shown.
 */
export function agreeMessageOf(statements: readonly StatementFigures[]): AgreeMessage | null {
  const shares = statements
    .flatMap(({ statementId: id, counts }) => {
      const agree = counts === null ? undefined : sharesOf(counts)?.agree
      return agree === undefined ? [] : [{ id, share: agree }]
    })
    .toSorted((one, other) => one.share - other.share)
  const [least, most] = [shares[0], shares.at(-1)]
  if (least === undefined || most === undefined) return null
  if (shares.length === 1) return { kind: 'one', ...least }
  return most.share - least.share < SHARES_APART.agree - TOLERANCE
    ? { kind: 'together', from: least.share, to: most.share }
    : { kind: 'apart', least, most }
}

/** The lowest and highest mean, and number of answers, of statements that show one; `null` when none does. A fact shows no mean. */
export function meansMessageOf(statements: readonly StatementFigures[]) {
  const shown = statements.flatMap(({ withheld, fact, mean, n }) =>
    withheld !== null || fact === true || mean === null ? [] : [{ mean, n }],
  )
  if (shown.length === 0) return null
  const means = shown.map(({ mean }) => mean)
  const sizes = shown.map(({ n }) => n)
  return {
    from: Math.min(...means),
    to: Math.max(...means),
    fewest: Math.min(...sizes),
    most: Math.max(...sizes),
  }
}
