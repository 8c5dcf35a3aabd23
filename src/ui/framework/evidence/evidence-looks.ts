import {
  mdiAlertOutline,
  mdiCheck,
  mdiClockAlertOutline,
  mdiFileHidden,
  mdiFileQuestionOutline,
} from '@mdi/js'
import type { EvidenceState } from '../../../domain/framework/evidence/evidence'

/** How each state looks, as a chip and as a sign in the list. */
export const EVIDENCE_LOOKS = {
  missing: { tone: 'error', icon: mdiFileHidden },
  valid: { tone: 'ok', icon: mdiCheck },
  expiring: { tone: 'warning', icon: mdiClockAlertOutline },
  expired: { tone: 'error', icon: mdiAlertOutline },
  incomplete: { tone: 'warning', icon: mdiFileQuestionOutline },
} as const satisfies Record<EvidenceState, { tone: string; icon: string }>
