/** The spiegelsessies, one a row, and what their rooms could choose from: totals as the minutes tell them, and nothing a slide withholds. */
import type { SessionReport } from '../../domain/report/report-model'
import { peopleIn, type SessionVote, type VotingPoint } from '../../domain/session/session'
import { lastOutcome, outcomeOf, pointsToChoose, type PointOutcome } from '../../domain/session/vote'
import { dossierWorkbook } from '../../texts/report/dossier-workbook'
import { sessionFields } from '../../texts/fields/session'
import { shortName } from '../../texts/fields/field-words'
import { report } from '../../texts/report/report'
import { minutes } from '../../texts/session/minutes'
import { sessionSteps } from '../../texts/session/steps'
import { oneLine } from '../plain-text'
import { count, date, lines, text } from './workbook-cells'
import { tableSheet, type TableColumn, type TableSheet } from './workbook-sheets'

const { sheets, sessions: words, yes, no, noRows } = dossierWorkbook

/** All sessions of the dossier, and their points to choose from. */
export function sessionSheets(sessions: readonly SessionReport[]): readonly TableSheet[] {
  return [
    tableSheet(sheets.sessions, 1, sessionColumns, sessions, noRows),
    tableSheet(sheets.votes, 2, pointColumns, sessions.flatMap(pointsOf), noRows),
  ]
}

const closedOf = ({ session }: SessionReport): readonly SessionVote[] =>
  session.votes.filter(({ status }) => status === 'closed')

/** How many voted: a word when so few did that no total is told, and nothing when there was no such vote. */
function ballots(vote: SessionVote | undefined) {
  if (vote === undefined) return null
  return count(outcomeOf(vote) === null ? null : vote.ballots, words.tooFew)
}

const inLines = (all: readonly string[]) => lines(all.join('\n'))

const sessionColumns: readonly TableColumn<SessionReport>[] = [
  { title: sessionFields.heldOn.name, width: 14, cell: ({ session }) => date(session.heldOn) },
  { title: sessionFields.startTime.name, width: 10, cell: ({ session }) => text(session.startTime) },
  { title: sessionFields.place.name, width: 26, cell: ({ session }) => text(session.place) },
  { title: sessionFields.leader.name, width: 24, cell: ({ session }) => text(session.leader) },
  {
    title: shortName(sessionFields.status),
    width: 14,
    cell: ({ session }) => text(sessionSteps.status[session.status]),
  },
  { title: words.people, width: 10, cell: ({ session }) => count(peopleIn(session), '') },
  {
    title: sessionFields.present.name,
    width: 34,
    cell: ({ session }) =>
      inLines(session.present.map(({ label, count: people }) => `${oneLine(label)}: ${String(people)}`)),
  },
  {
    title: shortName(sessionFields.tables),
    width: 8,
    cell: ({ session }) => count(session.tables === 0 ? null : session.tables, ''),
  },
  { title: sessionFields.roundId.name, width: 26, cell: ({ roundTitle }) => text(roundTitle) },
  { title: sessionFields.assessmentId.name, width: 22, cell: ({ assessmentTitle }) => text(assessmentTitle) },
  {
    title: sessionFields.themeIds.name,
    width: 30,
    cell: ({ themes }) => inLines(themes.map(({ title }) => oneLine(title) || minutes.gone)),
  },
  {
    title: sessionFields.topics.name,
    width: 50,
    cell: ({ topics }) =>
      inLines(
        topics.map(({ kind, title }) => `${sessionSteps.topic[kind]}: ${oneLine(title) || minutes.gone}`),
      ),
  },
  { title: words.firstBallots, width: 14, cell: (part) => ballots(closedOf(part)[0]) },
  { title: words.secondBallots, width: 14, cell: (part) => ballots(closedOf(part)[1]) },
  {
    title: sessionFields.decisions.name,
    width: 50,
    cell: ({ session }) =>
      inLines(
        session.decisions.map(({ text: decision, who }) =>
          who.trim() === '' ? oneLine(decision) : `${oneLine(decision)} (${oneLine(who)})`,
        ),
      ),
  },
  {
    title: sessionFields.actions.name,
    width: 14,
    cell: ({ actions }) =>
      text(actions.map(({ part }) => report.actions.number(part.action.number)).join(', ')),
  },
  {
    title: sessionFields.parked.name,
    width: 40,
    cell: ({ session }) => inLines(session.parked.map(({ text: parked }) => oneLine(parked))),
  },
  {
    title: shortName(sessionFields.reportBackOn),
    width: 14,
    cell: ({ session }) => date(session.reportBackOn),
  },
]

interface PointRow {
  readonly part: SessionReport
  readonly point: VotingPoint
  /** As the room names it; `null` for one that is not voted on. */
  readonly number: number | null
  /** Of the first and the second vote: times chosen; `null` where no total is told. */
  readonly outcomes: readonly (PointOutcome | null)[]
  /** Among the most chosen of the last vote of which totals are told: what an earlier one chose does not count any more. */
  readonly chosen: boolean
}

function pointsOf(part: SessionReport): readonly PointRow[] {
  const { points } = part.session
  const closed = closedOf(part)
  const order = closed.at(-1)?.pointIds ?? pointsToChoose(points).map(({ id }) => id)
  const told = closed.map(outcomeOf)
  const last = lastOutcome(closed)?.points ?? []
  return points.map((point) => ({
    part,
    point,
    number: point.mandatory || !order.includes(point.id) ? null : order.indexOf(point.id) + 1,
    outcomes: told.map((outcome) => outcome?.find(({ pointId }) => pointId === point.id) ?? null),
    chosen: last.some(({ pointId, first }) => pointId === point.id && first),
  }))
}

const votes = (place: 0 | 1) => (row: PointRow) => {
  const vote = closedOf(row.part)[place]
  if (vote === undefined || !vote.pointIds.includes(row.point.id)) return null
  return count(row.outcomes[place]?.votes ?? null, words.tooFew)
}

const pointColumns: readonly TableColumn<PointRow>[] = [
  { title: minutes.vote.number, width: 8, cell: ({ number }) => count(number, '') },
  { title: minutes.vote.point, width: 50, cell: ({ point }) => text(point.title) },
  { title: words.session, width: 14, cell: ({ part }) => date(part.session.heldOn) },
  { title: sessionFields.place.name, width: 26, cell: ({ part }) => text(part.session.place) },
  { title: minutes.vote.source, width: 24, cell: ({ point }) => text(sessionSteps.source[point.source]) },
  { title: minutes.vote.mandatory, width: 12, cell: ({ point }) => text(point.mandatory ? yes : no) },
  { title: words.firstVotes, width: 14, cell: votes(0) },
  { title: words.secondVotes, width: 14, cell: votes(1) },
  {
    title: minutes.vote.order,
    width: 16,
    cell: ({ chosen }) => text(chosen ? minutes.vote.chosen : ''),
  },
]
