/** The norms and actions that can be sent to somebody, and the filters for finding them. */
import type { Action } from '../actions/action'
import { isInHand } from '../actions/action-state'
import type { Judgement } from '../framework/assessment/assessment'
import { standingOf, type Standing } from '../framework/assessment/standing'
import type { FrameworkSet, Norm } from '../question-set'

interface NormToSend {
  readonly norm: Norm
  readonly themeId: string
  readonly themeTitle: string
  readonly standing: Standing
  readonly owner: string
  readonly ownerPartyId: string | null
}

/** `null` and `false` do not filter. An empty owner means: without an owner. */
export interface SendFilter {
  readonly themeId: string | null
  readonly owner: string | null
  readonly partyId: string | null
  readonly notAssessed: boolean
}

export const NO_SEND_FILTER: SendFilter = { themeId: null, owner: null, partyId: null, notAssessed: false }

/** Every norm of a framework with the facts needed to choose it. */
export function normsToSend(
  set: FrameworkSet,
  judgements: ReadonlyMap<string, Judgement>,
): readonly NormToSend[] {
  return set.themes.flatMap(({ id, title, norms }) =>
    norms.map((norm) => {
      const judgement = judgements.get(norm.id)
      return {
        norm,
        themeId: id,
        themeTitle: title,
        standing: standingOf(judgement),
        owner: judgement?.owner.trim() ?? '',
        ownerPartyId: judgement?.ownerPartyId ?? null,
      }
    }),
  )
}

/** The norms that pass a filter, in their original order. */
export function filterNormsToSend(norms: readonly NormToSend[], filter: SendFilter): readonly NormToSend[] {
  const { themeId, owner, partyId, notAssessed } = filter
  return norms.filter(
    (one) =>
      (themeId === null || one.themeId === themeId) &&
      (owner === null || one.owner === owner) &&
      (partyId === null || one.ownerPartyId === partyId) &&
      (!notAssessed || one.standing === 'not-assessed'),
  )
}

/** The actions that still need work and pass a filter; filters on themes and verdicts apply to norms only. */
export function actionsToSend(
  actions: readonly Action[],
  { owner, partyId }: Pick<SendFilter, 'owner' | 'partyId'>,
): readonly Action[] {
  return actions.filter(
    (action) =>
      isInHand(action) &&
      (owner === null || action.ownerName.trim() === owner) &&
      (partyId === null || action.ownerPartyId === partyId),
  )
}

/** Everybody who owns a norm or an action, once each, in alphabetical order. */
export function ownersToSend(norms: readonly NormToSend[], actions: readonly Action[]): readonly string[] {
  const names = [...norms.map(({ owner }) => owner), ...actions.map(({ ownerName }) => ownerName.trim())]
  return [...new Set(names.filter((name) => name !== ''))].toSorted((one, other) =>
    one.localeCompare(other, 'nl'),
  )
}
