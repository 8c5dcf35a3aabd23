import { ACTION_STATUSES, type ActionStatus } from '../../domain/actions/action'
import type { DetailKeys } from '../components/panes/pane-keys'

type ActionPart = 'title' | 'status' | 'owner' | 'date'

/** The keys of one action. A digit gives a status only where the statuses are, or on the row of an action in the list. */
export const ACTION_KEYS: DetailKeys<ActionPart> = {
  fields: {
    title: ['h1'],
    status: ['[data-part="status"] input:checked', '[data-part="status"] input'],
    owner: ['[data-part="owner"] input'],
    date: ['[data-part="date"] input'],
  },
  letters: { s: 'status', e: 'owner', d: 'date' },
  home: 'title',
}

/** The status of a digit, in the order in which they are offered; `null` for another key. */
export function statusOfKey(key: string): ActionStatus | null {
  return /^[1-6]$/.test(key) ? (ACTION_STATUSES[Number(key) - 1] ?? null) : null
}
