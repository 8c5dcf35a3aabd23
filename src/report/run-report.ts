/** Makes a Word document without holding up the window. Imports nothing of docx: that stays in the worker's own chunk. */
import { failure, type Outcome, success } from '../domain/outcome'
import { paper } from '../texts/paper'
import { reportMaking } from '../texts/report-making'
import type { ReportProgress } from './make-report'
import type { PaperFormInput } from './paper/paper-input'
import type { FromWorker, ReportInput, ToWorker } from './report-protocol'

/** Starts the worker; injected in tests. */
export type StartWorker = () => Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

const startWorker: StartWorker = () =>
  new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' })

/**
 * Makes a report in a worker. Stopping ends the worker at once. Problems: `cancelled` (stopped through `signal`) and
 * `report-failed`; never rejects.
 */
export function runReport(
  input: ReportInput,
  onProgress: ReportProgress,
  signal: AbortSignal,
  start: StartWorker = startWorker,
): Promise<Outcome<Uint8Array>> {
  return inWorker({ kind: 'start', input }, reportMaking.problems, onProgress, signal, start)
}

/** Makes paper forms in the same worker, on the same terms. */
export function runPaperForm(
  input: PaperFormInput,
  signal: AbortSignal,
  start: StartWorker = startWorker,
): Promise<Outcome<Uint8Array>> {
  return inWorker({ kind: 'paper-form', input }, paper.problems, () => undefined, signal, start)
}

function inWorker(
  message: ToWorker,
  problems: { readonly cancelled: string; readonly failed: string },
  onProgress: ReportProgress,
  signal: AbortSignal,
  start: StartWorker,
): Promise<Outcome<Uint8Array>> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(failure('cancelled', problems.cancelled))
    const worker = start()
    const settle = (outcome: Outcome<Uint8Array>): void => {
      signal.removeEventListener('abort', stop)
      worker.terminate()
      resolve(outcome)
    }
    const stop = (): void => settle(failure('cancelled', problems.cancelled))
    const fail = (reason: unknown): void => {
      console.error('report:', reason)
      settle(failure('report-failed', problems.failed))
    }
    signal.addEventListener('abort', stop, { once: true })
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total, data.step)
      else if (data.kind === 'done') settle(success(data.bytes))
      else fail(data.reason)
    })
    worker.addEventListener('error', (event) => fail(event.message))
    worker.addEventListener('messageerror', () => fail('message could not be read'))
    try {
      worker.postMessage(message)
    } catch (error) {
      fail(error)
    }
  })
}
