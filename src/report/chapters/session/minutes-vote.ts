/** What the minutes of a spiegelsessie say about its votes: totals and nothing else, and none of too few ballots (method M4). */
import type { SessionReport } from '../../../domain/report/report-model'
import type { SessionVote } from '../../../domain/session/session'
import { lastOutcome, outcomeOf, pointsToChoose } from '../../../domain/session/vote'
import { minutes } from '../../../texts/session/minutes'
import { sessionSteps } from '../../../texts/session/steps'
import { bullet, caption, heading, note, paragraph, table, type Block, type Cell } from '../../blocks'
import { oneLine } from '../../plain-text'
import { filled, NOTHING } from '../../words'

const words = minutes.vote

/** Both votes side by side, the points that were not voted on apart, and that a vote was interrupted. */
export function voteMinutes({ session }: SessionReport, skipped: boolean): Block[] {
  const closed = session.votes.filter(({ status }) => status === 'closed')
  const interrupted = session.votes.filter(({ status }) => status === 'interrupted').length
  if (skipped && session.votes.length === 0) return []
  return [
    ...(closed.length === 0 ? [paragraph(words.none)] : [paragraph(words.advice), ...closed.map(ballotsOf)]),
    ...(interrupted === 0 ? [] : [note(words.interrupted(interrupted))]),
    ...outcomes(session, closed),
    ...mandatory(session),
  ]
}

/** How many ballots: not even that of a vote without totals. */
function ballotsOf(vote: SessionVote, index: number): Block {
  const which = index === 0 ? words.first : words.second
  if (outcomeOf(vote) === null) return paragraph(`${which}: ${words.tooFew}`)
  return paragraph(
    `${which}: ${words.how(
      words.ballots(vote.ballots, vote.people),
      vote.ways.map((way) => words.ways[way]),
    )}`,
  )
}

function outcomes(session: SessionReport['session'], closed: readonly SessionVote[]): Block[] {
  const told = closed.map(outcomeOf)
  const last = lastOutcome(closed)?.points ?? null
  const numbers = closed.at(-1)?.pointIds ?? pointsToChoose(session.points).map(({ id }) => id)
  // Points of the first vote that the second one no longer had come last.
  const ids = [
    ...new Set([
      ...(last?.map(({ pointId }) => pointId) ?? []),
      ...numbers,
      ...closed.flatMap(({ pointIds }) => pointIds),
    ]),
  ]
  if (ids.length === 0) return [note(words.noPoints)]
  const numberOf = (id: string): number | string => (numbers.includes(id) ? numbers.indexOf(id) + 1 : NOTHING)
  const withFigures = told.flatMap((outcome, index) => (outcome === null ? [] : [{ outcome, index }]))
  return [
    caption('table', withFigures.length === 0 ? words.points : words.table),
    table(
      [
        { title: words.number, width: 0.7, align: 'right' },
        { title: words.point, width: 6 },
        { title: words.source, width: 2.6 },
        ...withFigures.map(({ index }) => ({
          title: closed.length === 1 ? words.votes : index === 0 ? words.columns.first : words.columns.second,
          width: 1.8,
          align: 'right' as const,
        })),
        ...(last === null ? [] : [{ title: words.order, width: 2.2 }]),
      ],
      ids.map((id): readonly Cell[] => {
        const point = session.points.find((one) => one.id === id)
        return [
          numberOf(id),
          filled(point?.title ?? ''),
          point === undefined ? NOTHING : sessionSteps.source[point.source],
          ...withFigures.map(
            ({ outcome }) => outcome.find(({ pointId }) => pointId === id)?.votes ?? NOTHING,
          ),
          ...(last === null
            ? []
            : [
                last.some(({ pointId, first }) => pointId === id && first)
                  ? { text: words.chosen, bold: true }
                  : '',
              ]),
        ]
      }),
    ),
  ]
}

function mandatory({ points }: SessionReport['session']): Block[] {
  const apart = points.filter((point) => point.mandatory)
  if (apart.length === 0) return []
  return [
    heading(3, words.mandatory),
    note(words.mandatoryNote),
    ...apart.map(({ title, source }) => bullet(`${oneLine(title)} (${sessionSteps.source[source]})`)),
  ]
}
