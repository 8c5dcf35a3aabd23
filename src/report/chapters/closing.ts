/** Last chapters: method and limits, disclaimers, changes. */
import { LAST_VERDICT_CHANGES, type ReportModel } from '../../domain/report/report-model'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report'
import { bullet, caption, heading, lead, note, paragraph, table, type Block } from '../blocks'
import { oneLine } from '../plain-text'
import { date, filled, verdictCell } from '../words'

export function method(): Block[] {
  return [
    heading(1, report.method.title, { newPage: true }),
    ...report.method.sections.flatMap((section) => [
      heading(2, section.title),
      ...section.lines.map((line) => bullet(line)),
    ]),
  ]
}

export function disclaimers(model: ReportModel): Block[] {
  const words = report.disclaimers
  return [
    heading(1, words.title, { newPage: true }),
    heading(2, words.general),
    paragraph(report.cover.disclaimer),
    note(words.record(date(model.dossier.createdAt), date(model.dossier.updatedAt))),
    ...(model.disclaimers.length === 0 ? [] : [lead(words.intro)]),
    ...model.disclaimers.flatMap(({ title, text }) => [heading(2, title), paragraph(text)]),
  ]
}

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
            perTable.map((line) => [labels.historyTable[line.table], line.count, date(line.lastAt)]),
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
