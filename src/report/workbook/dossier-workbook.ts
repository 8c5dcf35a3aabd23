/**
 * The dossier as an Excel workbook (results, norms, evidence, actions and sessions), from the same model as the Word report: figures of
 * the mirror have passed the rules of what may be shown (`reportModelOf`), and the numbers of evidence are those of the report. It tells
 * the prepared answers too, so it says that it is internal, whatever is in it today.
 */
import type { Cell, Row } from 'write-excel-file/universal'
import type { DossierContent } from '../../domain/dossier/dossier'
import { reportModelOf } from '../../domain/report/report-gathering'
import type { ReportModel, ReportOptions } from '../../domain/report/report-model'
import { sessionReports } from '../../domain/report/report-session'
import { formatDate } from '../../texts/format'
import { dossierWorkbook as words } from '../../texts/report/dossier-workbook'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { oneLine } from '../plain-text'
import { actionSheet } from './dossier-actions'
import { evidenceSheets } from './dossier-evidence'
import { normSheet } from './dossier-norms'
import { resultSheets } from './dossier-results'
import { sessionSheets } from './dossier-sessions'
import { date, lines, share, text } from './workbook-cells'
import { workbookOf, type TableSheet } from './workbook-sheets'

/** What a workbook is made from, besides the dossier. */
export type WorkbookOptions = Omit<ReportOptions, 'labels' | 'kind'>

/** The bytes of the .xlsx file. Throws only on a fault of our own: any content that passed the check of a dossier file fits in. */
export async function makeDossierWorkbook(
  content: DossierContent,
  options: WorkbookOptions,
): Promise<Uint8Array> {
  const model = reportModelOf(content, { ...options, kind: 'volledig', labels: { rest: labels.restGroup } })
  return workbookOf(words.title(oneLine(model.dossier.name) || report.unnamed), [
    aboutSheet(model),
    ...resultSheets(model),
    normSheet(model),
    ...evidenceSheets(model),
    actionSheet(model),
    ...sessionSheets(sessionReports({ content, rounds: model.rounds, actions: model.actions, options })),
  ])
}

function aboutSheet(model: ReportModel): TableSheet {
  return {
    sheet: {
      sheet: words.sheets.about,
      data: aboutRows(model),
      columns: [{ width: 40 }, { width: 100 }],
    },
    filter: null,
  }
}

function aboutRows({
  dossier,
  today,
  appVersion,
  assessments,
  status,
  adoptedOn,
  disclaimers,
}: ReportModel): Row[] {
  const { about } = words
  const line = (label: string, cell: Cell): Row => [text(label), cell]
  const textLine = (label: string, value: string): Row => line(label, lines(value))
  return [
    textLine(about.internal.margin, about.internal.warning),
    textLine(about.dossier, dossier.name.trim() === '' ? report.unnamed : dossier.name),
    textLine(about.region, dossier.region),
    line(about.madeOn, date(today)),
    textLine(about.madeWith, about.app(appVersion)),
    textLine(
      about.status,
      adoptedOn === null ? report.status[status] : report.adoptedOn(formatDate(adoptedOn)),
    ),
    ...(dossier.example ? [textLine(about.example, report.cover.example)] : []),
    ...assessments
      .filter(({ current }) => current)
      .flatMap(({ assessment, figures, inspection }) => [
        line(about.readiness(assessment.title, inspection), {
          ...share(figures.readiness, about.unknown),
          align: 'left',
        }),
        line(about.coverage(assessment.title), { ...share(figures.coverage, about.unknown), align: 'left' }),
      ]),
    [],
    ...about.lines.map(([label, meaning]) => textLine(label, meaning)),
    textLine(about.disclaimer, report.cover.disclaimer),
    ...disclaimers.map(({ title, text: meaning }) => textLine(title, meaning)),
  ]
}
