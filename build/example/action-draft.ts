import type { Action, ActionOrigin } from '../../src/domain/actions/action'
import { idFor } from './chance'

/** What a person writes about an action; id, dossier, number and party are added in `actions.ts`. */
export type ActionDraft = Partial<Omit<Action, 'id' | 'dossierId' | 'number' | 'ownerPartyId'>> &
  Pick<Action, 'origin' | 'title' | 'ownerName'>

/** The id of the action with this number. */
export function actionIdOf(number: number): string {
  return idFor(`action:${number}`)
}

/** An origin with only the references that apply. */
export function origin(
  kind: ActionOrigin['kind'],
  references: Partial<Omit<ActionOrigin, 'kind'>> = {},
): ActionOrigin {
  return { kind, themeId: null, statementId: null, normId: null, ...references }
}
