import type { DossierContent } from '../dossier/dossier'
import type { HistoryEntry, HistoryTable } from '../history'
import { normsOf } from '../question-set'
import { LAST_VERDICT_CHANGES, type ChangesReport } from './report-model'
import { verdictChangesOf } from '../framework/assessment/verdict-changes'

/** "Wie/wanneer" in brief: how much changed per kind of record, and the most recent changes of a verdict. */
export function changesOf({ history, assessments }: DossierContent): ChangesReport {
  const titles = new Map(
    assessments.flatMap(({ questionSet }) => normsOf(questionSet)).map(({ id, title }) => [id, title]),
  )
  return {
    perTable: perTable(history),
    verdicts: history
      .filter(({ table }) => table === 'judgements')
      .flatMap((entry) => {
        const normId = normIdOf(entry)
        return verdictChangesOf([entry]).map(({ at, who, from, to }) => ({
          at,
          who,
          normId,
          normTitle: titles.get(normId) ?? '',
          from,
          to,
        }))
      })
      .sort((a, b) => b.at.localeCompare(a.at))
      .slice(0, LAST_VERDICT_CHANGES),
  }
}

function perTable(history: readonly HistoryEntry[]): ChangesReport['perTable'] {
  const found = new Map<HistoryTable, { count: number; lastAt: string }>()
  for (const { table, at } of history) {
    const known = found.get(table)
    found.set(table, {
      count: (known?.count ?? 0) + 1,
      lastAt: known !== undefined && known.lastAt > at ? known.lastAt : at,
    })
  }
  return [...found].map(([table, figures]) => ({ table, ...figures }))
}

/** The history keeps whole records of every version, so it is read defensively. */
function normIdOf({ before, after }: HistoryEntry): string {
  const normId = after?.['normId'] ?? before?.['normId']
  return typeof normId === 'string' ? normId : ''
}
