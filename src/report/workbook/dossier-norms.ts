/** Every norm of every assessment, with all that was written about it. */
import { isInHand } from '../../domain/actions/action-state'
import type { Judgement } from '../../domain/framework/assessment/assessment'
import {
  JUDGEMENT_FIELDS,
  JUDGEMENT_TEXTS,
  type JudgementText,
} from '../../domain/framework/assessment/judgement-fields'
import { standingOnceConfirmed } from '../../domain/framework/assessment/standing'
import { fieldsOf, isOneOf } from '../../domain/record-fields'
import type { AssessmentReport, NormReport, ReportModel } from '../../domain/report/report-model'
import { dossierWorkbook } from '../../texts/report/dossier-workbook'
import { judgementFields } from '../../texts/fields/judgement'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { oneLine } from '../plain-text'
import { plainColumn } from './plain-column'
import { date, lines, text } from './workbook-cells'
import { tableSheet, type TableColumn, type TableSheet } from './workbook-sheets'

const words = dossierWorkbook.norms

type NormRow = NormReport & {
  readonly assessment: AssessmentReport['assessment']
  readonly theme: string
}

/** Every norm of every assessment in the report, one a row. */
export function normSheet({ assessments }: ReportModel): TableSheet {
  const rows = assessments.flatMap(({ assessment, themes }) =>
    themes.flatMap(({ title, norms }) =>
      norms.map((norm): NormRow => ({ ...norm, assessment, theme: title })),
    ),
  )
  return tableSheet(dossierWorkbook.sheets.norms, 2, columns, rows, dossierWorkbook.noRows)
}

const yesNo = (yes: boolean): string => (yes ? dossierWorkbook.yes : dossierWorkbook.no)

type Columns = readonly TableColumn<NormRow>[]
const { judgedAt, toConfirm, carriedFrom, applicable, verdict, severity, workStatus, ownerPartyId } =
  judgementFields

/** What is no text; none where it says nothing to a reader, or the norm itself shows it. */
const own: Readonly<Record<Exclude<keyof Judgement, JudgementText>, Columns>> = {
  id: [],
  dossierId: [],
  assessmentId: [],
  normId: [],
  verdict: [{ title: verdict.name, width: 22, cell: (row) => text(labels.verdict[row.verdict]) }],
  severity: [
    {
      title: severity.name,
      width: 14,
      cell: ({ judgement }) => text(judgement?.severity ? labels.severity[judgement.severity] : ''),
    },
  ],
  workStatus: [
    {
      title: workStatus.name,
      width: 14,
      cell: ({ judgement }) => text(judgement === null ? '' : labels.workStatus[judgement.workStatus]),
    },
  ],
  ownerPartyId: [{ title: ownerPartyId.name, width: 24, cell: ({ partyName }) => text(partyName) }],
  judgedAt: [{ title: judgedAt.name, width: 14, cell: ({ judgement }) => date(judgement?.judgedAt ?? null) }],
  toConfirm: [
    {
      title: toConfirm.name,
      width: 22,
      cell: ({ judgement }) =>
        text(judgement?.toConfirm === true ? labels.verdict[standingOnceConfirmed(judgement)] : ''),
    },
  ],
  carriedFrom: [
    {
      title: carriedFrom.name,
      width: 16,
      cell: ({ judgement }) =>
        text((judgement?.carriedFrom ?? []).map(({ normId }) => oneLine(normId)).join(', ')),
    },
  ],
  applicable: [
    {
      title: applicable.name,
      width: 12,
      cell: ({ judgement }) => text(judgement === null ? '' : yesNo(judgement.applicable)),
    },
  ],
}

function judgementColumns(field: keyof Judgement): Columns {
  if (!isOneOf(JUDGEMENT_TEXTS, field)) return own[field]
  const { kind } = JUDGEMENT_FIELDS[field]
  const head = field === 'answerIfAsked' ? { name: words.answerIfAsked } : judgementFields[field]
  return [plainColumn(head, kind, ({ judgement }) => judgement?.[field] ?? null)]
}

const columns: readonly TableColumn<NormRow>[] = [
  { title: words.id, width: 10, cell: ({ norm }) => text(norm.id) },
  { title: words.title, width: 34, cell: ({ norm }) => text(norm.title) },
  { title: words.assessment, width: 26, cell: ({ assessment }) => text(assessment.title) },
  {
    title: words.assessmentStatus,
    width: 14,
    cell: ({ assessment }) => text(labels.assessmentStatus[assessment.status]),
  },
  { title: words.theme, width: 26, cell: ({ theme }) => text(theme) },
  { title: words.text, width: 50, cell: ({ norm }) => lines(norm.text) },
  { title: words.buildingBlock, width: 22, cell: ({ buildingBlock }) => text(buildingBlock) },
  { title: words.core, width: 10, cell: ({ norm }) => text(yesNo(norm.core)) },
  ...fieldsOf(JUDGEMENT_FIELDS).flatMap(judgementColumns),
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

/** A piece that is only in the snapshot of a settled assessment is not on the sheet of the register, so its title is given here. */
function evidenceNumber({ evidence, inRegister }: NormReport['evidence'][number]): string {
  const number = report.evidence.number(evidence.number)
  return inRegister ? number : `${number} ${oneLine(evidence.title)} (${words.goneSince})`
}
