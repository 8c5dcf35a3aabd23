/** The statements of a theme as rows, on a slide and on a card. */
import type { MirrorTheme, Statement } from '../question-set'
import { familiarityOf } from '../survey/results/familiarity'
import type { StatementResult, ThemeResult } from '../survey/results/round-results'
import type { StatementRow } from './slide'

/**
 * What may be shown of the statements of a theme, most people agreeing first.
 * @returns `leftOut`: a statement that was asked is not among them
 */
export function statementRows(
  { statements }: Pick<MirrorTheme, 'statements'>,
  theme: Pick<ThemeResult, 'statements'>,
): { readonly rows: readonly StatementRow[]; readonly leftOut: boolean } {
  const figures = new Map(theme.statements.map((one) => [one.statementId, one]))
  const asked = statements.filter(({ id }) => figures.has(id))
  const rows = asked.flatMap((statement) => rowOf(statement, figures.get(statement.id))).sort(byAgreement)
  return { rows, leftOut: rows.length < asked.length }
}

/** Of how many answered with 4 or 5, 0..1. */
function shareAgreeing({ counts, n }: StatementRow): number | null {
  return counts === null || n === 0 ? null : (counts[3] + counts[4]) / n
}

/** Most people agreeing first; statements without a distribution after them, highest mean first. */
function byAgreement(one: StatementRow, other: StatementRow): number {
  const [mine, theirs] = [shareAgreeing(one), shareAgreeing(other)]
  if (mine !== null && theirs !== null) return theirs - mine
  if (mine === null && theirs === null) return other.mean - one.mean
  return mine === null ? 1 : -1
}

function rowOf({ text }: Statement, result: StatementResult | undefined): readonly StatementRow[] {
  if (result === undefined || result.withheld !== null || result.mean === null) return []
  const { n, mean, counts, dontKnowShare, unknownToMany } = result
  return [{ text, n, mean, counts, dontKnowShare, unknownToMany, known: familiarityOf(result) }]
}
