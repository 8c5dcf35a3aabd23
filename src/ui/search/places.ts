import type { RouteLocationNormalizedLoaded, RouteLocationRaw } from 'vue-router'
import { manualPlace } from '../../domain/search/reading-documents'
import { documentId, type SearchDocument, type SearchKind } from '../../domain/search/search-document'

import { manualAddress } from '../manual/manual-links'

/** Where a part of a question set is read: at the norm of a dossier, or in the list itself. */
type PartPlace = { readonly page: 'norm' } | { readonly page: 'set'; readonly setId: string }

/** What is asked of a page in its address: to begin something new, or to show this kind of report. */
export const ASKED_NEW = 'nieuw'

/** The page of the Wegwijzer with all terms. */
const TERMS_PAGE = 'begrippen'

/**
 * The page a result leads to; `null` for a command, which leads nowhere by itself.
 * @param dossierId the dossier it is meant in, when it is in none
 */
export function placeOf(
  { kind, itemId, dossierId: own }: Pick<SearchDocument, 'kind' | 'itemId' | 'dossierId'>,
  dossierId: string,
  part: PartPlace,
): RouteLocationRaw | null {
  const params = { dossierId: own ?? dossierId }
  switch (kind) {
    case 'dossier':
      return { name: 'overview', params }
    case 'page':
      return { name: itemId, params }
    case 'norm':
    case 'statement':
      return part.page === 'norm'
        ? { name: 'norm', params: { ...params, normId: itemId } }
        : { name: 'set', params: { ...params, setId: part.setId }, query: { onderdeel: itemId } }
    case 'judgement':
      return { name: 'norm', params: { ...params, normId: itemId } }
    case 'evidence':
      return { name: 'piece', params: { ...params, pieceId: itemId } }
    case 'action':
      return { name: 'action', params: { ...params, actionId: itemId } }
    case 'session':
      return { name: 'session', params: { ...params, sessionId: itemId } }
    case 'round':
      return { name: 'round', params: { ...params, roundId: itemId } }
    case 'guide':
      return { name: 'guide-page', params: { pageId: itemId } }
    case 'term':
      return { name: 'guide-page', params: { pageId: TERMS_PAGE }, query: { begrip: itemId } }
    case 'manual':
      return manualAddress(manualPlace(itemId))
    case 'command':
      return null
  }
}

/** By the name of a page: what it shows, and where in its address that is named. */
const SHOWN: Readonly<Record<string, readonly [SearchKind, string]>> = {
  overview: ['dossier', 'dossierId'],
  action: ['action', 'actionId'],
  piece: ['evidence', 'pieceId'],
  session: ['session', 'sessionId'],
  round: ['round', 'roundId'],
  results: ['round', 'roundId'],
  norm: ['norm', 'normId'],
}

/** The document that a page is about, to offer it again; `null` when it is about none, or about one that is found otherwise. */
export function documentOn({ name, params }: RouteLocationNormalizedLoaded): string | null {
  if (name === 'guide-page') return documentId('guide', null, String(params['pageId']))
  const [kind, param] = SHOWN[String(name)] ?? []
  const item = param === undefined ? undefined : params[param]
  const { dossierId } = params
  if (kind === undefined || typeof item !== 'string' || typeof dossierId !== 'string') return null
  return documentId(kind, kind === 'norm' ? null : dossierId, item)
}

/** Pages on which nobody searches: of a respondent, and what a room sees along with. */
const QUIET = ['fill-in', 'lead-session', 'session-actions']

export const isQuietPage = ({ name }: Pick<RouteLocationNormalizedLoaded, 'name'>): boolean =>
  QUIET.includes(String(name))
