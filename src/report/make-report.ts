/** From a dossier to the bytes of a Word file. Runs in a browser worker and in Node; nothing here knows a window or a disk. */
import { Packer, type PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { DossierContent } from '../domain/dossier'
import { reportModelOf } from '../domain/report/report-gathering'
import type { ReportOptions } from '../domain/report/report-model'
import { labels } from '../texts/labels'
import { reportMaking } from '../texts/report-making'
import { SECTIONS_OF } from '../domain/report/report-kinds'
import { partsOf } from './sections'
import { documentOf } from './word/document'
import { OWN_HOUSE } from './word/style'

/** `done` of `total` steps are finished; `step` names the next in Dutch. */
export type ReportProgress = (done: number, total: number, step: string) => void

export type MakeOptions = Pick<
  ReportOptions,
  'kind' | 'today' | 'appVersion' | 'professions' | 'framework'
> & {
  /**
   * `false` leaves the page numbers in the table of contents to Word, which is many times faster. For tests of what the report
   * says; users get them.
   */
  readonly pageNumbers?: boolean
}

/** Guesses the width of characters that Calibri lacks (emoji, signs) instead of leaving the numbers after them blank. */
const estimator: PageNumberEstimator = estimatePageNumbersWith({ guess: true })

/**
 * Makes the report as a .docx file. What it holds is decided by `reportModelOf`; rules of suppression are applied there.
 * Throws only on a fault of our own: any content that passed the check of a dossier file can be laid out.
 */
export async function makeReport(
  content: DossierContent,
  options: MakeOptions,
  progress: ReportProgress = () => undefined,
): Promise<Uint8Array> {
  const { pageNumbers = true, ...rest } = options
  progress(0, 3, reportMaking.steps.gather)
  const model = reportModelOf(content, { ...rest, labels: { rest: labels.restGroup } })
  progress(1, 3, reportMaking.steps.layOut)
  const parts = partsOf(model, SECTIONS_OF[model.kind])
  const document = documentOf(model, parts, OWN_HOUSE, pageNumbers ? estimator : undefined)
  progress(2, 3, reportMaking.steps.write)
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document))
  progress(3, 3, '')
  return bytes
}
