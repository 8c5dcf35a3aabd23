/** Lays out a page to print without holding up the window. */
import { failure, type Outcome, success } from '../../domain/outcome'
import { reportPrint } from '../../texts/report/report-print'
import type { ReportInput } from '../report-protocol'
import type { PrintPage } from './element'
import type { FromPrintWorker } from './print-protocol'

/** Starts the worker; injected in tests. */
export type StartPrintWorker = () => Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

const startWorker: StartPrintWorker = () =>
  new Worker(new URL('./print-worker.ts', import.meta.url), { type: 'module' })

/** Lays out a report as a page to print. Problem: `print-failed`; never rejects. */
export function runPrint(
  input: ReportInput,
  start: StartPrintWorker = startWorker,
): Promise<Outcome<PrintPage>> {
  return new Promise((resolve) => {
    const worker = start()
    const settle = (outcome: Outcome<PrintPage>): void => {
      worker.terminate()
      resolve(outcome)
    }
    const fail = (reason: unknown): void => {
      console.error('print:', reason)
      settle(failure('print-failed', reportPrint.failed))
    }
    worker.addEventListener('message', ({ data }: MessageEvent<FromPrintWorker>) => {
      if (data.kind === 'done') settle(success(data.page))
      else fail(data.reason)
    })
    worker.addEventListener('error', (event) => fail(event.message))
    worker.addEventListener('messageerror', () => fail('message could not be read'))
    try {
      worker.postMessage(input)
    } catch (error) {
      fail(error)
    }
  })
}
