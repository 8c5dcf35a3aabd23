/** What the print worker answers; it is asked with a `ReportInput`. */
import type { PrintPage } from './element'

export type FromPrintWorker =
  { readonly kind: 'done'; readonly page: PrintPage } | { readonly kind: 'failed'; readonly reason: string }
