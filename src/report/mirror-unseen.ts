/** Why a report has no outcomes of the mirror: never closed is something else than closed with too few answers. */
import type { ReportModel } from '../domain/report/report-model'
import { labels } from '../texts/labels'
import { report } from '../texts/report/report'
import { oneLine } from './plain-text'

/** A sentence; `null` when the newest closed round has outcomes to show. */
export function mirrorUnseen({ rounds }: Pick<ReportModel, 'rounds'>): string | null {
  const words = report.mirror.unseen
  const nameOf = ({ round }: ReportModel['rounds'][number]): string =>
    oneLine(round.title) || labels.form[round.form]
  const closed = rounds.find(({ results }) => results !== null)
  if (closed?.results === undefined || closed.results === null) {
    const open = rounds.find(({ round }) => round.status === 'open')
    return open === undefined ? report.summary.noMirror : words.open(nameOf(open))
  }
  const { withheld, threshold } = closed.results
  if (withheld === null) return null
  return withheld === 'no-answers' ? words.nobody(nameOf(closed)) : words.tooFew(nameOf(closed), threshold)
}
