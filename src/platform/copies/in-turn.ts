import { failure, type Outcome } from '../../domain/outcome'
import { shell } from '../../texts/shell'
import { failureName } from './folder-files'

/** Does something with the copies when nothing else is done with them. What the engine refuses becomes a problem. */
export type InTurn = <T>(step: () => Promise<Outcome<T>>) => Promise<Outcome<T>>

/** One at a time, also with the other tabs: sweeping must not meet a file that is half written. */
export function inTurnWith(locks: Pick<LockManager, 'request'>): InTurn {
  return (step) => locks.request('vsv-reservekopieen', () => step().catch(troubleOf))
}

function troubleOf(cause: unknown): Outcome<never> {
  const words = shell.copies.inBrowser
  return failureName(cause) === 'QuotaExceededError'
    ? failure('copies-full', words.full)
    : failure('copies-failed', words.failed)
}
