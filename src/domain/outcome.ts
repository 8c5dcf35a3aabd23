/**
 * Something that went wrong at a boundary, reported to the user.
 * `code` is stable (tests and logs); `message` is one complete Dutch sentence: what is wrong, what was kept, what to do.
 */
export interface Problem {
  readonly code: string
  readonly message: string
}

/** The result of a step that can fail for reasons outside our control. Boundaries return this; they never throw strings. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** A step that succeeded. */
export function success<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

/** A step that failed; see {@link Problem} for the two arguments. */
export function failure<T = never>(code: string, message: string): Outcome<T> {
  return { ok: false, problem: { code, message } }
}
