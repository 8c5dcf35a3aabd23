import { standingOnceConfirmed } from '../../../domain/framework/assessment/standing'
import type { NormRow } from '../../../domain/framework/norm-list/norm-list'
import type { ReadinessFigures } from '../../../domain/framework/readiness/readiness-figures'
import { formatPercent } from '../../../texts/format'
import { nl } from '../../../texts/nl'

/** The verdict of a norm in words; of one that was carried over, that it waits for somebody to confirm it. */
export function verdictWords(row: Pick<NormRow, 'toConfirm' | 'verdict' | 'judgement'>): string {
  if (!row.toConfirm) return nl.labels.verdict[row.verdict]
  const standing = standingOnceConfirmed(row.judgement ?? undefined)
  return nl.normPage.confirm.chip(
    standing === 'not-assessed' ? nl.normPage.confirm.noVerdict : nl.labels.verdict[standing],
  )
}

/** How a whole list stands, in one line, whatever is filtered out. */
export function standingLine(
  { readiness, assessed, applicable }: ReadinessFigures,
  rows: readonly NormRow[],
): string {
  const words = nl.normList.summary
  const coreUnmet = rows.filter(({ norm, verdict }) => norm.core && verdict === 'unmet').length
  return [
    readiness === null ? '' : words.readiness(formatPercent(readiness)),
    coreUnmet === 0 ? '' : words.coreUnmet(coreUnmet),
    words.assessed(assessed, applicable),
  ]
    .filter(Boolean)
    .join(' · ')
}
