import { NEW_ACTION, type Action } from '../../src/domain/actions/action'
import { actionsOf2025 } from './actions-2025'
import { actionsOf2026 } from './actions-2026'
import { idFor } from './chance'
import { dossierId } from './profile'

/**
 * Fourteen actions in every status. On 23 November 2026 three are overdue (numbers 5, 7 and 9) and one has no owner (13).
 */
export const actions: readonly Action[] = [...actionsOf2025, ...actionsOf2026].map((draft, index) => ({
  id: idFor(`action:${index + 1}`),
  dossierId,
  number: index + 1,
  ...NEW_ACTION,
  ...draft,
}))
