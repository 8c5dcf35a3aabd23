import type { Action, ActionOrigin } from './action'
import { addDays, addMonths } from '../calendar'
import type { IsoDate, Norm, Statement, SuggestedAction } from '../question-set'

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
  if (unit === 'dag' || unit === 'dagen' || unit === 'week' || unit === 'weken')
    return addDays(from, Number(count) * DAYS_PER_UNIT[unit])
  return addMonths(from, Number(count))
}

/** Longest title that still fits on one line of a list. */
const SHORT_TITLE = 70

/** The first clause of a ready-made text; a long one ends at its first comma. */
function titleFrom(text: string): string {
  const clause = text.split(/[;:] /)[0] ?? text
  const short = clause.length > SHORT_TITLE ? (/^.{20,}?(?=, )/.exec(clause)?.[0] ?? clause) : clause
  // A clause that ended inside brackets loses the bracket it opened.
  return short.replace(/ ?\([^)]*$/, '').replace(/\.$/, '')
}

/** What a new action takes from a ready-made one: the first clause as title, the whole text as approach. Every word can be edited. */
export function draftFrom(
  suggestion: SuggestedAction,
  today: IsoDate,
): Pick<Action, 'title' | 'approach' | 'ownerRole' | 'evidence' | 'dueOn'> {
  return {
    title: titleFrom(suggestion.text),
    approach: suggestion.text,
    ownerRole: suggestion.ownerRole,
    evidence: suggestion.evidence,
    dueOn: dueAfter(suggestion.term, today),
  }
}

type Draft = ReturnType<typeof draftFrom> & { readonly origin: ActionOrigin }

/** The ready-made action of a statement of the mirror. */
export function draftFromStatement(statement: Statement, themeId: string, today: IsoDate): Draft {
  return {
    ...draftFrom(statement.suggestion, today),
    origin: { kind: 'mirror', themeId, statementId: statement.id, normId: null },
  }
}

/**
 * The ready-made action of a norm. Of a core norm of the inspection framework it starts as one that goes on whatever a session
 * chooses; the VSV can change that. Actions from other lists never start so: no source requires them.
 * @param inspectionNorms those of the inspection framework
 */
export function draftFromNorm(
  norm: Norm,
  inspectionNorms: readonly Norm[],
  today: IsoDate,
): Draft & Pick<Action, 'mandatory'> {
  return {
    ...draftFrom(norm.suggestion, today),
    mandatory: norm.core && inspectionNorms.some(({ id }) => id === norm.id),
    origin: { kind: 'assessment', themeId: null, statementId: null, normId: norm.id },
  }
}
