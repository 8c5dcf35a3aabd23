import type { RouteLocationRaw } from 'vue-router'
import type { HistoryEntry } from '../../domain/history'
import { changedFieldsOf } from '../../domain/dossier/changed-fields'

const OF_VISIT = ['visit', 'visitDate']

function pageOfDossier(entry: HistoryEntry): string {
  const fields = changedFieldsOf(entry).map(({ field }) => field)
  if (fields.length === 0) return 'overview'
  if (fields.every((field) => OF_VISIT.includes(field))) return 'visit'
  if (fields.every((field) => field === 'reportStyle')) return 'house-style'
  if (fields.every((field) => field === 'board')) return 'board-page'
  return fields.every((field) => field === 'reportPresets') ? 'report' : 'profile'
}

/**
 * Where a change can be seen.
 * @param isThere whether its record still is: else the list it was in
 */
export function placeOfChange(entry: HistoryEntry, isThere = entry.after !== null): RouteLocationRaw {
  const { table, recordId, dossierId, before, after } = entry
  const params = { dossierId }
  switch (table) {
    case 'dossiers':
      return { name: pageOfDossier(entry), params }
    case 'judgements':
      return { name: 'norm', params: { ...params, normId: String((after ?? before)?.['normId']) } }
    case 'assessments':
      return { name: 'assessment', params }
    case 'evidence':
      return isThere
        ? { name: 'piece', params: { ...params, pieceId: recordId } }
        : { name: 'evidence', params }
    case 'actions':
      return isThere
        ? { name: 'action', params: { ...params, actionId: recordId } }
        : { name: 'actions', params }
    case 'rounds':
      return isThere
        ? { name: 'round', params: { ...params, roundId: recordId } }
        : { name: 'rounds', params }
    case 'sessions':
      return isThere
        ? { name: 'session', params: { ...params, sessionId: recordId } }
        : { name: 'sessions', params }
    case 'delegations':
      return { name: 'delegations', params }
    case 'ownSets':
      return { name: 'content', params }
  }
}

/** The assessment to be chosen there; `null` where none is. */
export function assessmentOfChange({ table, recordId, before, after }: HistoryEntry): string | null {
  const of =
    table === 'assessments' ? recordId : table === 'judgements' ? (after ?? before)?.['assessmentId'] : null
  return typeof of === 'string' ? of : null
}
