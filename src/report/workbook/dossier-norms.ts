/** Every norm of every assessment, with all that was written about it. */
import { isInHand } from '../../domain/actions/action-state'
import { standingOnceConfirmed } from '../../domain/framework/readiness'
import type { AssessmentReport, NormReport, ReportModel } from '../../domain/report/report-model'
import { dossierWorkbook } from '../../texts/dossier-workbook'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report'
import { oneLine } from '../plain-text'
import { date, lines, text } from './workbook-cells'
import { tableSheet, type TableColumn, type TableSheet } from './workbook-sheets'

const words = dossierWorkbook.norms

type NormRow = NormReport & {
  readonly assessment: AssessmentReport['assessment']
  readonly theme: string
}

export function normSheet({ assessments }: ReportModel): TableSheet {
  const rows = assessments.flatMap(({ assessment, themes }) =>
    themes.flatMap(({ title, norms }) =>
      norms.map((norm): NormRow => ({ ...norm, assessment, theme: title })),
    ),
  )
  return tableSheet(dossierWorkbook.sheets.norms, columns, rows, dossierWorkbook.noRows)
}

const yesNo = (yes: boolean): string => (yes ? dossierWorkbook.yes : dossierWorkbook.no)

const columns: readonly TableColumn<NormRow>[] = [
  { title: words.assessment, width: 26, cell: ({ assessment }) => text(assessment.title) },
  {
    title: words.assessmentStatus,
    width: 14,
    cell: ({ assessment }) => text(labels.assessmentStatus[assessment.status]),
  },
  { title: words.theme, width: 26, cell: ({ theme }) => text(theme) },
  { title: words.id, width: 10, cell: ({ norm }) => text(norm.id) },
  { title: words.title, width: 34, cell: ({ norm }) => text(norm.title) },
  { title: words.text, width: 50, cell: ({ norm }) => lines(norm.text) },
  { title: words.buildingBlock, width: 22, cell: ({ buildingBlock }) => text(buildingBlock) },
  { title: words.core, width: 10, cell: ({ norm }) => text(yesNo(norm.core)) },
  { title: words.verdict, width: 22, cell: ({ verdict }) => text(labels.verdict[verdict]) },
  {
    title: words.severity,
    width: 14,
    cell: ({ judgement }) => text(judgement?.severity ? labels.severity[judgement.severity] : ''),
  },
  {
    title: words.workStatus,
    width: 14,
    cell: ({ judgement }) => text(judgement === null ? '' : labels.workStatus[judgement.workStatus]),
  },
  { title: words.owner, width: 22, cell: ({ judgement }) => text(judgement?.owner ?? '') },
  { title: words.party, width: 24, cell: ({ partyName }) => text(partyName) },
  { title: words.judgedAt, width: 14, cell: ({ judgement }) => date(judgement?.judgedAt ?? null) },
  {
    title: words.toConfirm,
    width: 22,
    cell: ({ judgement }) =>
      text(judgement?.toConfirm === true ? labels.verdict[standingOnceConfirmed(judgement)] : ''),
  },
  {
    title: words.carriedFrom,
    width: 16,
    cell: ({ judgement }) =>
      text((judgement?.carriedFrom ?? []).map(({ normId }) => oneLine(normId)).join(', ')),
  },
  { title: words.reasoning, width: 60, cell: ({ judgement }) => lines(judgement?.reasoning ?? '') },
  { title: words.answer, width: 60, cell: ({ judgement }) => lines(judgement?.answerIfAsked ?? '') },
  {
    title: words.applicable,
    width: 12,
    cell: ({ judgement }) => text(judgement === null ? '' : yesNo(judgement.applicable)),
  },
  { title: words.reason, width: 40, cell: ({ judgement }) => lines(judgement?.notApplicableReason ?? '') },
  { title: words.evidence, width: 18, cell: ({ evidence }) => text(evidence.map(evidenceNumber).join(', ')) },
  {
    title: words.openActions,
    width: 18,
    cell: ({ actions }) =>
      text(
        actions
          .filter(({ action }) => isInHand(action))
          .map(({ action }) => report.actions.number(action.number))
          .join(', '),
      ),
  },
]

/** A piece that is only in the snapshot of a settled assessment has no number in the list of today. */
function evidenceNumber({ number, evidence }: NormReport['evidence'][number]): string {
  return number === null ? `${oneLine(evidence.title)} (${words.unnumbered})` : report.evidence.number(number)
}
