/** From a dossier to the bytes of a Word file. Runs in a browser worker and in Node; nothing here knows a window or a disk. */
import type { PageNumberEstimator, TemplatePageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { DossierContent } from '../domain/dossier/dossier'
import { reportModelOf } from '../domain/report/report-gathering'
import type { ReportModel, ReportOptions } from '../domain/report/report-model'
import { labels } from '../texts/labels'
import { reportMaking } from '../texts/report/report-making'
import { SECTIONS_OF, sectionsOf } from '../domain/report/kinds/report-kinds'
import { makePaperForm } from './paper/paper-form'
import type { ReportDesign } from './report-design'
import { REPORT_STEPS as steps, type ReportProgress } from './report-steps'
import { partsOf } from './sections'
import { fillTemplate, reportInTemplate } from './template/fill-template'
import { chartsInDutch } from './word/chart-language'
import { documentOf } from './word/document'
import { packed } from './word/packed'
import { piecewise, type KnownPieces } from './word/page-numbers/piecewise'
import { OWN_HOUSE } from './word/style'

export type MakeOptions = Omit<ReportOptions, 'labels'> & ReportDesign

/** Guesses the width of characters that Calibri lacks (emoji, signs) instead of leaving the numbers after them blank. */
const estimator = estimatePageNumbersWith({ guess: true })

/**
 * Makes the report as a .docx file. What it holds is decided by `reportModelOf`; rules of suppression are applied there.
 * Throws only on a fault of our own: any content that passed the check of a dossier file can be laid out.
 */
export async function makeReport(
  content: DossierContent,
  options: MakeOptions,
  progress: ReportProgress = () => undefined,
  known: KnownPieces | null = new Map(),
): Promise<Uint8Array> {
  progress(0, steps.total, reportMaking.steps.gather)
  return layOut(gather(content, options), options, progress, known)
}

/** Gathers what a report is laid out from. */
export function gather(content: DossierContent, options: Omit<ReportOptions, 'labels'>): ReportModel {
  return reportModelOf(content, { ...options, labels: { rest: labels.restGroup } })
}

/**
 * Makes the .docx file of a model that was gathered before.
 *
 * @param known the pages of pieces that were counted before, which is added to; `null` counts the whole at once, with the same numbers
 */
export async function layOut(
  model: ReportModel,
  design: ReportDesign,
  progress: ReportProgress = () => undefined,
  known: KnownPieces | null = new Map(),
): Promise<Uint8Array> {
  const bytes =
    model.kind === 'blanco' ? await paperFormOf(model) : await reportOf(model, design, progress, known)
  progress(steps.total, steps.total, '')
  return bytes
}

async function reportOf(
  model: ReportModel,
  { sections = SECTIONS_OF[model.kind], house = OWN_HOUSE, template, pageNumbers = true }: ReportDesign,
  progress: ReportProgress,
  known: KnownPieces | null,
): Promise<Uint8Array> {
  const chosen = sectionsOf(model.kind, sections)
  const tell = (done: number) =>
    progress(
      steps.gathered + (done / Math.max(1, chosen.length)) * (steps.laidOut - steps.gathered),
      steps.total,
      reportMaking.steps.layOut(Math.min(done + 1, chosen.length), chosen.length),
    )
  tell(0)
  if (template !== undefined)
    return chartsInDutch(
      await fillTemplate(template, reportInTemplate(model, chosen), {
        house,
        pageNumbers: pageNumbers ? countedTemplateEstimator(progress) : undefined,
      }),
    )
  const parts = partsOf(model, chosen, tell)
  const document = documentOf(
    model,
    parts,
    house,
    pageNumbers ? countedBy(known === null ? estimator : piecewise(estimator, known), progress) : undefined,
  )
  progress(steps.drawn, steps.total, reportMaking.steps.write)
  return packed(document)
}

/** Counting pages takes most of the time: its beginning and end are reported. */
function counting<T>(progress: ReportProgress, count: () => T): T {
  progress(steps.drawn, steps.total, reportMaking.steps.count)
  const numbers = count()
  progress(steps.counted, steps.total, reportMaking.steps.write)
  return numbers
}

const countedBy =
  (count: PageNumberEstimator, progress: ReportProgress): PageNumberEstimator =>
  (body, context) =>
    counting(progress, () => count(body, context))

const countedTemplateEstimator =
  (progress: ReportProgress): TemplatePageNumberEstimator =>
  (template) =>
    counting(progress, () => estimator(template))

/** The questionnaire itself. Throws without a round and without a mirror: the application always gives one. */
async function paperFormOf(model: ReportModel): Promise<Uint8Array> {
  if (model.blank === null) throw new Error('A blank questionnaire needs a round or a mirror')
  const { name: vsv, contact } = model.dossier
  return makePaperForm({ vsv, contact, round: model.blank, codes: [] })
}
