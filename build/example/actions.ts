import type { Action } from '../../src/domain/actions/action'
import { NEW_ACTION } from '../../src/domain/actions/action-fields'
import { actionIdOf } from './action-draft'
import { actionsOf2025 } from './actions-2025'
import { actionsOf2026 } from './actions-2026'
import { actionsTowardsVisit } from './actions-visit'
import { dossierId, partyIdOf } from './profile'

/**
 * Eighteen actions in every status. On 23 November 2026 three are overdue (numbers 5, 7 and 9), two are due within 30 days (16, 17), two
 * within 90 (8, 18), and one has no owner (13). Number 10 is finished and its proposed verdict waits for a person; that of 3 was
 * accepted, that of 15 declined. Two wait for another one (12 for 16, 14 for 17).
 */
export const actions: readonly Action[] = [...actionsOf2025, ...actionsOf2026, ...actionsTowardsVisit].map(
  (draft, index) => ({
    id: actionIdOf(index + 1),
    dossierId,
    number: index + 1,
    ...NEW_ACTION,
    ...draft,
    ownerPartyId: partyIdOf(draft.ownerName),
  }),
)
