/** Cover and table of contents. */
import type { ReportModel } from '../../domain/report/report-model'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { caption, heading, note, paragraph, table, type Block } from '../blocks'
import { oneLine } from '../plain-text'
import { date, filled } from '../words'

/** The name of the VSV in one line; words instead when it has none. */
export const nameOf = (model: ReportModel): string => oneLine(model.dossier.name) || report.unnamed

/** "concept", or "vastgesteld op 1-2-2026"; empty for a letter, which nobody adopts. */
export function statusLine({ kind, status, adoptedOn }: ReportModel): string {
  if (kind === 'uitnodiging') return ''
  return status === 'adopted' && adoptedOn !== null
    ? report.adoptedOn(date(adoptedOn))
    : report.status[status]
}

/** What stands in the margin of every page: "Bestuursrapport · concept · 1-2-2026". */
export const marginLine = (model: ReportModel): string =>
  [labels.reportKind[model.kind], statusLine(model), date(model.today)].filter(Boolean).join(' · ')

/** The cover, with a warning for a dossier of the example. */
export function cover(model: ReportModel): Block[] {
  const { dossier } = model
  const fields = [
    { label: report.cover.kind, value: labels.reportKind[model.kind] },
    { label: report.cover.date, value: date(model.today) },
    { label: report.cover.status, value: statusLine(model) },
    { label: report.cover.region, value: dossier.region },
    { label: report.cover.contact, value: dossier.contact },
    { label: report.cover.visit, value: dossier.visitDate ? date(dossier.visitDate) : '' },
  ]
  return [
    {
      kind: 'cover',
      above: report.appName,
      title: nameOf(model),
      subtitle: report.cover.title,
      fields: fields.filter(({ value }) => value.trim() !== ''),
      warnings: dossier.example ? [report.cover.example] : [],
      notes: [report.cover.disclaimer, report.cover.made(model.appVersion)],
    },
  ]
}

/** The table of contents, which Word and the page to print make of the headings. */
export function contents(): Block[] {
  return [{ kind: 'contents', title: report.contents.title, hint: report.contents.hint }]
}

/** Who takes part: parties and professions. */
export function participants(model: ReportModel): Block[] {
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
