/** Module worker: the only place in the app that loads docx, so that neither start nor typing ever waits for it. */
import { reportMaking } from '../texts/report-making'
import type { PaperFormInput } from './paper/paper-input'
import type { FromWorker, ReportInput, ToWorker } from './report-protocol'

const tell = (message: FromWorker, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer })

async function makeReport({ content, ...options }: ReportInput): Promise<Uint8Array> {
  // Said before the large library loads: the user sees at once that it has begun.
  tell({ kind: 'progress', done: 0, total: 3, step: reportMaking.steps.gather })
  const made = await import('./make-report')
  return made.makeReport(content, options, (done, total, step) =>
    tell({ kind: 'progress', done, total, step }),
  )
}

async function makePaperForm(input: PaperFormInput): Promise<Uint8Array> {
  const made = await import('./paper/paper-form')
  return made.makePaperForm(input)
}

async function make(message: ToWorker): Promise<void> {
  const made = message.kind === 'start' ? makeReport(message.input) : makePaperForm(message.input)
  const bytes = new Uint8Array(await made)
  tell({ kind: 'done', bytes }, [bytes.buffer])
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  make(data).catch((error: unknown) => tell({ kind: 'failed', reason: String(error) }))
})
