/** Module worker: the only place in the app that loads docx, so that neither start nor typing ever waits for it. */
import { reportMaking } from '../texts/report-making'
import type { FromWorker, ReportInput, ToWorker } from './report-protocol'

const tell = (message: FromWorker, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer })

async function make({ content, ...options }: ReportInput): Promise<void> {
  // Said before the large library loads: the user sees at once that it has begun.
  tell({ kind: 'progress', done: 0, total: 3, step: reportMaking.steps.gather })
  const { makeReport } = await import('./make-report')
  const made = await makeReport(content, options, (done, total, step) =>
    tell({ kind: 'progress', done, total, step }),
  )
  const bytes = new Uint8Array(made)
  tell({ kind: 'done', bytes }, [bytes.buffer])
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  make(data.input).catch((error: unknown) => tell({ kind: 'failed', reason: String(error) }))
})
