/** What was prepared for a visit of the inspectorate: who is at the table, the plan, what is laid out, expected questions. */
import type { ReportModel, VisitReport } from '../../domain/report/report-model'
import { report } from '../../texts/report/report'
import { QUESTION_TEXTS, SEAT_TEXTS } from '../../domain/visit/visit-fields'
import { dossierFields } from '../../texts/fields/dossier'
import { shortName } from '../../texts/fields/field-words'
import { questionFields, seatFields } from '../../texts/fields/visit'
import {
  bookmarkOf,
  caption,
  field,
  heading,
  lead,
  link,
  note,
  paragraph,
  table,
  warning,
  type Block,
} from '../blocks'
import { oneLine } from '../plain-text'
import { date, filled, NOTHING } from '../words'

const words = report.visit

/** Empty when nothing was prepared and no visit announced. */
export function visit({ visit: prepared }: ReportModel): Block[] {
  if (prepared === null) return []
  return [
    heading(1, words.title, { newPage: true }),
    warning(report.internal.warning),
    lead(words.intro),
    field(dossierFields.visitDate.name, date(prepared.date)),
    ...team(prepared),
    ...plan(prepared),
    ...laidReady(prepared),
    ...questions(prepared),
  ]
}

function team(visit: VisitReport): Block[] {
  return [
    heading(2, words.team),
    ...(visit.team.length === 0
      ? [paragraph(words.noTeam)]
      : [
          note(words.teamIntro),
          caption('table', words.team),
          table(
            [
              ...SEAT_TEXTS.map((text) => ({ title: seatFields[text].name, width: 3 })),
              { title: shortName(seatFields.themeIds), width: 5 },
            ],
            visit.team.map((seat) => [
              ...SEAT_TEXTS.map((text) => filled(seat[text])),
              seat.themes.map(oneLine).join(', ') || NOTHING,
            ]),
          ),
        ]),
  ]
}

function plan({ steps }: VisitReport): Block[] {
  if (steps.length === 0) return []
  return [
    heading(2, words.plan),
    note(words.planIntro),
    caption('table', words.plan),
    table(
      [
        { title: words.columns.step, width: 6 },
        { title: words.columns.from, width: 2, align: 'right' },
        { title: words.columns.until, width: 2, align: 'right' },
        { title: words.columns.state, width: 2 },
      ],
      steps.map(({ id, from, until, state }) => [
        words.step(id),
        date(from),
        date(until),
        {
          text: words.state[state],
          bold: state === 'overdue',
          ...(state === 'overdue' && { tone: 'error' }),
        },
      ]),
    ),
  ]
}

function laidReady({ laidReady: numbers }: VisitReport): Block[] {
  return [
    heading(2, words.ready),
    numbers.length === 0
      ? paragraph(words.nothingReady)
      : paragraph(
          numbers.flatMap((number, index) => [
            ...(index === 0 ? [] : [', ']),
            link(report.evidence.number(number), bookmarkOf('bewijs', String(number))),
          ]),
        ),
  ]
}

function questions({ questions: asked }: VisitReport): Block[] {
  if (asked.length === 0) return []
  return [
    heading(2, words.questions),
    ...asked.flatMap((own) => [
      heading(3, oneLine(own.question)),
      ...(own.theme === '' ? [] : [field(questionFields.themeId.name, oneLine(own.theme))]),
      ...QUESTION_TEXTS.filter((text) => text !== 'question').map((text) =>
        field(questionFields[text].name, filled(own[text])),
      ),
    ]),
  ]
}
