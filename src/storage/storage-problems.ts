import { failure, type Outcome, type Problem } from '../domain/outcome'
import { storage as texts } from '../texts/storage'
import { StorageFailure } from './storage'

/**
 * Names of an error and of what caused it. Dexie hides the browser's own error in `inner`, and those of a list of records in
 * `failures`.
 */
function namesOf(error: unknown, depth = 0): readonly string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return []
  const own = 'name' in error && typeof error.name === 'string' ? [error.name] : []
  const inner = 'inner' in error ? namesOf(error.inner, depth + 1) : []
  const failures =
    'failures' in error && typeof error.failures === 'object' && error.failures !== null
      ? Object.values(error.failures).flatMap((failure) => namesOf(failure, depth + 1))
      : []
  return [...own, ...inner, ...failures]
}

/** Names under which a browser and Dexie report that the connection is gone. */
const closed = ['DatabaseClosedError', 'OpenFailedError', 'InvalidStateError']

/** What to say about an error while something was read: nothing was being saved, so nothing is lost by it. */
export function problemOfReading(error: unknown): Problem {
  const problem = problemOf(error)
  return problem.code === 'storage/unexpected' || problem.code === 'storage/duplicate'
    ? { code: 'storage/unreadable', message: texts.reading.unexpected }
    : problem
}

/** What to tell the user about any error that came out of the database while something was written. */
export function problemOf(error: unknown): Problem {
  if (error instanceof StorageFailure) return error.problem
  const names = namesOf(error)
  if (names.includes('QuotaExceededError')) return { code: 'storage/full', message: texts.saving.full }
  if (names.some((name) => closed.includes(name)))
    return { code: 'storage/closed', message: texts.saving.closed }
  if (names.includes('ConstraintError')) return { code: 'storage/duplicate', message: texts.saving.duplicate }
  return { code: 'storage/unexpected', message: texts.saving.unexpected }
}

/** What to tell the user about an error that kept the database from opening. */
export function cannotOpen(error: unknown): Outcome<never> {
  const problem = problemOf(error)
  return problem.code === 'storage/full'
    ? failure(problem.code, problem.message)
    : failure('storage/cannot-open', texts.opening.failed)
}

/** Refuses an intent inside its transaction, which rolls everything back. */
export function refuse(code: `storage/${string}`, message: string): never {
  throw new StorageFailure({ code, message })
}
