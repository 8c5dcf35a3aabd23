/**
 * What a statement about a fact tells: how many people know it, not how they experience it (method S14). Made of figures that are shown
 * of the whole, and of nothing else; there is no share of a group.
 */
import type { StatementFigures } from './round-results'
import { bandOf, sharesOf, TOLERANCE } from './scoring'

/** From this share of everybody who answered on, a fact is known to most people (own). */
const KNOWN_FROM = 0.5

export interface Familiarity {
  /** Who chose "weet ik niet", of everybody who gave a score or chose that, 0..1; `null` when it may not be shown. */
  readonly dontKnowShare: number | null
  /** Who agrees, so says that it is so, of the same people; `null` when the distribution or the share above may not be shown. */
  readonly agreeShare: number | null
  /**
   * Known to most people, unknown to many, or not confirmed: people do know, and fewer than half say that it is so. `null` when nothing
   * may be shown.
   */
  readonly standing: 'known' | 'unknown' | 'unconfirmed' | null
}

/** What a statement needs for its {@link Familiarity}. */
export type FactFigures = Pick<
  StatementFigures,
  'fact' | 'mean' | 'counts' | 'dontKnowShare' | 'unknownToMany'
>

/**
 * How far a fact is known; `null` for a statement about an experience.
 *
 * Unknown to many: a quarter or more do not know. Not confirmed: fewer do not know, and fewer than half of everybody who answered say that
 * it is so; without a distribution the mean decides: under 3.
 */
export function familiarityOf(result: FactFigures): Familiarity | null {
  if (result.fact !== true) return null
  const { dontKnowShare } = result
  const agreeing = result.counts === null ? null : (sharesOf(result.counts)?.agree ?? null)
  const agreeShare = agreeing === null || dontKnowShare === null ? null : agreeing * (1 - dontKnowShare)
  return { dontKnowShare, agreeShare, standing: standingOf(result, agreeShare) }
}

function standingOf(
  { mean, unknownToMany }: FactFigures,
  agreeShare: number | null,
): Familiarity['standing'] {
  if (unknownToMany) return 'unknown'
  if (mean === null) return null
  const isKnown = agreeShare === null ? bandOf(mean) !== 'attention' : agreeShare >= KNOWN_FROM - TOLERANCE
  return isKnown ? 'known' : 'unconfirmed'
}

/**
 * The figures of a statement about a fact: those of any statement, less what calls them an experience. The mean stays, because the score
 * of the theme and the comparison of rounds are made of it (decision 138).
 */
export function asFact<Figures extends Omit<StatementFigures, 'statementId'>>(figures: Figures) {
  return {
    ...figures,
    fact: true as const,
    band: null,
    agreement: null,
    twoCamps: false,
    gap: null,
    conversation: null,
  }
}
