/** What is in a cell instead of a figure that is not shown: the true reason, never "too few" when another group is protected. */
import type { HiddenGroup, StatementResult, Withheld } from '../domain/survey/results/round-results'
import { labels } from '../texts/labels'
import { resultsWorkbook as words } from '../texts/survey/results/results-workbook'

/** Instead of a figure of everybody. */
export const insteadOf = (withheld: Withheld | null): string => words.withheld[withheld ?? 'too-few']

/** Instead of a part of the distribution of a statement. */
export function insteadOfDistribution({
  withheld,
  countsWithheld,
}: Pick<StatementResult, 'withheld' | 'countsWithheld'>): string {
  return withheld === null && countsWithheld !== null
    ? labels.countsWithheld[countsWithheld]
    : insteadOf(withheld)
}

/** Instead of a figure of one group, at a theme or a statement. */
export function insteadOfGroup(hidden: readonly HiddenGroup[], groupId: string): string {
  const reason = hidden.find((one) => one.groupId === groupId)?.reason
  return reason === undefined ? words.notShown : labels.hiddenFigure[reason]
}
