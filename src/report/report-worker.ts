/** Module worker: the only place in the app that loads docx, so that neither start nor typing ever waits for it. */
import { madeFiguresOf } from '../domain/report/made-report'
import { reportMaking } from '../texts/report/report-making'
import type { DraftInput } from './drafts/draft-input'
import type { FolderInput, WorkbookInput } from './export-protocol'
import { arrived, inspectionFolder, workbook } from './export-work'
import type { PaperFormInput } from './paper/paper-input'
import type { FromWorker, ReportInput, ToWorker } from './report-protocol'
import type { SlipsInput } from './slips/slips-input'
import { REPORT_STEPS } from './report-steps'
import { TemplateNotFilled } from './template/not-filled'
import type { KnownPieces } from './word/page-numbers/piecewise'

const tell = (message: FromWorker, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer })

const progress = (done: number, total: number, step: string): void =>
  tell({ kind: 'progress', done, total, step })

/** Said before the large library loads: the user sees at once that it has begun. */
const begun = (): void => progress(0, REPORT_STEPS.total, reportMaking.steps.gather)

/** Load the large library before a report is asked for. What stands in the way shows when one is. */
const warm = (): Promise<unknown> => import('./make-report').catch(() => undefined)

/** What the pieces of the last reports took, of one dossier: nothing of another one stays. */
let known: { readonly dossierId: string; readonly pieces: KnownPieces } | null = null

function knownOf(dossierId: string): KnownPieces {
  if (known?.dossierId !== dossierId) known = { dossierId, pieces: new Map() }
  return known.pieces
}

async function makeReport({ content, ...options }: ReportInput): Promise<void> {
  begun()
  const { gather, layOut } = await import('./make-report')
  const model = gather(content, options)
  const bytes = new Uint8Array(await layOut(model, options, progress, knownOf(content.dossier.id)))
  tell({ kind: 'report', report: { bytes, figures: madeFiguresOf(model) } }, [bytes.buffer])
}

/** Counts the pages of a report that may be asked for, as they are counted for it; the report itself is let go. What stands in the way shows then. */
async function countAhead({ content, ...options }: ReportInput): Promise<void> {
  try {
    const made = await import('./make-report')
    await made.makeReport(content, options, undefined, knownOf(content.dossier.id))
  } catch {
    // Nobody asked for it yet.
  }
  tell({ kind: 'counted' })
}

async function makePaperForm(input: PaperFormInput): Promise<void> {
  const { makePaperForm: formOf } = await import('./paper/paper-form')
  done(await formOf(input))
}

async function makeSlips(input: SlipsInput): Promise<void> {
  const made = await import('./slips/make-slips')
  done(await made.makeSlips(input))
}

async function makeDraft(input: DraftInput): Promise<void> {
  const made = await import('./drafts/make-draft')
  done(await made.makeDraft(input))
}

async function makeWorkbook(input: WorkbookInput): Promise<void> {
  done(await workbook(input))
}

async function makeFolder(input: FolderInput): Promise<void> {
  begun()
  const folder = await inspectionFolder(input, tell, progress)
  if (folder !== null) done(folder)
}

function done(file: Uint8Array): void {
  const bytes = new Uint8Array(file)
  tell({ kind: 'done', bytes }, [bytes.buffer])
}

function make(message: ToWorker): Promise<unknown> {
  switch (message.kind) {
    case 'warm':
      return warm()
    case 'ahead':
      return countAhead(message.input)
    case 'start':
      return makeReport(message.input)
    case 'paper-form':
      return makePaperForm(message.input)
    case 'slips':
      return makeSlips(message.input)
    case 'draft':
      return makeDraft(message.input)
    case 'workbook':
      return makeWorkbook(message.input)
    case 'inspection-folder':
      return makeFolder(message.input)
    case 'attachment':
      arrived(message.sha256, message.bytes)
      return Promise.resolve()
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  make(data).catch((error: unknown) =>
    tell(
      error instanceof TemplateNotFilled
        ? { kind: 'refused', code: 'template/not-filled', message: error.message }
        : { kind: 'failed', reason: String(error) },
    ),
  )
})
