import type { Counts, GroupScore, RoundResults, StatementFigures, ThemeResult } from './round-results'
import { meanOf, TOLERANCE, validAnswers } from './scoring'
import { distributionThreshold } from '../thresholds'

/**
 * Whether figures kept without their questionnaires could have been produced by `resultsOf`, as far as the figures show: nothing about
 * fewer people than their threshold, no remainder of a whole without its groups (method K17), no distribution, spread or share of too few
 * answers, and only groups the round knows. A hand-made file would only show what its author wrote, but it would pass for a result of
 * this application.
 */
export function keepsThreshold(results: RoundResults): boolean {
  const { threshold: k, submitted, groups, themes, professions } = results
  const statements = statementsIn(results)
  return (
    mayStandApart(submitted, groups, k) &&
    sumOf(professions.map((one) => one.submitted ?? 0)) <= submitted &&
    (submitted >= k || showsNothing(results)) &&
    (submitted >= distributionThreshold(k) || hasNoShares(results)) &&
    allDifferent(groups.map(({ id }) => id)) &&
    allDifferent(themes.map(({ themeId }) => themeId)) &&
    allDifferent(statements.map(({ statementId }) => statementId)) &&
    themes.every((theme) => isSound(theme, results) && theme.groups.every(({ counts }) => counts === null)) &&
    statements.every((one) => isSound(one, results) && isSoundDistribution(one, distributionThreshold(k)))
  )
}

/** Every statement of a round, of a theme and of the VSV itself. */
function statementsIn({ themes, ownStatements = [] }: RoundResults): readonly StatementFigures[] {
  return [...themes.flatMap((theme) => theme.statements), ...ownStatements]
}

/** Parts of at least `least`, leaving a remainder of nobody or at least that many. */
function mayStandApart(whole: number, parts: readonly { readonly n: number }[], least: number): boolean {
  if (parts.length === 0) return true
  const left = whole - sumOf(parts.map(({ n }) => n))
  return parts.every(({ n }) => n >= least) && (left === 0 || left >= least)
}

function showsNothing(results: RoundResults): boolean {
  const { groups, themes, openTexts } = results
  const texts = openTexts === null ? [] : [...openTexts.keep, ...openTexts.improve]
  const figures = [...themes, ...statementsIn(results)]
  return groups.length === 0 && texts.length === 0 && figures.every(({ mean }) => mean === null)
}

function hasNoShares(results: RoundResults): boolean {
  return (
    results.phases === null &&
    results.themes.every(({ priorityShare }) => priorityShare === null) &&
    statementsIn(results).every((one) => one.dontKnowShare === null && one.notApplicableShare === null)
  )
}

/** Numbers of people that are consistent with each other, the threshold and the groups of the round. */
function isSound(
  { n, mean, groups: parts }: Pick<ThemeResult | StatementFigures, 'n' | 'mean' | 'groups'>,
  { threshold: k, submitted, groups }: RoundResults,
): boolean {
  const sizes = new Map(groups.map((group) => [group.id, group.n]))
  return (
    (mean === null ? n === 0 && parts.length === 0 : n >= k && n <= submitted) &&
    mayStandApart(n, parts, k) &&
    allDifferent(parts.map(({ groupId }) => groupId)) &&
    parts.every((part) => part.n <= (sizes.get(part.groupId) ?? 0))
  )
}

/** The answers of these people and no others, of enough of them, and with a distribution that may be known left over (method K6, K7). */
function isSoundDistribution(statement: StatementFigures, least: number): boolean {
  const { counts, n, mean, groups } = statement
  const shown = groups.filter((group) => group.counts !== null)
  if (counts === null || mean === null) return counts === null && shown.length === 0 && hasNoSpread(statement)
  const left = shown.reduce<Counts>((rest, group) => takenOff(rest, group), counts)
  return (
    [{ n, mean, counts }, ...shown].every((one) => isOf(one, least)) &&
    left.every((count) => count >= 0) &&
    mayStandApart(n, shown, least)
  )
}

function isOf({ counts, n, mean }: Pick<GroupScore, 'counts' | 'n' | 'mean'>, least: number): boolean {
  const own = counts === null ? null : meanOf(counts)
  return (
    counts !== null && validAnswers(counts) === n && n >= least && Math.abs((own ?? 0) - mean) < TOLERANCE
  )
}

/** What is computed from a distribution and would reveal it. */
function hasNoSpread({
  interpolatedMedian,
  averageDeviation,
  agreement,
  twoCamps,
}: StatementFigures): boolean {
  return interpolatedMedian === null && averageDeviation === null && agreement === null && !twoCamps
}

function takenOff(whole: Counts, { counts }: GroupScore): Counts {
  const [ones, twos, threes, fours, fives] = counts ?? [0, 0, 0, 0, 0]
  return [whole[0] - ones, whole[1] - twos, whole[2] - threes, whole[3] - fours, whole[4] - fives]
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
const allDifferent = (ids: readonly string[]): boolean => new Set(ids).size === ids.length
