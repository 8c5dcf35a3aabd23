/** Locks and unlocks files, and makes and opens keys, without holding up the window. Imports nothing of the library: that stays in the worker's own chunk. */
import { failure, success, type Outcome } from '../../domain/outcome'
import { storage as texts } from '../../texts/storage'
import type { MadeKey } from './key-file'
import type { FileWork, FromLockingWorker, KeyWork, LockingWork, ToLockingWorker } from './locking-protocol'

/** Starts the worker; injected in tests. */
export type StartLocking = () => Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/** How the work is done. */
export interface LockingConditions {
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
  return runFileWork({ kind: 'lock', file, ...lock }, conditions)
}

/** `unlockFile` in a worker. Problems: its own, `locked/stopped` (through `signal`) and `locked/failed`; never rejects. */
export function runUnlock(
  file: Uint8Array,
  passphrase: string,
  conditions: LockingConditions,
): Promise<Outcome<Uint8Array>> {
  return runFileWork({ kind: 'unlock', file, passphrase }, conditions)
}

/** What is said when the work broke off. To whoever waits, a file with the key of a database is no file. */
const FAILED = {
  ...({ lock: 'failedToLock', seal: 'failedToLock' } as const),
  ...({ unlock: 'failedToOpen', 'open-sealed': 'failedToOpen' } as const),
  ...({ 'wrap-data-key': 'keyFailed', 'open-data-key': 'keyFailed' } as const),
} as const satisfies Record<FileWork['kind'], keyof typeof words>

/** Work on a file, see key-file.ts for that with keys. Problems: its own, `locked/stopped` and `locked/failed`; never rejects. */
export function runFileWork(work: FileWork, conditions: LockingConditions): Promise<Outcome<Uint8Array>> {
  return inWorker(work, words[FAILED[work.kind]], conditions, (told) =>
    told.kind === 'done' ? told.file : undefined,
  )
}

/**
 * Work on a key, see key-file.ts; `keyFile` is empty when none was made. Problems: its own, `locked/stopped` and `locked/failed`; never
 * rejects.
 */
export function runKeyWork(work: KeyWork, conditions: LockingConditions): Promise<Outcome<MadeKey>> {
  return inWorker(work, words.keyFailed, conditions, (told) => (told.kind === 'key' ? told.key : undefined))
}

function inWorker<T>(
  work: LockingWork,
  failed: string,
  { deriveKey, signal, onSlow, start = startWorker }: LockingConditions,
  answerIn: (told: FromLockingWorker) => T | undefined,
): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(failure('locked/stopped', words.stopped))
    const worker = start()
    const settle = (outcome: Outcome<T>): void => {
      signal.removeEventListener('abort', stop)
      worker.terminate()
      resolve(outcome)
    }
    const stop = (): void => settle(failure('locked/stopped', words.stopped))
    const fail = (reason: unknown): void => {
      console.error('locked-file:', reason)
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
      tell({ kind: 'derived', key: key.ok ? key.value : null })
    }
    signal.addEventListener('abort', stop, { once: true })
    worker.addEventListener('message', ({ data }: MessageEvent<FromLockingWorker>) => {
      const answer = answerIn(data)
      if (answer !== undefined) settle(success(answer))
      else if (data.kind === 'derive') void derive(data).catch(fail)
      else if (data.kind === 'slow') onSlow(data.seconds)
      else if (data.kind === 'refused') settle(failure(data.code, data.message))
      else fail(data.kind === 'failed' ? data.reason : data.kind)
    })
    worker.addEventListener('error', (event) => fail(event.message))
    worker.addEventListener('messageerror', () => fail('message could not be read'))
    tell(work)
  })
}
