/** Figures and codes as the report writes them. A value that is not there is never a zero, "null" or "NaN". */
import type { Standing } from '../domain/framework/assessment/standing'
import { familiarityOf } from '../domain/survey/results/familiarity'
import type { Band, StatementFigures } from '../domain/survey/results/round-results'
import { formatDate, formatMean, formatPercent } from '../texts/format'
import { labels } from '../texts/labels'
import { report } from '../texts/report/report'
import { familiarity } from '../texts/survey/results/familiarity'
import type { CellContent } from './blocks'
import { bandColours, verdictInk } from './colours'

/** In place of a figure that is withheld or was never given. */
export const NOTHING = '–'

/** A mean of 1..5 in one decimal. */
export const mean = (value: number | null): string => (value === null ? NOTHING : formatMean(value))
/** A share of 0..1 in whole percents. */
export const share = (value: number | null): string => (value === null ? NOTHING : formatPercent(value))
/** A day, or the day of a moment where the user is. */
export const date = (iso: string | null): string => (iso === null || iso === '' ? NOTHING : formatDate(iso))
/** A text somebody may have left empty. */
export const filled = (text: string): string => (text.trim() === '' ? NOTHING : text)

/** A verdict with its sign, which says it without a colour too. */
export const verdictWord = (verdict: Standing): string =>
  `${labels.verdictSign[verdict]} ${labels.verdict[verdict]}`

/** A verdict in a table, on its colour. */
export const verdictCell = (verdict: Standing): CellContent => ({
  text: verdictWord(verdict),
  ink: verdictInk(verdict),
})

/** A band in a table, on its colour; {@link NOTHING} when its mean is withheld. */
export const bandCell = (band: Band | null): CellContent =>
  band === null
    ? { text: NOTHING }
    : {
        text: `${labels.bandSign[band]} ${labels.band[band]}`,
        ink: bandColours[band],
      }

/** Agreement with its flags: "verdeeld, twee kampen"; of a fact how far it is known. */
export function agreementWords(result: StatementFigures): string {
  if (result.fact === true) {
    const standing = familiarityOf(result)?.standing ?? null
    return standing === null ? '' : familiarity.standing[standing]
  }
  return [
    result.agreement === null ? '' : labels.agreement[result.agreement],
    result.twoCamps ? labels.twoCamps : '',
    result.unknownToMany ? labels.unknownToMany : '',
  ]
    .filter((word) => word !== '')
    .join(', ')
}

/** The line that says how many were left out of a list in `chapter`; none when all were shown. */
export const restOf = (shown: number, total: number, chapter: string): string[] =>
  total > shown ? [report.summary.andMore(total - shown, chapter)] : []
