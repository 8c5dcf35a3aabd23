import {
  mdiCheck,
  mdiCheckAll,
  mdiClockOutline,
  mdiPlayOutline,
  mdiShieldCheckOutline,
  mdiStopCircleOutline,
} from '@mdi/js'
import type { ActionStatus } from '../../domain/actions/action'

/** How each status looks, as a chip and as a sign in the list. */
export const ACTION_LOOKS = {
  planned: { tone: 'neutral', icon: mdiClockOutline },
  running: { tone: 'info', icon: mdiPlayOutline },
  done: { tone: 'ok', icon: mdiCheck },
  'effect-checked': { tone: 'ok', icon: mdiCheckAll },
  secured: { tone: 'ok', icon: mdiShieldCheckOutline },
  stopped: { tone: 'neutral', icon: mdiStopCircleOutline },
} as const satisfies Record<ActionStatus, { tone: string; icon: string }>
