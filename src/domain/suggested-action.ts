import type { Action } from './action'
import type { IsoDate, SuggestedAction } from './question-set'

const DAYS_PER_UNIT = { dag: 1, dagen: 1, week: 7, weken: 7 } as const

/**
 * The day a usual term ends, counted from `from`: "3 maanden", "start binnen 6 weken", "10 dagen". A month later is the same day
 * of the month, or its last day when that month is shorter. `null` when the term names no weeks, months or days ("direct",
 * "3 overleggen"): then a person has to choose.
 */
export function dueAfter(term: string, from: IsoDate): IsoDate | null {
  const found = /(\d{1,3})\s*(dag(?:en)?|week|weken|maand(?:en)?)\b/.exec(term.toLowerCase())
  const [, count, unit] = found ?? []
  if (count === undefined || unit === undefined) return null
  const start = new Date(`${from}T00:00:00Z`)
  if (Number.isNaN(start.getTime())) return null
  if (unit === 'dag' || unit === 'dagen' || unit === 'week' || unit === 'weken') {
    start.setUTCDate(start.getUTCDate() + Number(count) * DAYS_PER_UNIT[unit])
    return start.toISOString().slice(0, 10)
  }
  const day = start.getUTCDate()
  start.setUTCDate(1)
  start.setUTCMonth(start.getUTCMonth() + Number(count))
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate()
  start.setUTCDate(Math.min(day, lastDay))
  return start.toISOString().slice(0, 10)
}

/** What a ready-made action gives to a new one: the first clause as title, the whole text as approach. Every word stays editable. */
export function draftFrom(
  suggestion: SuggestedAction,
  today: IsoDate,
): Pick<Action, 'title' | 'approach' | 'ownerRole' | 'evidence' | 'dueOn'> {
  const title = suggestion.text.split(/[;:] /)[0] ?? suggestion.text
  return {
    title: title.replace(/\.$/, ''),
    approach: suggestion.text,
    ownerRole: suggestion.ownerRole,
    evidence: suggestion.evidence,
    dueOn: dueAfter(suggestion.term, today),
  }
}
