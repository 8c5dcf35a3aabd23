/** Short chapters for the board: the mirror on one page, and the actions it steers on. */
import { isInHand } from '../../domain/actions/action-state'
import { ownStatementsOf } from '../../domain/question-set'
import type { ActionReport, ReportModel } from '../../domain/report/report-model'
import type { RoundResults } from '../../domain/survey/results/round-results'
import type { Round } from '../../domain/survey/round/round'
import { actionFields } from '../../texts/fields/action'
import { shortName } from '../../texts/fields/field-words'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { ownStatementsTitle } from '../../texts/survey/own-statements-title'
import { bookmarkOf, caption, heading, link, note, paragraph, table, type Block } from '../blocks'
import { mirrorUnseen } from '../mirror-unseen'
import { oneLine, shortened } from '../plain-text'
import { bandCell, date, filled, mean, NOTHING, restOf, share } from '../words'
import { inHandTitle, scoresTitle } from '../titles'
import { nameOf, statusLine } from './cover'
import { matrixFigure } from './mirror-overview'

/** Title on top of the first page, where a cover would be too much. */
export function titleBlock(model: ReportModel): Block[] {
  const { dossier } = model
  return [
    {
      kind: 'title-block',
      ...(model.kind === 'bestuur' && { compact: true }),
      title: model.kind === 'bestuur' ? shortened(nameOf(model), 60) : nameOf(model),
      subtitle: labels.reportKind[model.kind],
      line: [date(model.today), statusLine(model), oneLine(dossier.region)].filter(Boolean).join(' · '),
    },
    ...(model.internal ? [note(report.internal.warning)] : []),
    ...(dossier.example ? [note(report.cover.example)] : []),
  ]
}

/** The themes of the newest round in one table; what is behind it is in the Spiegelrapport. */
export function mirrorShort(model: ReportModel): Block[] {
  const shown = model.rounds.find(({ results }) => results !== null)
  const results = shown?.results ?? null
  const unseen = mirrorUnseen(model)
  if (shown === undefined || results === null || unseen !== null)
    return [heading(1, report.mirror.title), paragraph(unseen ?? report.summary.noMirror)]
  const titles = new Map(shown.round.questionSet.themes.map(({ id, title }) => [id, oneLine(title)]))
  const { columns } = report.mirror
  const priorities = matrixFigure(results, ({ themeId }) => titles.get(themeId) ?? themeId)
  // The codes are in the chart.
  const named = (themeId: string): string => {
    const title = titles.get(themeId) ?? themeId
    return priorities.length === 0 || title === themeId ? title : `${title} (${oneLine(themeId)})`
  }
  return [
    heading(1, report.mirror.roundTitle(oneLine(shown.round.title) || labels.form[shown.round.form]), {
      newPage: true,
    }),
    note(
      report.board.response(
        results.submitted,
        results.invited,
        share(results.rate),
        labels.response[results.responseLabel],
      ),
    ),
    caption(
      'table',
      scoresTitle(results, (themeId) => titles.get(themeId) ?? themeId),
    ),
    table(
      [
        { title: columns.theme, width: 5.4 },
        { title: columns.mean, width: 1.2, align: 'right' },
        { title: columns.band, width: 2.4 },
        { title: columns.priority, width: 2.2, align: 'right' },
        { title: columns.conversation, width: 3.6 },
      ],
      results.themes.map((theme) => [
        named(theme.themeId),
        mean(theme.mean),
        theme.withheld === null ? bandCell(theme.band) : labels.withheld[theme.withheld],
        share(theme.priorityShare),
        theme.conversation === null ? '' : labels.conversation[theme.conversation],
      ]),
    ),
    ...(priorities.length === 0 ? [] : [heading(2, report.mirror.matrix), ...priorities]),
    ...ownShort(shown.round, results),
  ]
}

/** What came of the statements the VSV asked of its own; empty when there are none. */
function ownShort({ questionSet }: Round, { ownStatements = [] }: RoundResults): Block[] {
  if (ownStatements.length === 0) return []
  const texts = new Map(ownStatementsOf(questionSet).map(({ id, text }) => [id, oneLine(text)]))
  const { columns } = report.mirror
  return [
    heading(2, ownStatementsTitle),
    note(report.mirror.ownStatements),
    caption('table', ownStatementsTitle),
    table(
      [
        { title: columns.statement, width: 7 },
        { title: columns.n, width: 1, align: 'right' },
        { title: columns.mean, width: 1.2, align: 'right' },
        { title: columns.band, width: 2.4 },
        { title: columns.dontKnow, width: 1.6, align: 'right' },
      ],
      ownStatements.map((one) => [
        texts.get(one.statementId) ?? '',
        one.withheld === null ? one.n : NOTHING,
        mean(one.mean),
        one.withheld === null ? bandCell(one.band) : labels.withheld[one.withheld],
        share(one.dontKnowShare),
      ]),
    ),
  ]
}

/** Most actions a board looks at in one table. */
const MOST = 12

/** What is in hand, late first. */
export function actionsShort(model: ReportModel): Block[] {
  const inHand = model.actions
    .filter(({ action }) => isInHand(action))
    .toSorted(
      (one, other) =>
        Number(other.overdue) - Number(one.overdue) ||
        (one.action.dueOn ?? '9999').localeCompare(other.action.dueOn ?? '9999'),
    )
  const { columns } = report.actions
  return [
    heading(1, report.actions.title),
    ...(inHand.length === 0
      ? [paragraph(report.actions.none)]
      : [
          note(report.board.actions),
          caption('table', inHandTitle(inHand)),
          table(
            [
              { title: shortName(actionFields.number), width: 0.8 },
              { title: columns.title, width: 5 },
              { title: actionFields.ownerName.name, width: 3 },
              { title: actionFields.dueOn.name, width: 1.6, align: 'right' },
              { title: actionFields.status.name, width: 2.2 },
            ],
            inHand.slice(0, MOST).map(row),
          ),
          ...restOf(MOST, inHand.length, labels.reportKind.verbeterplan).map((line) => note(line)),
        ]),
  ]
}

function row({ action, overdue }: ActionReport) {
  const status = labels.actionStatus[action.status]
  return [
    { parts: [link(report.actions.number(action.number), bookmarkOf('actie', String(action.number)))] },
    shortened(action.title, 90) || report.actions.untitled,
    filled(action.ownerName),
    date(action.dueOn),
    overdue ? { text: `${status}, ${labels.overdue}`, tone: 'error' as const, bold: true } : status,
  ]
}
