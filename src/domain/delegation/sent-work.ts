import type { IsoDate } from '../question-set'
import type { Delegation } from './delegation'

/** out: nothing came back yet. overdue: neither, and the day it was asked before is past. back: something came back. */
export type DelegationState = 'out' | 'overdue' | 'back'

/** Where a piece of sent work stands; on the day it was asked before it is still in time. */
export function delegationState(
  { returns, askedBefore }: Pick<Delegation, 'returns' | 'askedBefore'>,
  today: IsoDate,
): DelegationState {
  if (returns.length > 0) return 'back'
  return askedBefore !== null && askedBefore < today ? 'overdue' : 'out'
}

/** One line of the log of what came from where. */
interface ReturnLogLine {
  readonly delegation: Delegation
  readonly entry: Delegation['returns'][number]
}

/** Everything that came back, newest first. */
export function returnLog(delegations: readonly Delegation[]): readonly ReturnLogLine[] {
  return delegations
    .flatMap((delegation) => delegation.returns.map((entry) => ({ delegation, entry })))
    .toSorted((one, other) => other.entry.at.localeCompare(one.entry.at))
}
