import type { RouteLocationRaw } from 'vue-router'
import type { Finding } from '../../../domain/framework/readiness/finding'

/** Where a finding can be fixed. */
export function placeOfFinding(found: Finding): RouteLocationRaw {
  if ('normId' in found) return { name: 'norm', params: { normId: found.normId } }
  if ('actionId' in found) return { name: 'action', params: { actionId: found.actionId } }
  return { name: 'piece', params: { pieceId: found.evidenceId } }
}
