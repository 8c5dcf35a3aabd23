/** What belongs to a norm, a line each: its evidence, its actions, and help for who works on it. */
import type { EvidenceReport, NormReport } from '../../domain/report/report-model'
import { actionFields } from '../../texts/fields/action'
import { inSentence } from '../../texts/fields/field-words'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { bookmarkOf, field, fieldIf, link, type Block, type Inline, type Inlines } from '../blocks'
import { oneLine } from '../plain-text'
import { date } from '../words'
import { placeOf } from './evidence-list'

const words = report.norms

/** The number of a piece. One that is only in a snapshot is not in the list of today, so no link leads there. */
export function numberLink({ evidence, inRegister }: EvidenceReport): Inline {
  const number = report.evidence.number(evidence.number)
  return inRegister ? link(number, bookmarkOf('bewijs', String(evidence.number))) : number
}

/** All of a piece on a line: one that is only in a snapshot stands in no list. */
export function evidenceLine(piece: EvidenceReport): Inlines {
  const { evidence } = piece
  const details = [
    ...[evidence.title, evidence.version].map(oneLine),
    evidence.date === null ? '' : date(evidence.date),
    oneLine(evidence.owner),
    placeOf(evidence),
    labels.evidenceStateText(piece),
  ]
    .filter(Boolean)
    .join(', ')
  return [numberLink(piece), ` ${details}`]
}

/** An action with its number, how far it is, who carries it and when it is to be done. */
export function actionLine({ action, overdue }: NormReport['actions'][number]): Inlines {
  const details = [
    labels.actionStatus[action.status],
    overdue ? labels.overdue : '',
    oneLine(action.ownerName),
    action.dueOn === null ? '' : `${inSentence(actionFields.dueOn)} ${date(action.dueOn)}`,
  ].filter(Boolean)
  return [
    link(report.actions.number(action.number), bookmarkOf('actie', String(action.number))),
    ` ${oneLine(action.title) || report.actions.untitled} (${details.join(', ')})`,
  ]
}

/** Help for the VSV itself with a norm that is not met yet; nothing for another. */
export function guidance({ norm, verdict }: NormReport): Block[] {
  if (verdict === 'met' || verdict === 'not-applicable') return []
  return [
    ...fieldIf(words.howToShow, norm.howToShow),
    ...(norm.evidence.length === 0
      ? []
      : [field(words.expectedEvidence, norm.evidence.map(oneLine).join('; '))]),
  ]
}
