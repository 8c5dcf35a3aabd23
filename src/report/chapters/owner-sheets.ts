/** A sheet for every owner with the actions that are theirs, to tear out and take along; two short ones on a page, to cut apart. */
import { isInHand } from '../../domain/actions/action-state'
import type { ActionReport, ReportModel } from '../../domain/report/report-model'
import { actionFields } from '../../texts/fields/action'
import { shortName } from '../../texts/fields/field-words'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { heading, note, paragraph, table, type Block, type Cell } from '../blocks'
import { oneLine } from '../plain-text'
import { date, filled } from '../words'
import { measure } from './action-plan'
import { belowAnother, linesTaken } from './on-paper'

const words = report.owners

/** Without the actions that are secured or stopped. Owners in alphabetical order; actions without an owner come last. */
export function ownerSheets(model: ReportModel): Block[] {
  const byOwner = new Map<string, ActionReport[]>()
  for (const part of model.actions) {
    if (!isInHand(part.action)) continue
    const owner = oneLine(part.action.ownerName)
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), part])
  }
  const sheets = [...byOwner]
    .toSorted(([one], [other]) => Number(one === '') - Number(other === '') || one.localeCompare(other, 'nl'))
    .map(([owner, parts]) => ({ owner, rows: parts.map(rowOf) }))
  const below = belowAnother(sheets.map(heightOf), PAPER)
  return sheets.flatMap((one, index) => sheet(one, below[index] === true))
}

interface Sheet {
  readonly owner: string
  readonly rows: readonly (readonly Cell[])[]
}

/** All in millimetres; see on-paper.ts. */
const PAPER = 162
/** The heading, the line under it, the heads of the columns, and the line to cut along. */
const FIXED = 33
const ROW = { least: 16, line: 4, around: 2.5 } as const
/** Letters on a line of each column that holds a text. */
const LETTERS = [8, 30, 30, 25, 10, 10, 11] as const

/** What is said below the actions that nobody owns. */
const APPOINT = 8

const heightOf = ({ owner, rows }: Sheet): number =>
  rows.reduce((sum, row) => sum + rowHeight(row), FIXED + (owner === '' ? APPOINT : 0))

const textOf = (cell: Cell): string => (typeof cell === 'object' ? (cell.text ?? '') : String(cell))

function rowHeight(row: readonly Cell[]): number {
  const lines = LETTERS.map((letters, place) => linesTaken(textOf(row[place] ?? ''), letters))
  return Math.max(ROW.least, Math.max(...lines) * ROW.line + ROW.around)
}

const rowOf = ({ action, overdue }: ActionReport): readonly Cell[] => [
  report.actions.number(action.number),
  oneLine(action.title) || report.actions.untitled,
  filled(action.goal),
  measure(action),
  date(action.dueOn),
  date(action.checkOn),
  overdue
    ? { text: `${labels.actionStatus[action.status]}, ${labels.overdue}`, tone: 'error', bold: true }
    : labels.actionStatus[action.status],
  '',
]

/** @param below the second on its page */
function sheet({ owner, rows }: Sheet, below: boolean): Block[] {
  const { columns } = report.actions
  return [
    ...(below ? [{ kind: 'cut' as const, text: report.cut }] : []),
    heading(1, owner === '' ? words.nobody : words.title(owner), { newPage: !below }),
    note(words.intro(rows.length, owner !== '')),
    table(
      [
        { title: shortName(actionFields.number), width: 0.9 },
        { title: columns.title, width: 4.4 },
        { title: actionFields.goal.name, width: 4.4 },
        { title: columns.measure, width: 3.6 },
        { title: actionFields.dueOn.name, width: 1.6 },
        { title: shortName(actionFields.checkOn), width: 1.6 },
        { title: actionFields.status.name, width: 1.9 },
        { title: words.remarks, width: 3 },
      ],
      rows,
      { orientation: 'landscape', forPen: 'more' },
    ),
    ...(owner === '' ? [paragraph(words.appoint)] : []),
  ]
}
