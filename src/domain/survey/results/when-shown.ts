import type { Round } from '../round/round'

/** Results are shown only after closing: while people still answer, each new answer would be readable from the change (method K10). */
export function resultsMayBeShown(round: Pick<Round, 'status'>): boolean {
  return round.status === 'closed' || round.status === 'adopted'
}

/** The round whose results stand beside norms and actions: the last one that was closed; `null` without one. */
export function latestShownRound(rounds: readonly Round[]): Round | null {
  return (
    rounds
      .filter(resultsMayBeShown)
      .toSorted((one, other) => (other.closesOn ?? '').localeCompare(one.closesOn ?? ''))[0] ?? null
  )
}
