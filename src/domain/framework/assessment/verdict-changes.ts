import { VERDICTS } from './verdict'
import type { HistoryEntry } from '../../history'
import type { IsoMoment } from '../../question-set'
import type { Standing } from './standing'

/** One change of what the VSV thinks of a norm. */
export interface VerdictChange {
  readonly entryId: string
  readonly at: IsoMoment
  readonly who: string
  readonly from: Standing
  readonly to: Standing
}

/** Standing of a judgement as recorded in the history; the same rule as `standingOf`, on a record that may be from an older version. */
export function recordedStanding(record: HistoryEntry['after']): Standing {
  if (record === null) return 'not-assessed'
  const { applicable, notApplicableReason, verdict, toConfirm } = record
  if (toConfirm === true) return 'not-assessed'
  if (applicable === false) {
    const reason = typeof notApplicableReason === 'string' ? notApplicableReason.trim() : ''
    return reason === '' ? 'not-assessed' : 'not-applicable'
  }
  return VERDICTS.find((known) => known === verdict) ?? 'not-assessed'
}

/** The changes of verdict or applicability among the changes of one judgement, in the order given. */
export function verdictChangesOf(entries: readonly HistoryEntry[]): readonly VerdictChange[] {
  return entries.flatMap(({ id, at, who, before, after }) => {
    const from = recordedStanding(before)
    const to = recordedStanding(after)
    return from === to ? [] : [{ entryId: id, at, who, from, to }]
  })
}
