/** Last chapters: method and limits, disclaimers, changes. */
import type { Delegation } from '../../domain/delegation/delegation'
import {
  DELEGATION_DAYS,
  DELEGATION_FIELDS,
  DELEGATION_TEXTS,
} from '../../domain/delegation/delegation-fields'
import { returnLog } from '../../domain/delegation/sent-work'
import { fieldsOf, isOneOf } from '../../domain/record-fields'
import { LAST_VERDICT_CHANGES, type ReportModel } from '../../domain/report/report-model'
import { delegationFields, returnFields } from '../../texts/fields/delegation'
import { shortName } from '../../texts/fields/field-words'
import { recordKinds } from '../../texts/record-kinds'
import { report } from '../../texts/report/report'
import { bullet, caption, heading, lead, note, paragraph, table, type Block, type Column } from '../blocks'
import { oneLine } from '../plain-text'
import { date, filled, NOTHING, verdictCell } from '../words'

/** How figures come about and what they cannot say: the same in every report. */
export function method(): Block[] {
  return [
    heading(1, report.method.title, { newPage: true }),
    ...report.method.sections.flatMap((section) => [
      heading(2, section.title),
      ...section.lines.map((line) => bullet(line)),
    ]),
  ]
}

/** What was said with the questionnaires and frameworks that were used, and which of them are the dossier's own. */
export function disclaimers(model: ReportModel): Block[] {
  const words = report.disclaimers
  return [
    heading(1, words.title, { newPage: true }),
    heading(2, words.general),
    paragraph(report.cover.disclaimer),
    note(words.record(date(model.dossier.createdAt), date(model.dossier.updatedAt))),
    ...(model.disclaimers.length === 0 ? [] : [lead(words.intro)]),
    ...model.disclaimers.flatMap(({ title, text }) => [heading(2, title), paragraph(text)]),
    ...(model.ownSets.length === 0
      ? []
      : [
          heading(2, words.ownSets),
          ...model.ownSets.map(({ fileName, addedAt, questionSet }) =>
            bullet(
              words.ownSet(
                oneLine(questionSet.title),
                oneLine(questionSet.version),
                date(questionSet.date),
                date(addedAt),
                oneLine(fileName),
              ),
            ),
          ),
        ]),
  ]
}

/** Work that was sent to its owners, and what came back from whom. */
export function sentWork({ delegations }: ReportModel): Block[] {
  if (delegations.length === 0) return []
  const words = report.sentWork
  const columns = fieldsOf(DELEGATION_FIELDS).flatMap(columnOf)
  return [
    heading(1, words.title, { newPage: true }),
    lead(words.intro),
    caption('table', delegationFields.base.name),
    table(
      columns,
      delegations.map((delegation) => columns.map(({ cell }) => cell(delegation))),
    ),
    ...returned(delegations),
  ]
}

interface SentColumn extends Column {
  readonly cell: (delegation: Delegation) => string
}
type Plain = (typeof DELEGATION_TEXTS)[number] | (typeof DELEGATION_DAYS)[number]

/** Shares of the width. */
const WIDTHS = { line: 3, lines: 4, day: 1.5 } as const

/** What is no text or day; none where it says nothing to a reader, or has a table of its own. */
const own: Readonly<Record<Exclude<keyof Delegation, Plain>, readonly SentColumn[]>> = {
  id: [],
  dossierId: [],
  assessmentId: [],
  sentAt: [{ title: delegationFields.sentAt.name, width: 1.5, cell: ({ sentAt }) => date(sentAt) }],
  base: [
    {
      title: shortName(delegationFields.base),
      width: 2.6,
      cell: ({ base }) =>
        report.sentWork.what(Object.keys(base.judgements).length, Object.keys(base.actions).length),
    },
  ],
  returns: [],
}

function columnOf(field: keyof Delegation): readonly SentColumn[] {
  if (!isOneOf([...DELEGATION_TEXTS, ...DELEGATION_DAYS], field)) return own[field]
  const column = { title: shortName(delegationFields[field]), width: WIDTHS[DELEGATION_FIELDS[field].kind] }
  return [
    isOneOf(DELEGATION_DAYS, field)
      ? { ...column, cell: (delegation) => date(delegation[field]) }
      : { ...column, cell: (delegation) => filled(delegation[field]) },
  ]
}

function returned(delegations: ReportModel['delegations']): Block[] {
  const rows = returnLog(delegations).map(({ delegation, entry }) => [
    date(entry.at),
    filled(entry.from) === NOTHING ? filled(delegation.recipient) : entry.from,
    filled(entry.fileName),
    entry.taken,
    entry.conflicts,
  ])
  if (rows.length === 0) return [paragraph(report.sentWork.nothingBack)]
  return [
    caption('table', delegationFields.returns.name),
    table(
      [
        { title: returnFields.at.name, width: 1.9 },
        { title: returnFields.from.name, width: 3.4 },
        { title: returnFields.fileName.name, width: 4 },
        { title: returnFields.taken.name, width: 1.8, align: 'right' },
        { title: returnFields.conflicts.name, width: 1.6, align: 'right' },
      ],
      rows,
    ),
  ]
}

/** How much was changed of what, and the last changes of verdicts; says so when nothing was. */
export function changes(model: ReportModel): Block[] {
  const words = report.changes
  const { perTable, verdicts } = model.changes
  const { columns } = words
  return [
    heading(1, words.title, { newPage: true }),
    lead(words.intro),
    ...(perTable.length === 0
      ? [paragraph(words.none)]
      : [
          caption('table', words.perTable),
          table(
            [
              { title: columns.table, width: 6 },
              { title: columns.count, width: 2, align: 'right' },
              { title: columns.last, width: 2, align: 'right' },
            ],
            perTable.map((line) => [recordKinds[line.table].label, line.count, date(line.lastAt)]),
          ),
        ]),
    heading(2, words.verdicts),
    ...(verdicts.length === 0
      ? [paragraph(words.noVerdicts)]
      : [
          note(words.verdictsIntro(LAST_VERDICT_CHANGES)),
          caption('table', words.verdicts),
          table(
            [
              { title: columns.when, width: 1.6, align: 'right' },
              { title: columns.who, width: 2.6 },
              { title: columns.norm, width: 5 },
              { title: columns.from, width: 2.8 },
              { title: columns.to, width: 2.8 },
            ],
            verdicts.map((change) => [
              date(change.at),
              change.who.trim() === '' ? words.nobody : change.who,
              `${oneLine(change.normId)} ${filled(change.normTitle)}`,
              verdictCell(change.from),
              verdictCell(change.to),
            ]),
          ),
        ]),
  ]
}
