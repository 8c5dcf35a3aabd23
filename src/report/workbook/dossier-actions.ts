/** The improvement plan, every field of every action. */
import type { Action, Level } from '../../domain/actions/action'
import { pdcaPhaseOf } from '../../domain/actions/action-state'
import {
  ACTION_DAYS,
  ACTION_FIELDS,
  ACTION_TEXTS,
  type ActionDay,
  type ActionText,
} from '../../domain/actions/action-fields'
import { fieldsOf, isOneOf } from '../../domain/record-fields'
import type { ActionReport, ReportModel } from '../../domain/report/report-model'
import { dossierWorkbook } from '../../texts/report/dossier-workbook'
import { actionFields } from '../../texts/fields/action'
import { shortName } from '../../texts/fields/field-words'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { oneLine } from '../plain-text'
import { plainColumn } from './plain-column'
import { date, numbered, text } from './workbook-cells'
import { tableSheet, type TableColumn, type TableSheet } from './workbook-sheets'

const words = dossierWorkbook.actions

/** All actions of the dossier, one a row, in the order of the report. */
export function actionSheet({ actions }: ReportModel): TableSheet {
  return tableSheet(dossierWorkbook.sheets.actions, 2, columns, actions, dossierWorkbook.noRows)
}

const yesNo = (yes: boolean): string => (yes ? dossierWorkbook.yes : dossierWorkbook.no)
const levelName = (level: Level | null): string => (level === null ? '' : labels.level[level])

type Columns = readonly TableColumn<ActionReport>[]

/** The column of a text or a day. */
function plain(field: ActionText | ActionDay): TableColumn<ActionReport> {
  return plainColumn(actionFields[field], ACTION_FIELDS[field].kind, ({ action }) => action[field])
}

/** What is no text or day, or is elsewhere than in the order of the table; none where another field has it. */
const own: Readonly<Record<Exclude<keyof Action, ActionText | ActionDay>, Columns>> &
  Readonly<Partial<Record<keyof Action, Columns>>> = {
  id: [],
  dossierId: [],
  number: [
    { title: shortName(actionFields.number), width: 8, cell: ({ action }) => numbered('A', action.number) },
    { ...plain('title'), width: 40 },
  ],
  title: [],
  status: [
    {
      title: actionFields.status.name,
      width: 16,
      cell: ({ action }) => text(labels.actionStatus[action.status]),
    },
    { title: words.phase, width: 24, cell: ({ action }) => text(labels.pdca[pdcaPhaseOf(action.status)]) },
    { title: words.overdue, width: 10, cell: ({ overdue }) => text(yesNo(overdue)) },
  ],
  origin: [
    {
      title: actionFields.origin.name,
      width: 30,
      cell: ({ action, listTitle }) =>
        text(report.actions.fromList(labels.actionOrigin[action.origin.kind], oneLine(listTitle))),
    },
    { title: words.theme, width: 26, cell: ({ themeTitle }) => text(themeTitle) },
    { title: words.statement, width: 40, cell: ({ statementText }) => text(statementText) },
    { title: words.normId, width: 10, cell: ({ action }) => text(action.origin.normId ?? '') },
    { title: words.norm, width: 34, cell: ({ normTitle }) => text(normTitle) },
    {
      title: actionFields.mandatory.name,
      width: 14,
      cell: ({ action }) => text(yesNo(action.mandatory)),
    },
  ],
  mandatory: [],
  ownerPartyId: [
    { title: actionFields.ownerPartyId.name, width: 24, cell: ({ partyName }) => text(partyName) },
  ],
  impact: [
    { title: actionFields.impact.name, width: 16, cell: ({ action }) => text(levelName(action.impact)) },
  ],
  effort: [
    { title: actionFields.effort.name, width: 12, cell: ({ action }) => text(levelName(action.effort)) },
  ],
  dependsOn: [
    {
      title: actionFields.dependsOn.name,
      width: 14,
      cell: ({ waitsFor }) => text(waitsFor.map(({ number }) => report.actions.number(number)).join(', ')),
    },
  ],
  verdictDecision: [
    {
      title: words.proposal,
      width: 22,
      cell: ({ action: { verdictDecision } }) =>
        text(verdictDecision === null ? '' : labels.verdict[verdictDecision.verdict]),
    },
    {
      title: words.decision,
      width: 18,
      cell: ({ action: { verdictDecision } }) =>
        text(verdictDecision === null ? '' : words.decisions[verdictDecision.decision]),
    },
    {
      title: words.decidedOn,
      width: 14,
      cell: ({ action }) => date(action.verdictDecision?.decidedOn ?? null),
    },
  ],
}

const columns: Columns = fieldsOf(ACTION_FIELDS).flatMap((field) => columnsOf(field))

function columnsOf(field: keyof Action): Columns {
  return isOneOf([...ACTION_TEXTS, ...ACTION_DAYS], field) ? (own[field] ?? [plain(field)]) : own[field]
}
