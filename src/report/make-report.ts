/** From a dossier to the bytes of a Word file. Runs in a browser worker and in Node; nothing here knows a window or a disk. */
import { Packer, type PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { DossierContent } from '../domain/dossier'
import { reportModelOf } from '../domain/report/report-gathering'
import type { ReportModel, ReportOptions } from '../domain/report/report-model'
import { labels } from '../texts/labels'
import { reportMaking } from '../texts/report-making'
import type { HouseStyle } from '../domain/report/house-style'
import { inOrder, SECTIONS_OF, type SectionId } from '../domain/report/report-kinds'
import { makePaperForm } from './paper/paper-form'
import { partsOf } from './sections'
import { documentOf } from './word/document'
import { OWN_HOUSE } from './word/style'

/** `done` of `total` steps are finished; `step` names the next in Dutch. */
export type ReportProgress = (done: number, total: number, step: string) => void

/** How a report is laid out; a user may change both. */
export interface ReportDesign {
  /** Those of the kind when left out. */
  readonly sections?: readonly SectionId[]
  readonly house?: HouseStyle
  /**
   * `false` leaves the page numbers in the table of contents to Word, which is many times faster. For tests of what the report
   * says; users get them.
   */
  readonly pageNumbers?: boolean
}

export type MakeOptions = Omit<ReportOptions, 'labels'> & ReportDesign

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
  const { sections, house, pageNumbers, ...rest } = options
  progress(0, STEPS, reportMaking.steps.gather)
  const model = reportModelOf(content, { ...rest, labels: { rest: labels.restGroup } })
  return layOut(
    model,
    {
      ...(sections !== undefined && { sections }),
      ...(house !== undefined && { house }),
      ...(pageNumbers !== undefined && { pageNumbers }),
    },
    progress,
  )
}

const STEPS = 3

/** Makes the .docx file of a model that was gathered before: the same model and design give the same report. */
export async function layOut(
  model: ReportModel,
  design: ReportDesign,
  progress: ReportProgress = () => undefined,
): Promise<Uint8Array> {
  progress(1, STEPS, reportMaking.steps.layOut)
  const bytes = model.kind === 'blanco' ? await paperFormOf(model) : await reportOf(model, design, progress)
  progress(STEPS, STEPS, '')
  return bytes
}

async function reportOf(
  model: ReportModel,
  { sections = SECTIONS_OF[model.kind], house = OWN_HOUSE, pageNumbers = true }: ReportDesign,
  progress: ReportProgress,
): Promise<Uint8Array> {
  const parts = partsOf(model, inOrder(sections))
  const document = documentOf(model, parts, house, pageNumbers ? estimator : undefined)
  progress(2, STEPS, reportMaking.steps.write)
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** The questionnaire itself. Throws without a round and without a mirror: the application always gives one. */
async function paperFormOf(model: ReportModel): Promise<Uint8Array> {
  if (model.blank === null) throw new Error('A blank questionnaire needs a round or a mirror')
  const { name: vsv, contact } = model.dossier
  return makePaperForm({ vsv, contact, round: model.blank, codes: [] })
}
