/** What the window and the report worker say to each other. */
import type { DossierContent } from '../domain/dossier/dossier'
import type { MadeFigures } from '../domain/report/made-report'
import type { DraftInput } from './drafts/draft-input'
import type { ExportFromWorker, ExportToWorker } from './export-protocol'
import type { MakeOptions } from './make-report'
import type { PaperFormInput } from './paper/paper-input'
import type { SlipsInput } from './slips/slips-input'

/** What a report is made from. */
export type ReportInput = MakeOptions & { readonly content: DossierContent }

/** A report with the figures its list shows. */
export interface MadeFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly figures: MadeFigures
}

export type ToWorker =
  /** A report may follow: load what it needs. Gets no answer. */
  | { readonly kind: 'warm' }
  /** That report may follow: count its pages. Answered by `counted`, also when it could not be. */
  | { readonly kind: 'ahead'; readonly input: ReportInput }
  | { readonly kind: 'start'; readonly input: ReportInput }
  | { readonly kind: 'paper-form'; readonly input: PaperFormInput }
  | { readonly kind: 'slips'; readonly input: SlipsInput }
  | { readonly kind: 'draft'; readonly input: DraftInput }
  | ExportToWorker

export type FromWorker =
  | { readonly kind: 'counted' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly step: string }
  | { readonly kind: 'report'; readonly report: MadeFile }
  | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly reason: string }
  | ExportFromWorker
