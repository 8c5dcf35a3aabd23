/** The improvement plan, every field of every action. */
import { pdcaPhaseOf } from '../../domain/actions/action-state'
import type { ActionReport, ReportModel } from '../../domain/report/report-model'
import { dossierWorkbook } from '../../texts/dossier-workbook'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report'
import { oneLine } from '../plain-text'
import { date, lines, numbered, text } from './workbook-cells'
import { tableSheet, type TableColumn, type TableSheet } from './workbook-sheets'

const words = dossierWorkbook.actions

export function actionSheet({ actions }: ReportModel): TableSheet {
  return tableSheet(dossierWorkbook.sheets.actions, columns, actions, dossierWorkbook.noRows)
}

const yesNo = (yes: boolean): string => (yes ? dossierWorkbook.yes : dossierWorkbook.no)

const columns: readonly TableColumn<ActionReport>[] = [
  { title: words.number, width: 8, cell: ({ action }) => numbered('A', action.number) },
  { title: words.title, width: 40, cell: ({ action }) => text(action.title) },
  { title: words.status, width: 16, cell: ({ action }) => text(labels.actionStatus[action.status]) },
  { title: words.phase, width: 24, cell: ({ action }) => text(labels.pdca[pdcaPhaseOf(action.status)]) },
  { title: words.overdue, width: 10, cell: ({ overdue }) => text(yesNo(overdue)) },
  {
    title: words.origin,
    width: 30,
    cell: ({ action, listTitle }) =>
      text(report.actions.fromList(labels.actionOrigin[action.origin.kind], oneLine(listTitle))),
  },
  { title: words.theme, width: 26, cell: ({ themeTitle }) => text(themeTitle) },
  { title: words.statement, width: 40, cell: ({ statementText }) => text(statementText) },
  { title: words.normId, width: 10, cell: ({ action }) => text(action.origin.normId ?? '') },
  { title: words.norm, width: 34, cell: ({ normTitle }) => text(normTitle) },
  { title: words.mandatory, width: 14, cell: ({ action }) => text(yesNo(action.mandatory)) },
  { title: words.problem, width: 40, cell: ({ action }) => lines(action.problem) },
  { title: words.cause, width: 40, cell: ({ action }) => lines(action.cause) },
  { title: words.goal, width: 40, cell: ({ action }) => lines(action.goal) },
  { title: words.approach, width: 50, cell: ({ action }) => lines(action.approach) },
  { title: words.owner, width: 22, cell: ({ action }) => text(action.ownerName) },
  { title: words.role, width: 22, cell: ({ action }) => text(action.ownerRole) },
  { title: words.party, width: 24, cell: ({ partyName }) => text(partyName) },
  { title: words.involved, width: 30, cell: ({ action }) => lines(action.involved) },
  { title: words.means, width: 30, cell: ({ action }) => lines(action.means) },
  { title: words.startOn, width: 12, cell: ({ action }) => date(action.startOn) },
  { title: words.dueOn, width: 12, cell: ({ action }) => date(action.dueOn) },
  { title: words.checkOn, width: 14, cell: ({ action }) => date(action.checkOn) },
  { title: words.measure, width: 34, cell: ({ action }) => lines(action.measure) },
  { title: words.baseline, width: 18, cell: ({ action }) => lines(action.baseline) },
  { title: words.target, width: 18, cell: ({ action }) => lines(action.target) },
  { title: words.evidence, width: 34, cell: ({ action }) => lines(action.evidence) },
  { title: words.result, width: 40, cell: ({ action }) => lines(action.result) },
  {
    title: words.impact,
    width: 12,
    cell: ({ action }) => text(action.impact === null ? '' : labels.level[action.impact]),
  },
  {
    title: words.effort,
    width: 12,
    cell: ({ action }) => text(action.effort === null ? '' : labels.level[action.effort]),
  },
  {
    title: words.waitsFor,
    width: 14,
    cell: ({ waitsFor }) => text(waitsFor.map(({ number }) => report.actions.number(number)).join(', ')),
  },
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
]
