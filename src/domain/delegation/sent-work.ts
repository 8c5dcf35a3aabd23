import type { IsoDate } from '../question-set'
import type { Delegation } from './delegation'

/** out: nothing came back yet. overdue: nothing came back and the requested date has passed. back: something came back. */
export type DelegationState = 'out' | 'overdue' | 'back'

/** The state of a piece of sent work; on the requested date itself it is still on time. */
export function delegationState(
  { returns, askedBefore }: Pick<Delegation, 'returns' | 'askedBefore'>,
  today: IsoDate,
): DelegationState {
  if (returns.length > 0) return 'back'
  return askedBefore !== null && askedBefore < today ? 'overdue' : 'out'
}

/** One line of the log of what came back from whom. */
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
