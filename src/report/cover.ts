/** Cover and table of contents. */
import { type FileChild, Paragraph, TableOfContents, TextRun } from 'docx'
import type { ReportModel } from '../domain/report/report-model'
import { report } from '../texts/report'
import { caption, fieldIf, heading, note, paragraph, runs, warning } from './blocks'
import { oneLine } from './plain-text'
import { colours, styles } from './style'
import { table } from './table'
import { date, filled } from './words'

export const nameOf = (model: ReportModel): string => oneLine(model.dossier.name) || report.unnamed

export function cover(model: ReportModel): FileChild[] {
  const { dossier } = model
  return [
    new Paragraph({
      spacing: { before: 2200, after: 160 },
      children: [new TextRun({ text: report.appName, bold: true, color: colours.muted, size: 26 })],
    }),
    new Paragraph({ heading: 'Title', children: runs(nameOf(model)) }),
    new Paragraph({
      spacing: { after: 700 },
      border: { bottom: { style: 'single', size: 18, color: colours.primary, space: 12 } },
      children: [new TextRun({ text: report.cover.title, size: 32, color: colours.muted })],
    }),
    ...fieldIf(report.cover.kind, report.kinds[model.kind]),
    ...fieldIf(report.cover.date, date(model.today)),
    ...fieldIf(report.cover.status, report.status[model.status]),
    ...fieldIf(report.cover.region, dossier.region),
    ...fieldIf(report.cover.contact, dossier.contact),
    ...(dossier.visitDate ? fieldIf(report.cover.visit, date(dossier.visitDate)) : []),
    ...(dossier.example ? [warning(report.cover.example)] : []),
    new Paragraph({
      style: styles.note,
      spacing: { before: 700 },
      children: runs(report.cover.disclaimer),
    }),
    note(report.cover.made(model.appVersion)),
  ]
}

export function contents(): FileChild[] {
  return [
    new Paragraph({
      style: styles.contentsTitle,
      pageBreakBefore: true,
      children: [new TextRun(report.contents.title)],
    }),
    new TableOfContents(report.contents.title, { hyperlink: true, headingStyleRange: '1-2' }),
    note(report.contents.hint),
  ]
}

/** Who takes part: parties and professions. */
export function participants(model: ReportModel): FileChild[] {
  const words = report.cover
  return [
    heading(1, words.participants, { newPage: true }),
    note(words.participantsIntro),
    ...(model.dossier.parties.length === 0
      ? []
      : [
          caption('table', words.parties),
          table(
            [
              { title: words.party, width: 6 },
              { title: words.partyKind, width: 4 },
            ],
            model.dossier.parties.map((party) => [filled(party.name), filled(party.kind)]),
          ),
        ]),
    ...(model.roster.length === 0
      ? []
      : [
          caption('table', words.roster),
          table(
            [
              { title: words.profession, width: 7 },
              { title: words.headCount, width: 3, align: 'right' },
            ],
            model.roster.map((entry) => [entry.label, entry.headCount ?? words.unknownCount]),
          ),
        ]),
    ...(model.dossier.parties.length + model.roster.length === 0 ? [paragraph(report.noData)] : []),
  ]
}
