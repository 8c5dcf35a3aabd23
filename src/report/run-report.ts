/** Makes a Word document without holding up the window. Imports nothing of docx: that stays in the worker's own chunk. */
import { failure, type Outcome, success } from '../domain/outcome'
import { paper } from '../texts/survey/receiving/paper'
import { makingPapers } from '../texts/session/making-papers'
import { drafts } from '../texts/drafts/drafts'
import { reportMaking } from '../texts/report/report-making'
import type { DraftInput } from './drafts/draft-input'
import type { PaperFormInput } from './paper/paper-input'
import type { SlipsInput } from './slips/slips-input'
import type { FromWorker, MadeFile, ReportInput, ToWorker } from './report-protocol'
import type { ReportProgress } from './report-steps'

/** What work needs of its worker. */
export interface ReportWorker extends Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'> {
  /** Gives it back after work that went well, for the next. Without it a worker ends with its work. */
  readonly giveBack?: () => void
}

/** Starts the worker, or lends one that is kept (`kept-worker.ts`); injected in tests. */
export type StartWorker = () => ReportWorker

/** The worker of the application itself. */
export const startWorker: StartWorker = () =>
  new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' })

/** What is needed of a conversation with the worker. */
interface Conversation<T> {
  readonly message: ToWorker
  readonly problems: { readonly cancelled: string; readonly failed: string }
  /** What the last answer gives; `null` for an answer that is not the last. */
  readonly resultOf: (answer: FromWorker) => T | null
  /** Gives the worker a copy of a document it wants, by digest; `null` when it is not there. */
  readonly read?: (sha256: string) => Promise<Uint8Array | null>
  readonly onProgress: ReportProgress
  readonly signal: AbortSignal
  readonly start: StartWorker
}

/**
 * Makes a report in a worker, with its figures. Stopping ends the worker at once, also one that is kept. Problems: `cancelled` (stopped through
 * `signal`) and `report-failed`; never rejects.
 */
export function runReport(
  input: ReportInput,
  onProgress: ReportProgress,
  signal: AbortSignal,
  start: StartWorker = startWorker,
): Promise<Outcome<MadeFile>> {
  return inWorker({
    message: { kind: 'start', input },
    problems: reportMaking.problems,
    resultOf: (answer) => (answer.kind === 'report' ? answer.report : null),
    onProgress,
    signal,
    start,
  })
}

/** Makes paper forms in the same worker, on the same terms. */
export function runPaperForm(
  input: PaperFormInput,
  signal: AbortSignal,
  start: StartWorker = startWorker,
): Promise<Outcome<Uint8Array>> {
  return bytesInWorker({ message: { kind: 'paper-form', input }, problems: paper.problems, signal, start })
}

/** Makes the ballot slips of a vote in the same worker, on the same terms. */
export function runSlips(
  input: SlipsInput,
  signal: AbortSignal,
  start: StartWorker = startWorker,
): Promise<Outcome<Uint8Array>> {
  return bytesInWorker({ message: { kind: 'slips', input }, problems: makingPapers.problems, signal, start })
}

/** Makes a draft of a document in the same worker, on the same terms; a template that cannot be filled is a problem of its own. */
export function runDraft(
  input: DraftInput,
  signal: AbortSignal,
  start: StartWorker = startWorker,
): Promise<Outcome<Uint8Array>> {
  return bytesInWorker({ message: { kind: 'draft', input }, problems: drafts.problems, signal, start })
}

/** Work that gives a file and tells nothing of how far it is. */
function bytesInWorker(
  work: Pick<Conversation<Uint8Array>, 'message' | 'problems' | 'signal' | 'start'>,
): Promise<Outcome<Uint8Array>> {
  return inWorker({ ...work, resultOf: bytesOf, onProgress: () => undefined })
}

/** The file in the last answer of a worker; `null` for every other answer. */
export const bytesOf = (answer: FromWorker): Uint8Array | null =>
  answer.kind === 'done' ? answer.bytes : null

/** One piece of work in a worker, which ends with it, unless it went well and the worker is to be given back. Problems: `cancelled`, `report-failed`, and what the worker refuses. */
export function inWorker<T>({
  message,
  problems,
  resultOf,
  read = () => Promise.resolve(null),
  onProgress,
  signal,
  start,
}: Conversation<T>): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(failure('cancelled', problems.cancelled))
    const worker = start()
    const settle = (outcome: Outcome<T>): void => {
      signal.removeEventListener('abort', stop)
      if (outcome.ok && worker.giveBack !== undefined) worker.giveBack()
      else worker.terminate()
      resolve(outcome)
    }
    const stop = (): void => settle(failure('cancelled', problems.cancelled))
    const fail = (reason: unknown): void => {
      console.error('report:', reason)
      settle(failure('report-failed', problems.failed))
    }
    const give = (sha256: string): void => {
      const sent = read(sha256).then((bytes) =>
        worker.postMessage({ kind: 'attachment', sha256, bytes } satisfies ToWorker),
      )
      sent.catch(fail)
    }
    signal.addEventListener('abort', stop, { once: true })
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      // Of what it was busy with before.
      if (data.kind === 'counted') return
      if (data.kind === 'progress') return onProgress(data.done, data.total, data.step)
      if (data.kind === 'wanted') return give(data.sha256)
      if (data.kind === 'refused') return settle(failure(data.code, data.message))
      const result = resultOf(data)
      if (result !== null) settle(success(result))
      else fail(data.kind === 'failed' ? data.reason : data.kind)
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
