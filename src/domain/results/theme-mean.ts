/**
 * What a theme score may tell beside the statements it is made of. Both are shown, so their difference is shown as well: it is
 * made by the people who answered another number of statements than the rest. When these are a few, the difference is what
 * those few answered. (Own addition to research/spiegel.md C4 rules 4-6.)
 */
import type { ThemeTally } from './answer-tally'
import type { Counts } from './round-results'
import { roundedMean, validAnswers } from './scoring'

/** A theme score is shown in one decimal: of `n` people it leaves this much of the sum of their scores open, per person. */
const LEFT_OPEN = 0.1
/** From 1 to 5. */
const SCALE = 4

/** People who answered something of a theme, by how many statements they answered. */
type Extents = Pick<ThemeTally, 'scored' | 'unscored'>

/** What is left when the statements of some people are taken off their scores. */
interface Difference {
  /** People whose answers do not fall out. */
  readonly deviating: number
  /** How far their answers can move it, in full scales of one score. */
  readonly reach: number
}

const peopleIn = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

/**
 * The statements can be taken off such that all people who answered one number of them fall out, or not at all, so that the people
 * without a score do.
 */
function differencesOf({ scored, unscored }: Extents): readonly Difference[] {
  const all = peopleIn(scored) + peopleIn(unscored)
  const withoutStatements = { deviating: peopleIn(scored), reach: peopleIn(scored) }
  return scored.reduce<readonly Difference[]>(
    (differences, people, usual) => {
      if (people === 0) return differences
      const reach =
        scored.reduce((sum, count, extent) => sum + count * Math.abs(1 - extent / usual), 0) +
        unscored.reduce((sum, count, extent) => sum + (count * extent) / usual, 0)
      return [...differences, { deviating: all - people, reach }]
    },
    [withoutStatements],
  )
}

/**
 * The furthest that fewer than `k` people can move a score that is made of these parts, of each of which the statements are known;
 * 0 when no subtraction leaves so few.
 */
function reachOfFew(parts: readonly (readonly Difference[])[], k: number): number {
  const furthest = parts.reduce<ReadonlyMap<number, number>>(
    (before, part) => {
      const after = new Map<number, number>()
      for (const [people, reach] of before)
        for (const one of part) {
          const few = people + one.deviating
          if (few < k) after.set(few, Math.max(after.get(few) ?? 0, reach + one.reach))
        }
      return after
    },
    new Map([[0, 0]]),
  )
  return Math.max(0, ...furthest.values())
}

/**
 * Whether a score of `n` people tells what fewer than `k` answered: unless the rounding leaves open all they could have answered
 * (half of it where the score stands exactly on the border of a band).
 */
function tellsOfFew(n: number, reach: number): boolean {
  return LEFT_OPEN * n < SCALE * reach
}

/** Whether a statement that is hidden could be computed from the theme score and the statements that are not. */
export function givesStatementsAway(theme: ThemeTally, k: number): boolean {
  const isSum = peopleIn(theme.unscored) === 0 && theme.scored.filter((people) => people > 0).length <= 1
  return isSum || tellsOfFew(theme.n, reachOfFew([differencesOf(theme)], k))
}

/**
 * Which scores of a theme may be the mean of the scores of people; the others are the mean of answers, see {@link themeMean}. Of
 * the whole, whoever subtracts knows the statements of each group apart, and the scores that groups show as well.
 * @param groups all groups of the round, nobody in two of them, and whether their score is shown
 * @param isReopened whether scores of a part of these people were shown before: then none is a mean of people
 */
export function meansOfPeople(
  whole: ThemeTally,
  groups: readonly (ThemeTally & { readonly isShown: boolean })[],
  k: number,
  isReopened: boolean,
): { readonly whole: boolean; readonly groups: readonly boolean[] } {
  if (isReopened) return { whole: false, groups: groups.map(() => false) }
  const parts = groups.map((group) => {
    const differences = differencesOf(group)
    const ofPeople = group.isShown && !tellsOfFew(group.n, reachOfFew([differences], k))
    return { differences, ofPeople }
  })
  const rest = {
    scored: without(
      whole.scored,
      groups.map(({ scored }) => scored),
    ),
    unscored: without(
      whole.unscored,
      groups.map(({ unscored }) => unscored),
    ),
  }
  const taken = { deviating: 0, reach: 0 }
  const apart = [
    differencesOf(rest),
    ...parts.map(({ differences, ofPeople }) => (ofPeople ? [...differences, taken] : differences)),
  ]
  return {
    whole: !tellsOfFew(whole.n, Math.max(reachOfFew(apart, k), reachOfFew([differencesOf(whole)], k))),
    groups: parts.map(({ ofPeople }) => ofPeople),
  }
}

function without(whole: readonly number[], parts: readonly (readonly number[])[]): readonly number[] {
  return whole.map((count, extent) => parts.reduce((left, part) => left - (part[extent] ?? 0), count))
}

/**
 * Theme score, 1..5 in one decimal. The mean of the people's scores (research/spiegel.md C2); where that would give away a few
 * of them, the mean of all answers to the statements that are shown, which tells nothing these do not tell. The two differ when
 * people skipped statements, seldom by more than 0.1. `null` when there is nothing to show.
 * @param ofPeople as {@link meansOfPeople} decided
 * @param shown distributions of the statements that are shown of the same people
 */
export function themeMean(theme: ThemeTally, ofPeople: boolean, shown: readonly Counts[]): number | null {
  if (ofPeople) return theme.n === 0 ? null : roundedMean(theme.sum / theme.n)
  const answers = shown.reduce((sum, counts) => sum + validAnswers(counts), 0)
  const points = shown.reduce((sum, counts) => sum + pointsOf(counts), 0)
  return answers === 0 ? null : roundedMean(points / answers)
}

function pointsOf(counts: Counts): number {
  return counts.reduce((sum, count, index) => sum + count * (index + 1), 0)
}
