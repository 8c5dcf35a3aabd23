/** What everybody gets at the start of a spiegelsessie: the agenda with its times, and what it is about. No figures. */
import type { ReportModel, SessionReport } from '../../../domain/report/report-model'
import { agendaOf, plannedStart } from '../../../domain/session/agenda'
import { pointsToChoose } from '../../../domain/session/vote'
import type { Session } from '../../../domain/session/session'
import { sessionFields } from '../../../texts/fields/session'
import { formatTime } from '../../../texts/format'
import { report } from '../../../texts/report/report'
import { handout as words } from '../../../texts/session/printed-papers'
import { sessionSteps } from '../../../texts/session/steps'
import { bullet, fieldIf, heading, note, paragraph, table, type Block } from '../../blocks'
import { oneLine } from '../../plain-text'
import { date, NOTHING } from '../../words'

/** Says so when there is no session. */
export function handout({ session: part }: ReportModel): Block[] {
  if (part === null) return [heading(1, words.title), paragraph(words.none)]
  const { session } = part
  return [
    heading(1, words.title),
    ...fieldIf(sessionFields.heldOn.name, date(session.heldOn)),
    ...fieldIf(sessionFields.place.name, session.place),
    ...fieldIf(sessionFields.leader.name, session.leader),
    ...agenda(session),
    heading(2, words.rules),
    ...report.session.ruleLines.map((line) => bullet(line)),
    ...subjects(part),
    ...points(session),
    heading(2, words.own),
    { kind: 'lines', count: 5 },
  ]
}

/** Any day will do: only the time is given. */
const SOME_DAY = '2000-01-01'

/** As planned, also when the evening has begun. */
function agenda(session: Session): Block[] {
  const steps = session.steps
    .filter(({ skipped }) => !skipped)
    .map((step) => ({ ...step, startedAt: null, endedAt: null }))
  const startsAt = plannedStart(session, SOME_DAY)
  const { lines, endsAt } = agendaOf({ steps }, startsAt, startsAt ?? 0)
  return [
    heading(2, words.agenda),
    ...(endsAt === null ? [] : [note(words.endAt(formatTime(endsAt)))]),
    table(
      [
        { title: words.at, width: 1.4, align: 'right' },
        { title: words.step, width: 6 },
        { title: words.minutes, width: 1.6, align: 'right' },
      ],
      lines.map(({ step, from }) => [
        from === null ? NOTHING : formatTime(from),
        sessionSteps.name[step.kind],
        step.minutes,
      ]),
    ),
  ]
}

/** In alphabetical order, and not by what they are: which is strong or weak the tables have still to guess (method M2). */
function subjects({ themes, topics }: SessionReport): Block[] {
  const named = (all: readonly { readonly title: string }[]): readonly string[] =>
    [...new Set(all.map(({ title }) => oneLine(title)))]
      .filter((title) => title !== '')
      .toSorted((one, other) => one.localeCompare(other, 'nl'))
  const [shown, spokenOf] = [named(themes), named(topics)]
  return [
    heading(2, words.topics),
    ...spokenOf.map((title) => bullet(title)),
    ...(shown.length === 0 ? [] : [paragraph(words.themes), ...shown.map((title) => bullet(title))]),
    ...(shown.length + spokenOf.length === 0 ? [paragraph(words.noTopics)] : []),
  ]
}

function points({ points: all }: Session): Block[] {
  const choose = pointsToChoose(all)
  const mandatory = all.filter((point) => point.mandatory)
  if (choose.length + mandatory.length === 0) return []
  return [
    ...(choose.length === 0
      ? []
      : [
          heading(2, words.points),
          paragraph(words.pointsNote),
          ...choose.map(({ title }, index) => paragraph(words.point(index + 1, oneLine(title)))),
        ]),
    ...(mandatory.length === 0
      ? []
      : [
          heading(choose.length === 0 ? 2 : 3, words.mandatory),
          ...mandatory.map(({ title }) => bullet(oneLine(title))),
        ]),
  ]
}
