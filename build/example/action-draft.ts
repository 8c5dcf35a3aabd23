import type { Action, ActionOrigin } from '../../src/domain/actions/action'

/** What a person writes about an action; id, dossier and number are added in `actions.ts`. */
export type ActionDraft = Omit<Action, 'id' | 'dossierId' | 'number' | Unwritten> &
  Partial<Pick<Action, Unwritten>>

/** Fields most actions of the example leave as they are for a new action. */
type Unwritten = 'ownerPartyId' | 'impact' | 'effort' | 'dependsOn' | 'verdictDecision'

/** An origin with only the references that apply. */
export function origin(
  kind: ActionOrigin['kind'],
  references: Partial<Omit<ActionOrigin, 'kind'>> = {},
): ActionOrigin {
  return { kind, themeId: null, statementId: null, normId: null, ...references }
}
