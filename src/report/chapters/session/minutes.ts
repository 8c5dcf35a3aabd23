/**
 * Minutes of a spiegelsessie, in the order of its evening (method M1): who was there, what was guessed, seen, said, chosen and decided. Its
 * figures are those of its slides, so nothing is in them that the room might not see (method M3).
 */
import type { ReportModel, SessionReport } from '../../../domain/report/report-model'
import { noteAbout, peopleIn, type SessionStep, type StepKind } from '../../../domain/session/session'
import { actionFields } from '../../../texts/fields/action'
import { shortName } from '../../../texts/fields/field-words'
import { sessionFields } from '../../../texts/fields/session'
import { formatTime } from '../../../texts/format'
import { report } from '../../../texts/report/report'
import { minutes as words } from '../../../texts/session/minutes'
import { sessionSteps } from '../../../texts/session/steps'
import {
  bookmarkOf,
  bullet,
  caption,
  field,
  fieldIf,
  heading,
  link,
  note,
  paragraph,
  table,
  type Block,
} from '../../blocks'
import { oneLine } from '../../plain-text'
import { date, filled, NOTHING } from '../../words'
import { blankMinutes } from './blank-minutes'
import { gapMinutes, noted, themeMinutes, topicMinutes } from './minutes-mirror'
import { voteMinutes } from './minutes-vote'

/** The minutes of the session of this report; without one the form to write them by hand. */
export function session(model: ReportModel): Block[] {
  const part = model.session
  return part === null ? blankMinutes(model) : minutes(part)
}

function minutes(part: SessionReport): Block[] {
  const { session: held } = part
  return [
    heading(1, words.title(held.heldOn)),
    note(words.intro),
    ...about(part),
    ...present(part),
    heading(2, words.agenda.title),
    ...course(part),
    ...held.steps.flatMap((step) => stepMinutes(step, part)),
    ...decided(part),
  ]
}

function about({ session: held, roundTitle, assessmentTitle }: SessionReport): Block[] {
  return [
    ...fieldIf(sessionFields.heldOn.name, date(held.heldOn)),
    ...fieldIf(sessionFields.startTime.name, held.startTime),
    ...fieldIf(sessionFields.place.name, held.place),
    ...fieldIf(sessionFields.leader.name, held.leader),
    ...(held.tables === 0 ? [] : [field(shortName(sessionFields.tables), String(held.tables))]),
    ...fieldIf(sessionFields.roundId.name, oneLine(roundTitle)),
    ...fieldIf(sessionFields.assessmentId.name, oneLine(assessmentTitle)),
  ]
}

function present({ session: held }: SessionReport): Block[] {
  if (held.present.length === 0) return [note(words.nobody)]
  return [
    caption('table', sessionFields.present.name),
    table(
      [
        { title: words.group, width: 8 },
        { title: words.people, width: 2, align: 'right' },
      ],
      [...held.present.map(({ label, count }) => [filled(label), count]), [words.all, peopleIn(held)]],
      { totalRow: true },
    ),
  ]
}

const clock = (moment: string | null): string => (moment === null ? NOTHING : formatTime(Date.parse(moment)))

function tookMinutes({ startedAt, endedAt }: SessionStep): string {
  if (startedAt === null || endedAt === null) return NOTHING
  return String(Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 60_000))
}

/** The agenda as it went. */
function course({ session: { steps } }: SessionReport): Block[] {
  const { agenda } = words
  return [
    note(agenda.intro),
    caption('table', agenda.table),
    table(
      [
        { title: agenda.step, width: 5 },
        { title: agenda.planned, width: 2, align: 'right' },
        { title: agenda.from, width: 1.5, align: 'right' },
        { title: agenda.to, width: 1.5, align: 'right' },
        { title: agenda.took, width: 2.2, align: 'right' },
      ],
      steps.map((step) => [
        sessionSteps.name[step.kind],
        step.minutes,
        ...(step.skipped && step.startedAt === null
          ? [NOTHING, NOTHING, agenda.skipped]
          : [clock(step.startedAt), clock(step.endedAt), tookMinutes(step)]),
      ]),
    ),
  ]
}

/** What came of each step; what it leaves out of a step that was skipped is what never happened. */
const OF_STEP: Readonly<Record<StepKind, (part: SessionReport, skipped: boolean) => readonly Block[]>> = {
  'ground-rules': groundRules,
  predict: predictions,
  mirror: (part, skipped) => [...topicMinutes(part), ...themeMinutes(part, skipped)],
  gaps: gapMinutes,
  vote: voteMinutes,
  actions,
  closing: () => [],
}

function stepMinutes(step: SessionStep, part: SessionReport): readonly Block[] {
  const blocks = [...OF_STEP[step.kind](part, step.skipped), ...noted(noteAbout(part.session, step.id))]
  return blocks.length === 0 ? [] : [heading(2, sessionSteps.name[step.kind]), ...blocks]
}

function groundRules({ slides }: SessionReport, skipped: boolean): readonly Block[] {
  if (skipped) return []
  const slide = slides.find((one) => one.kind === 'ground-rules')
  return [
    ...report.session.ruleLines.map((line) => bullet(line)),
    ...(slide?.response
      ? [
          paragraph(
            [
              words.responseOf(slide.response.submitted, slide.response.invited),
              ...(slide.groupsTogether ? [words.groupsTogether] : []),
            ].join(' '),
          ),
        ]
      : [note(words.noResults)]),
  ]
}

function predictions(
  { predictions: rows, session: held }: SessionReport,
  skipped: boolean,
): readonly Block[] {
  const { predictions: said } = words
  if (rows.length === 0) return skipped ? [] : [paragraph(said.none)]
  const times = (count: number): string => (count === 0 ? '' : String(count))
  return [
    paragraph(said.intro(held.predictions.length)),
    caption('table', said.table),
    table(
      [
        { title: said.theme, width: 5 },
        { title: said.highest, width: 1.4, align: 'right' },
        { title: said.lowest, width: 1.4, align: 'right' },
        { title: said.gap, width: 1.8, align: 'right' },
        { title: said.mirror, width: 3 },
      ],
      rows.map((row) => [
        filled(row.title),
        times(row.highest),
        times(row.lowest),
        times(row.gap),
        [row.isHighest ? said.isHighest : '', row.isLowest ? said.isLowest : '', row.isGap ? said.isGap : '']
          .filter((word) => word !== '')
          .join(', '),
      ]),
    ),
  ]
}

function actions({ actions: made }: SessionReport, skipped: boolean): readonly Block[] {
  const said = words.actions
  if (made.length === 0) return skipped ? [] : [paragraph(said.none)]
  return [
    note(said.inPlan),
    caption('table', said.table),
    table(
      [
        { title: shortName(actionFields.number), width: 0.9 },
        { title: report.actions.columns.title, width: 4.4 },
        { title: actionFields.ownerName.name, width: 2.6 },
        { title: shortName(actionFields.startOn), width: 1.6 },
        { title: actionFields.dueOn.name, width: 1.6 },
        { title: said.point, width: 3 },
      ],
      made.map(({ part: { action }, pointTitle }) => {
        const number = report.actions.number(action.number)
        return [
          { parts: [link(number, bookmarkOf('actie', String(action.number)))] },
          oneLine(action.title) || report.actions.untitled,
          [action.ownerName, action.ownerRole]
            .map(oneLine)
            .filter((one) => one !== '')
            .join(', ') || NOTHING,
          date(action.startOn),
          date(action.dueOn),
          oneLine(pointTitle) || said.ownPoint,
        ]
      }),
    ),
  ]
}

/** What the evening leaves to others. */
function decided({ session: held, otherNotes }: SessionReport): Block[] {
  return [
    heading(2, words.decisions.title),
    ...(held.decisions.length === 0
      ? [paragraph(words.decisions.none)]
      : [
          note(words.decisions.intro),
          caption('table', words.decisions.title),
          table(
            [
              { title: words.decisions.text, width: 7 },
              { title: words.decisions.who, width: 3 },
            ],
            held.decisions.map(({ text, who }) => [filled(text), filled(who)]),
          ),
        ]),
    ...(held.parked.length === 0
      ? []
      : [
          heading(2, words.parked.title),
          note(words.parked.intro),
          ...held.parked.map(({ text }) => bullet(filled(text))),
        ]),
    ...(otherNotes.length === 0
      ? []
      : [
          heading(2, words.other),
          ...otherNotes.flatMap((one) => [heading(3, oneLine(one.title) || words.gone), ...noted(one)]),
        ]),
    heading(2, words.reportBackTitle),
    paragraph(held.reportBackOn === null ? words.noReportBack : words.reportBack(date(held.reportBackOn))),
  ]
}
