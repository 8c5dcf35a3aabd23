/** Cover and table of contents. */
import { PROFILE_DAYS, PROFILE_FIELDS } from '../../domain/dossier/dossier-fields'
import type { ReportKind } from '../../domain/report/kinds/report-kinds'
import { isOneOf } from '../../domain/record-fields'
import type { ReportModel } from '../../domain/report/report-model'
import { dossierFields, partyFields, rosterFields } from '../../texts/fields/dossier'
import { shortName } from '../../texts/fields/field-words'
import { formatDate } from '../../texts/format'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { caption, heading, note, table, type Block } from '../blocks'
import { oneLine } from '../plain-text'
import { date, filled } from '../words'

/** The name of the VSV in one line; words instead when it has none. */
export const nameOf = (model: ReportModel): string => oneLine(model.dossier.name) || report.unnamed

/** What nobody adopts: a letter, what is handed out, and what the VSV keeps to itself. */
const NEVER_ADOPTED: readonly ReportKind[] = ['voorbereiding', 'uitnodiging', 'sessiepapier', 'agendabijlage']

/** "concept", or "vastgesteld op 1-2-2026"; empty for what nobody adopts. */
export function statusLine({ kind, status, adoptedOn }: ReportModel): string {
  if (NEVER_ADOPTED.includes(kind)) return ''
  return status === 'adopted' && adoptedOn !== null
    ? report.adoptedOn(date(adoptedOn))
    : report.status[status]
}

/** What is in the margin of every page: "Bestuursrapport · concept · 1-2-2026", and first of all when it is not for others. */
export const marginLine = (model: ReportModel): string =>
  [
    model.internal ? report.internal.margin : '',
    labels.reportKind[model.kind],
    statusLine(model),
    date(model.today),
  ]
    .filter(Boolean)
    .join(' · ')

/** The cover, with a warning for a dossier of the example. */
export function cover(model: ReportModel): Block[] {
  const { dossier } = model
  const fields = [
    { label: report.cover.kind, value: labels.reportKind[model.kind] },
    { label: report.cover.date, value: date(model.today) },
    { label: report.cover.status, value: statusLine(model) },
    // The name is the title.
    ...PROFILE_FIELDS.filter((field) => field !== 'name').map((field) => ({
      label: shortName(dossierFields[field]),
      value: isOneOf(PROFILE_DAYS, field) ? formatDate(dossier[field]) : dossier[field],
    })),
  ]
  return [
    {
      kind: 'cover',
      above: report.appName,
      title: nameOf(model),
      subtitle: report.cover.title,
      fields: fields.filter(({ value }) => value.trim() !== ''),
      warnings: [
        ...(model.internal ? [report.internal.warning] : []),
        ...(dossier.example ? [report.cover.example] : []),
      ],
      notes: [report.cover.disclaimer, report.cover.producedWith(model.appVersion)],
    },
  ]
}

/** The table of contents, which Word and the page to print make of the headings. */
export function contents(): Block[] {
  return [{ kind: 'contents', title: report.contents.title, hint: report.contents.hint }]
}

/** Who takes part: parties and professions. Without any there is no chapter: a page of its own that says nothing looks forgotten. */
export function participants(model: ReportModel): Block[] {
  const words = report.cover
  if (model.dossier.parties.length + model.roster.length === 0) return []
  return [
    heading(1, words.participants, { newPage: true }),
    note(words.participantsIntro),
    ...(model.dossier.parties.length === 0
      ? []
      : [
          caption('table', dossierFields.parties.name),
          table(
            [
              { title: shortName(partyFields.name), width: 6 },
              { title: partyFields.kind.name, width: 4 },
            ],
            model.dossier.parties.map((party) => [filled(party.name), filled(party.kind)]),
          ),
        ]),
    ...(model.roster.length === 0
      ? []
      : [
          caption('table', dossierFields.roster.name),
          table(
            [
              { title: rosterFields.professionId.name, width: 7 },
              { title: rosterFields.headCount.name, width: 3, align: 'right' },
            ],
            model.roster.map((entry) => [entry.label, entry.headCount ?? words.unknownCount]),
          ),
        ]),
  ]
}
