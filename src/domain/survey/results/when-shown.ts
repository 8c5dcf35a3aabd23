import type { Round } from '../round/round'

/** Results are shown only after closing: while people still answer, each new answer would be readable from the change (method K10). */
export function resultsMayBeShown(round: Pick<Round, 'status'>): boolean {
  return round.status === 'closed' || round.status === 'adopted'
}
