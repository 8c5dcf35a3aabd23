/**
 * Chapters in plain words for people who did not work on it: members and the client council. Scores of themes, what stands out, what the
 * VSV is going to do; no professions compared, no open answers, no names of owners.
 */
import { isUnfinished } from '../../domain/actions/action-state'
import type { ActionReport, ReportModel, RoundReport } from '../../domain/report/report-model'
import type { RoundResults } from '../../domain/survey/results/round-results'
import { statementsOf } from '../../domain/question-set'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import {
  bullet,
  caption,
  chip,
  heading,
  note,
  paragraph,
  strong,
  table,
  type Block,
  type Inline,
} from '../blocks'
import { verdictInk } from '../colours'
import { mirrorUnseen } from '../mirror-unseen'
import { oneLine } from '../plain-text'
import { scoresTitle } from '../titles'
import { bandCell, date, mean, share, verdictWord } from '../words'

const words = report.plain

/** A bullet close to the next: the whole is to fit on two sheets. */
const close = (parts: readonly Inline[]): Block => paragraph(parts, 'compact-bullet')

/** What a VSV is, for readers who do not know. */
export function about(model: ReportModel): Block[] {
  const parties = model.dossier.parties.map(({ name }) => oneLine(name)).filter(Boolean)
  return [
    heading(1, words.aboutTitle),
    paragraph(words.about),
    paragraph(words.looked(asked(model), judged(model))),
    ...(parties.length === 0 ? [] : [paragraph(words.parties(parties))]),
  ]
}

/** Whether people filled in a questionnaire that was closed, and whether one is open now. */
function asked({ rounds }: ReportModel): 'closed' | 'open' | 'none' {
  if (rounds.some(({ results }) => results !== null && results.submitted > 0)) return 'closed'
  return rounds.some(({ round }) => round.status === 'open') ? 'open' : 'none'
}

/** How much of the inspection framework was held against what the VSV does. */
function judged({ inspection }: ReportModel): 'all' | 'some' | 'none' {
  if (inspection === null || inspection.figures.assessed === 0) return 'none'
  return inspection.figures.coverage === 1 ? 'all' : 'some'
}

/** The newest round that may show results: what was asked, who answered, how the themes score. */
export function mirrorPlain(model: ReportModel): Block[] {
  const shown = model.rounds.find(({ results }) => results !== null)
  return [
    heading(1, words.mirrorTitle),
    ...(shown?.results === undefined || shown.results === null
      ? [paragraph(mirrorUnseen(model) ?? report.summary.noMirror)]
      : mirrorOf(shown, shown.results)),
  ]
}

function mirrorOf(part: RoundReport, results: RoundResults): Block[] {
  const { round, response } = part
  const unseen = mirrorUnseen({ rounds: [part] })
  if (unseen !== null) return [paragraph(unseen)]
  const titles = new Map(round.questionSet.themes.map(({ id, title }) => [id, oneLine(title)]))
  const texts = new Map(
    statementsOf(round.questionSet, round.form).map(({ id, text }) => [id, oneLine(text)]),
  )
  const said = (ids: readonly string[]): Block[] =>
    ids.map((id) => bullet(words.statement(texts.get(id) ?? id, mean(meanOf(results, id)))))
  return [
    paragraph(
      words.asked(
        oneLine(round.title) || labels.form[round.form],
        results.submitted,
        response?.invited ?? null,
        share(response?.rate ?? null),
      ),
    ),
    ...(response !== null && response.responseLabel !== 'good' ? [note(words.readWithCare)] : []),
    caption(
      'table',
      scoresTitle(results, (themeId) => titles.get(themeId) ?? themeId),
    ),
    table(
      [
        { title: report.mirror.columns.theme, width: 6 },
        { title: words.score, width: 1.6, align: 'right' },
        { title: report.mirror.columns.band, width: 2.6 },
      ],
      results.themes.map((theme) => [
        titles.get(theme.themeId) ?? theme.themeId,
        mean(theme.mean),
        theme.withheld === null ? bandCell(theme.band) : labels.withheld[theme.withheld],
      ]),
    ),
    note(words.scale),
    ...(results.strongest.length === 0 ? [] : [heading(2, words.strong), ...said(results.strongest)]),
    ...(results.weakest.length === 0 ? [] : [heading(2, words.weak), ...said(results.weakest)]),
    note(words.confidential(results.threshold)),
  ]
}

function meanOf(results: RoundResults, statementId: string): number | null {
  return (
    results.themes
      .flatMap(({ statements }) => statements)
      .find((result) => result.statementId === statementId)?.mean ?? null
  )
}

/** How many norms of the inspection framework are met, in words; no norm by norm. */
export function readinessPlain({ inspection }: ReportModel): Block[] {
  if (inspection === null || inspection.figures.assessed === 0)
    return [heading(1, words.readinessTitle), paragraph(words.readinessNone)]
  const { figures } = inspection
  return [
    heading(1, words.readinessTitle),
    paragraph(words.readiness(figures.total, figures.assessed, figures.applicable)),
    ...(['met', 'largely-met', 'largely-unmet', 'unmet', 'unknown', 'not-assessed'] as const).map((verdict) =>
      close([strong(`${String(figures.counts[verdict])} `), chip(verdictWord(verdict), verdictInk(verdict))]),
    ),
    note(words.ownScale),
  ]
}

/** What the VSV is doing: subject, goal and when; owners stay out. */
export function actionsPlain(model: ReportModel): Block[] {
  const open = model.actions.filter(({ action }) => isUnfinished(action))
  const done = model.actions.filter(({ action }) => !isUnfinished(action) && action.status !== 'stopped')
  return [
    heading(1, words.actionsTitle),
    ...(open.length === 0 ? [paragraph(words.noActions)] : open.map(actionLine)),
    ...(done.length === 0 ? [] : [heading(2, words.doneTitle, { compact: true }), ...done.map(doneLine)]),
  ]
}

function actionLine({ action, overdue }: ActionReport): Block {
  const due = overdue ? words.overdue : words.due
  const goal = oneLine(action.goal) || oneLine(action.approach)
  return close([
    strong(oneLine(action.title) || report.actions.untitled),
    `${goal === '' ? '' : `: ${goal}`} (${labels.actionStatus[action.status]}${action.dueOn === null ? '' : `, ${due(date(action.dueOn))}`})`,
  ])
}

/** What is finished needs no plan any more. */
function doneLine({ action }: ActionReport): Block {
  return close([
    strong(oneLine(action.title) || report.actions.untitled),
    ` (${labels.actionStatus[action.status]})`,
  ])
}

/** What the words in this report mean. */
export function terms(): Block[] {
  return [
    heading(1, words.termsTitle),
    ...words.terms.map(([term, meaning]) => close([strong(`${term}: `), meaning])),
    note(report.cover.disclaimer),
  ]
}
