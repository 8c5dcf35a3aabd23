/** Module worker of its own, so that a page to print does not wait for the library for Word. */
import type { ReportInput } from '../report-protocol'
import { makePrintPage } from './print-page'
import type { FromPrintWorker } from './print-protocol'

const tell = (message: FromPrintWorker): void => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<ReportInput>) => {
  try {
    const { content, ...options } = data
    tell({ kind: 'done', page: makePrintPage(content, options) })
  } catch (error) {
    tell({ kind: 'failed', reason: String(error) })
  }
})
