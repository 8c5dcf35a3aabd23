/**
 * What a theme score may tell beside the statements it is made of. Both are shown, so their difference is shown as well: it is
 * made by the people who answered another number of statements than the rest. When these are a few, the difference is what
 * those few answered. (Own addition to research/spiegel.md C4 rules 4-6.)
 */
import type { ThemeTally } from './answer-tally'
import type { Counts } from './round-results'
import { roundedMean, validAnswers } from './scoring'

/**
 * A mean of `n` people over `common` statements, in one decimal, leaves `0.1 × n × common` points of their answers open (half of
 * it where a score stands exactly on the border of a band). From here on that is four points: the whole scale of one answer.
 */
const COARSE_FROM = 40

/** Whether the difference between the theme score and the statements would tell what fewer than `k` people answered. */
function isolatesFew({ n, common, deviating }: ThemeTally, k: number): boolean {
  return deviating > 0 && deviating < k && n * common < COARSE_FROM
}

/** Whether a statement that is hidden could be computed from the theme score and the statements that are not. */
export function givesStatementsAway(theme: ThemeTally, k: number): boolean {
  return theme.deviating === 0 || isolatesFew(theme, k)
}

/**
 * Theme score, 1..5 in one decimal. The mean of the people's scores (research/spiegel.md C2); where that would give away a few
 * of them, the mean of all answers to the statements that are shown, which tells nothing these do not tell. The two differ when
 * people skipped statements, hardly ever by more than 0.1. `null` when there is nothing to show.
 * @param shown distributions of the statements that are shown of the same people
 */
export function themeMean(theme: ThemeTally, shown: readonly Counts[], k: number): number | null {
  if (!isolatesFew(theme, k)) return theme.n === 0 ? null : roundedMean(theme.sum / theme.n)
  const answers = shown.reduce((sum, counts) => sum + validAnswers(counts), 0)
  const points = shown.reduce((sum, counts) => sum + pointsOf(counts), 0)
  return answers === 0 ? null : roundedMean(points / answers)
}

function pointsOf(counts: Counts): number {
  return counts.reduce((sum, count, index) => sum + count * (index + 1), 0)
}
