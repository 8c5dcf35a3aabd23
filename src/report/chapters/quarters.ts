/** The coming four quarters as one strip: what falls in each, and first what is late (method F5). The days are those of the calendar file. */
import { quartersOf } from '../../domain/report/quarters'
import type { ReportModel } from '../../domain/report/report-model'
import { report } from '../../texts/report/report'
import {
  caption,
  heading,
  note,
  strong,
  table,
  warning,
  type Block,
  type Cell,
  type Orientation,
} from '../blocks'
import { calendarEventsOf, type CalendarEvent, type CalendarKind } from '../calendar-events'
import { shortened } from '../plain-text'
import { NOTHING } from '../words'

const words = report.quarters

/** Named in a cell; of the others how many. */
const MOST = 2
/** Characters of a name: two lines of a cell. */
const LONGEST = 30

/** What still has to be done when its day is over. */
const WORK = ['due', 'check', 'review'] as const satisfies readonly CalendarKind[]
type Work = (typeof WORK)[number]
const isWork = ({ kind }: CalendarEvent): boolean => WORK.some((one) => one === kind)

/** For a section of this orientation. Empty when nothing has a day that is late or to come. */
export function quarters(
  { dossier, actions, evidence, today }: ReportModel,
  orientation: Orientation,
): Block[] {
  const events = calendarEventsOf({
    dossier,
    actions: actions.map(({ action }) => action),
    evidence: evidence.flatMap((piece) => (piece.inRegister ? piece.evidence : [])),
  })
  const { late, quarters: ahead, later } = quartersOf(events, today, isWork)
  if (late.length + later + ahead.reduce((sum, quarter) => sum + quarter.events.length, 0) === 0) return []
  const columns = [
    ...(late.length === 0 ? [] : [{ title: words.columns.late, events: late }]),
    ...ahead.map(({ year, number, events: own }) => ({ title: words.of(year, number), events: own })),
  ]
  return [
    heading(1, words.title, { newPage: true }),
    ...(late.length === 0 ? [] : [warning(words.late(WORK.flatMap((kind) => lateOf(kind, late))))]),
    note(words.note),
    caption('table', words.table(late.length, ahead[0]?.events.length ?? 0)),
    table(
      [
        { title: words.columns.what, width: 2.2 },
        ...columns.map(({ title }) => ({ title, width: 13 / columns.length })),
      ],
      [
        [{ text: words.row.meetings, bold: true }, ...columns.map(({ events: own }) => meetings(own))],
        ...WORK.map((kind): readonly Cell[] => [
          { text: words.row[kind], bold: true },
          ...columns.map(({ events: own }) => cellOf(own.filter((event) => event.kind === kind))),
        ]),
      ],
      { dense: true, orientation },
    ),
    ...(later === 0 ? [] : [note(words.later(later))]),
  ]
}

function lateOf(kind: Work, late: readonly CalendarEvent[]): string[] {
  const own = late.filter((event) => event.kind === kind)
  return own.length === 0 ? [] : [words.named(words.lateKind[kind](own.length), namesOf(own).join(', '))]
}

const namesOf = (events: readonly CalendarEvent[]): readonly string[] => [
  ...events.slice(0, MOST).map(({ about }) => shortened(about, LONGEST)),
  ...(events.length > MOST ? [words.more(events.length - MOST)] : []),
]

/** How many, and the first by name. */
const cellOf = (events: readonly CalendarEvent[]): Cell =>
  events.length === 0
    ? NOTHING
    : { parts: [strong(String(events.length)), ` \n${namesOf(events).join('\n')}`] }

function meetings(events: readonly CalendarEvent[]): Cell {
  const lines = events.flatMap(({ kind, on }) =>
    kind === 'board' ? words.board(on) : kind === 'visit' ? words.visit(on) : [],
  )
  return lines.length === 0 ? NOTHING : lines.join('\n')
}
