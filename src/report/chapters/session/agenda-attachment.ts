/**
 * A fixed point on the agenda of the next meeting (method M6): what the last spiegelsessie left for the board, and the actions, late ones
 * first, with room to write.
 */
import { isInHand, isUnfinished } from '../../../domain/actions/action-state'
import type { ActionReport, ReportModel } from '../../../domain/report/report-model'
import { actionFields } from '../../../texts/fields/action'
import { shortName } from '../../../texts/fields/field-words'
import { report } from '../../../texts/report/report'
import { minutes } from '../../../texts/session/minutes'
import { agendaAttachment as words } from '../../../texts/session/printed-papers'
import { bullet, heading, note, paragraph, table, type Block } from '../../blocks'
import { oneLine } from '../../plain-text'
import { date, filled } from '../../words'

/** Without actions that are secured or stopped: nothing is left to say of those. */
export function agendaAttachment(model: ReportModel): Block[] {
  const inHand = model.actions
    .filter(({ action }) => isInHand(action))
    .toSorted((one, other) => (one.action.dueOn ?? '9999').localeCompare(other.action.dueOn ?? '9999'))
  return [
    heading(1, words.title),
    note(words.intro),
    ...fromSession(model),
    ...(inHand.length === 0 ? [paragraph(words.none)] : []),
    ...part(
      words.late,
      inHand.filter(({ overdue }) => overdue),
    ),
    ...part(
      words.check,
      inHand.filter(({ action }) => !isUnfinished(action)),
    ),
    ...part(
      words.going,
      inHand.filter(({ action, overdue }) => isUnfinished(action) && !overdue),
    ),
  ]
}

function fromSession({ session: of }: ReportModel): Block[] {
  if (of === null || of.session.status === 'preparing') return []
  const { heldOn, decisions, parked, reportBackOn } = of.session
  return [
    heading(2, words.fromSession(heldOn)),
    paragraph(reportBackOn === null ? minutes.noReportBack : minutes.reportBack(date(reportBackOn))),
    note(minutes.decisions.intro),
    ...(decisions.length === 0
      ? []
      : [
          heading(3, words.decisions),
          ...decisions.map(({ text, who }) =>
            bullet(who.trim() === '' ? filled(text) : `${filled(text)} (${oneLine(who)})`),
          ),
        ]),
    ...(parked.length === 0
      ? []
      : [heading(3, words.parked), ...parked.map(({ text }) => bullet(filled(text)))]),
  ]
}

function part(title: string, actions: readonly ActionReport[]): Block[] {
  if (actions.length === 0) return []
  return [
    // Straight above its table, with nothing between: so it never stands alone at the foot of a page (see word/table.ts).
    heading(2, words.counted(title, actions.length)),
    table(
      [
        { title: shortName(actionFields.number), width: 0.9 },
        { title: report.actions.columns.title, width: 4.6 },
        { title: actionFields.ownerName.name, width: 2.6 },
        { title: actionFields.dueOn.name, width: 1.7 },
        { title: shortName(actionFields.checkOn), width: 1.7 },
        { title: words.remarks, width: 4 },
      ],
      actions.map(({ action }) => [
        report.actions.number(action.number),
        oneLine(action.title) || report.actions.untitled,
        filled(action.ownerName),
        date(action.dueOn),
        date(action.checkOn),
        '',
      ]),
      { forPen: true },
    ),
  ]
}
