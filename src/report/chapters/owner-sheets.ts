/** A sheet for every owner with the actions that are theirs, to tear out and take along. */
import { isInHand } from '../../domain/actions/action-state'
import type { ActionReport, ReportModel } from '../../domain/report/report-model'
import { actionFields } from '../../texts/fields/action'
import { shortName } from '../../texts/fields/field-words'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { caption, heading, note, paragraph, table, type Block } from '../blocks'
import { oneLine } from '../plain-text'
import { date, filled } from '../words'
import { measure } from './action-plan'

const words = report.owners

/** Without the actions that are secured or stopped. Owners in alphabetical order; actions without an owner come last. */
export function ownerSheets(model: ReportModel): Block[] {
  const sheets = new Map<string, ActionReport[]>()
  for (const part of model.actions) {
    if (!isInHand(part.action)) continue
    const owner = oneLine(part.action.ownerName)
    sheets.set(owner, [...(sheets.get(owner) ?? []), part])
  }
  return [...sheets]
    .toSorted(([one], [other]) => Number(one === '') - Number(other === '') || one.localeCompare(other, 'nl'))
    .flatMap(([owner, parts]) => sheet(owner, parts))
}

function sheet(owner: string, parts: readonly ActionReport[]): Block[] {
  const { columns } = report.actions
  return [
    heading(1, owner === '' ? words.nobody : words.title(owner), { newPage: true }),
    note(words.intro(parts.length, owner !== '')),
    caption('table', words.table),
    table(
      [
        { title: shortName(actionFields.number), width: 0.9 },
        { title: columns.title, width: 4.4 },
        { title: actionFields.goal.name, width: 4.4 },
        { title: columns.measure, width: 3.6 },
        { title: actionFields.dueOn.name, width: 1.6 },
        { title: shortName(actionFields.checkOn), width: 1.6 },
        { title: actionFields.status.name, width: 1.9 },
        { title: words.remarks, width: 3 },
      ],
      parts.map(({ action, overdue }) => [
        report.actions.number(action.number),
        oneLine(action.title) || report.actions.untitled,
        filled(action.goal),
        measure(action),
        date(action.dueOn),
        date(action.checkOn),
        overdue
          ? { text: `${labels.actionStatus[action.status]}, ${labels.overdue}`, tone: 'error', bold: true }
          : labels.actionStatus[action.status],
        '',
      ]),
      { orientation: 'landscape', forPen: true },
    ),
    ...(owner === '' ? [paragraph(words.appoint)] : []),
  ]
}
