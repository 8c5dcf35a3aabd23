/** Module worker: the only place in the app that loads docx, so that neither start nor typing ever waits for it. */
import { makeReport } from './make-report'
import type { FromWorker, ToWorker } from './report-protocol'

const tell = (message: FromWorker, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer })

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const { content, ...options } = data.input
  makeReport(content, options, (done, total, step) => tell({ kind: 'progress', done, total, step })).then(
    (made) => {
      const bytes = new Uint8Array(made)
      tell({ kind: 'done', bytes }, [bytes.buffer])
    },
    (error: unknown) => tell({ kind: 'failed', reason: String(error) }),
  )
})
