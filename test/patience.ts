/** What a test waits for has as long as a busy machine takes: by themselves `vi.waitFor` and `vi.waitUntil` give up after one second. */
import { vi } from 'vitest'

const PATIENCE = 15_000
const patient = Symbol.for('vsv-patient')

// Once in a process: files that share one run this again.
if (!(patient in vi)) {
  const { waitFor, waitUntil } = vi
  const longer = (given: Parameters<typeof waitFor>[1]) =>
    typeof given === 'number' ? { timeout: given } : { timeout: PATIENCE, ...given }
  Object.assign(vi, {
    [patient]: true,
    waitFor: ((ask, given) => waitFor(ask, longer(given))) satisfies typeof waitFor,
    waitUntil: ((ask, given) => waitUntil(ask, longer(given))) satisfies typeof waitUntil,
  })
}
