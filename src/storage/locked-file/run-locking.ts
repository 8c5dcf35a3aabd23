/** Locks and unlocks a dossier file without holding up the window. Imports nothing of the library: that stays in the worker's own chunk. */
import { failure, success, type Outcome } from '../../domain/outcome'
import { storage as texts } from '../../texts/storage'
import type { FromLockingWorker, LockingWork, ToLockingWorker } from './locking-protocol'

/** Starts the worker; injected in tests. */
export type StartLocking = () => Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/** How the work is done. */
interface LockingConditions {
  /** Makes the key outside the page where that is possible; `null`, or a failure, leaves it to the worker. See `Platform.deriveKey`. */
  readonly deriveKey: (
    passphrase: string,
    salt: Uint8Array,
    factor: number,
  ) => Promise<Outcome<Uint8Array | null>>
  /** Stops the work at once. */
  readonly signal: AbortSignal
  /** Hears beforehand that it will take this many seconds, when that is more than ten. */
  readonly onSlow: (seconds: number) => void
  readonly start?: StartLocking
}

const startWorker: StartLocking = () =>
  new Worker(new URL('./locking-worker.ts', import.meta.url), { type: 'module' })

const words = texts.locked

/** `lockFile` in a worker. Problems: its own, `locked/stopped` (through `signal`) and `locked/failed`; never rejects. */
export function runLock(
  file: Uint8Array,
  lock: { readonly passphrase: string; readonly hint: string },
  conditions: LockingConditions,
): Promise<Outcome<Uint8Array>> {
  return inWorker({ kind: 'lock', file, ...lock }, words.failedToLock, conditions)
}

/** `unlockFile` in a worker. Problems: its own, `locked/stopped` (through `signal`) and `locked/failed`; never rejects. */
export function runUnlock(
  file: Uint8Array,
  passphrase: string,
  conditions: LockingConditions,
): Promise<Outcome<Uint8Array>> {
  return inWorker({ kind: 'unlock', file, passphrase }, words.failedToOpen, conditions)
}

function inWorker(
  work: LockingWork,
  failed: string,
  { deriveKey, signal, onSlow, start = startWorker }: LockingConditions,
): Promise<Outcome<Uint8Array>> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(failure('locked/stopped', words.stopped))
    const worker = start()
    const settle = (outcome: Outcome<Uint8Array>): void => {
      signal.removeEventListener('abort', stop)
      worker.terminate()
      resolve(outcome)
    }
    const stop = (): void => settle(failure('locked/stopped', words.stopped))
    const fail = (reason: unknown): void => {
      console.error('locked file:', reason)
      settle(failure('locked/failed', failed))
    }
    const tell = (message: ToLockingWorker): void => {
      try {
        worker.postMessage(message)
      } catch (error) {
        fail(error)
      }
    }
    const derive = async ({ passphrase, salt, factor }: FromLockingWorker & { kind: 'derive' }) => {
      const key = await deriveKey(passphrase, salt, factor)
      tell({ kind: 'key', key: key.ok ? key.value : null })
    }
    signal.addEventListener('abort', stop, { once: true })
    worker.addEventListener('message', ({ data }: MessageEvent<FromLockingWorker>) => {
      if (data.kind === 'derive') void derive(data).catch(fail)
      else if (data.kind === 'slow') onSlow(data.seconds)
      else if (data.kind === 'refused') settle(failure(data.code, data.message))
      else if (data.kind === 'done') settle(success(data.file))
      else fail(data.reason)
    })
    worker.addEventListener('error', (event) => fail(event.message))
    worker.addEventListener('messageerror', () => fail('message could not be read'))
    tell(work)
  })
}
