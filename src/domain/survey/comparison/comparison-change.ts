/** The change between two figures: how large, how certain, and the word for it. Source: method R4. */
import type { SharedGroup } from './comparison-groups'
import { deviationOf, marginOf, marginOfDifference } from '../results/margin'
import type { Statement } from '../../question-set'
import type { Change, ChangeWord, EqualComposition, GroupChange, Shot } from './round-comparison'
import type { Round } from '../round/round'
import type { GroupScore, StatementFigures, ThemeResult } from '../results/round-results'
import { TOLERANCE } from '../results/scoring'

/** From this many answers on in both rounds the smaller difference counts (method R4). */
const MANY = 50

/** The parts of both rounds that may be compared. */
export interface ComparableGroups {
  readonly groups: readonly SharedGroup[]
  /** People invited to the later round; `null` when not known. */
  readonly invited: number | null
}

/** What both rounds show about one theme or statement. */
export interface Figures {
  readonly earlier: Shot | null
  readonly later: Shot | null
  readonly groups: readonly [readonly GroupScore[], readonly GroupScore[]]
}

/** The change between two figures; `null` when one of the rounds does not show its figure. */
export function changeOf(comparable: ComparableGroups, { earlier, later, groups }: Figures): Change | null {
  if (earlier === null || later === null) return null
  const equalComposition = equalCompositionOf(comparable, groups)
  const delta = later.mean - earlier.mean
  const margin = marginOfDifference(earlier.margin, later.margin)
  const from = Math.min(earlier.n, later.n) >= MANY ? 0.3 : 0.4
  return {
    earlier,
    later,
    delta,
    margin,
    from,
    equalComposition,
    word: changeWordOf({ delta, margin, from, atEqualComposition: equalComposition?.delta ?? null }),
    groups: groupChangesOf(comparable.groups, groups),
  }
}

/**
 * The word for a change. Source: method R4. A change that disappears entirely at equal composition counts as one that reversed (own).
 * @param change.from 0.3 or 0.4 points
 */
export function changeWordOf(change: {
  readonly delta: number
  readonly margin: number | null
  readonly from: number
  readonly atEqualComposition: number | null
}): ChangeWord {
  const { delta, margin, from, atEqualComposition } = change
  const size = Math.abs(delta)
  if (size < from - TOLERANCE) return 'none'
  const turns = atEqualComposition !== null && atEqualComposition * delta <= TOLERANCE
  const isClear = margin !== null && size > margin + TOLERANCE && !turns
  return `${isClear ? 'clearly' : 'possibly'}-${delta > 0 ? 'higher' : 'lower'}`
}

/** Both rounds' score of a group, for the groups that have one in both. */
function inBoth(groups: readonly SharedGroup[], [before, after]: Figures['groups']) {
  return groups.flatMap((group) => {
    const one = before.find(({ groupId }) => groupId === group.id)
    const other = after.find(({ groupId }) => groupId === group.id)
    return one === undefined || other === undefined ? [] : [{ group, one, other }]
  })
}

function groupChangesOf(groups: readonly SharedGroup[], scores: Figures['groups']): readonly GroupChange[] {
  return inBoth(
    groups.filter(({ shown }) => shown),
    scores,
  ).map(({ group, one, other }) => ({
    groupId: group.id,
    label: group.label,
    earlier: { n: one.n, mean: one.mean },
    later: { n: other.n, mean: other.mean },
    delta: other.mean - one.mean,
  }))
}

/**
 * Change at equal composition (method R5), `Σ w_g (M_g2 − M_g1)`, w_g the share of a group in the later roster among the groups used.
 * Groups whose own change is hidden count only when there are at least two of them: with one, its change could be computed from this
 * figure and those of the others. `null` with fewer than two groups, or without head counts.
 */
function equalCompositionOf(
  { groups, invited }: ComparableGroups,
  scores: Figures['groups'],
): EqualComposition | null {
  const all = inBoth(groups, scores)
  // A group without weight does not help to hide another.
  const hidden = all.filter(({ group }) => !group.shown && group.invited !== 0).length
  const used = hidden === 0 || hidden >= 2 ? all : all.filter(({ group }) => group.shown)
  const weights = used.map(({ group }) => group.invited)
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? Number.NaN), 0)
  if (used.length < 2 || Number.isNaN(sum) || sum <= 0 || invited === null) return null
  const delta = used.reduce(
    (total, { one, other }, index) => total + ((weights[index] ?? 0) / sum) * (other.mean - one.mean),
    0,
  )
  return { delta, groups: used.length, share: sum / invited }
}

/** Number of people who were asked a statement; `null` when a head count is missing. */
function asked({ professions }: Round, { audience }: Pick<Statement, 'audience'>): number | null {
  return professions
    .filter(({ group }) => audience === 'everyone' || group === 'core')
    .reduce<number | null>(
      (sum, { headCount }) => (sum === null || headCount === null ? null : sum + headCount),
      0,
    )
}

/** A statement with its margin. */
export function statementShot(
  { n, mean, counts }: StatementFigures,
  round: Round,
  statement: Pick<Statement, 'audience'>,
): Shot | null {
  if (mean === null) return null
  const deviation = counts === null ? null : deviationOf(counts)
  return { n, mean, margin: deviation === null ? null : marginOf(deviation, n, asked(round, statement)) }
}

/**
 * A theme with its margin. No round shows the spread of people's theme scores, so it is not used here either, and nothing new is
 * revealed. The mean spread of the statements takes its place, which is never smaller when everyone answered every statement (the
 * deviation of a mean is at most the mean of the deviations). The margin is then too wide rather than too narrow: a change is more often
 * called "possibly".
 */
export function themeShot({ n, mean, statements }: ThemeResult, round: Round): Shot | null {
  if (mean === null) return null
  const spreads = statements
    .filter(({ withheld }) => withheld !== 'no-answers')
    .map(({ counts }) => (counts === null ? null : deviationOf(counts)))
  const deviation = spreads.reduce<number | null>(
    (sum, spread) => (sum === null || spread === null ? null : sum + spread / spreads.length),
    0,
  )
  const population = asked(round, { audience: 'everyone' })
  return {
    n,
    mean,
    margin: deviation === null || spreads.length === 0 ? null : marginOf(deviation, n, population),
  }
}

/**
 * A change in points (-4..4) in one decimal, rounded so that it stays on its own side of the limit of its word: 0.38 with the limit at
 * 0.4 becomes 0.3, because 0.4 next to "geen duidelijk verschil" would contradict the rule. Source: method R6.
 * @param from the limit; `null` for ordinary rounding
 */
export function roundedChange(delta: number, from: number | null): number {
  const size = Math.abs(delta)
  const rounded = Math.round(size * 10 + TOLERANCE) / 10
  const crosses = from !== null && size < from - TOLERANCE && rounded >= from - TOLERANCE
  const shown = crosses ? Math.floor(size * 10 + TOLERANCE) / 10 : rounded
  return delta < 0 ? -shown : shown
}
