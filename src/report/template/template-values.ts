/** The single values of a template, in the words of the report. A value that is not there is a dash, as everywhere. */
import type { ReportModel } from '../../domain/report/report-model'
import type { TemplateValue } from '../../domain/report/template-placeholders'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { nameOf, statusLine } from '../chapters/cover'
import { oneLine } from '../plain-text'
import { date, filled, share } from '../words'

/** The line of text that comes in the place of each word; a dash where nothing is known. */
export function templateValues(model: ReportModel): Readonly<Record<TemplateValue, string>> {
  const { dossier, summary, inspection } = model
  const { mirror } = summary
  const text = (value: string | undefined): string => filled(oneLine(value ?? ''))
  return {
    vsv: nameOf(model),
    regio: text(dossier.region),
    contact: text(dossier.contact),
    soort: [labels.reportKind[model.kind], model.internal ? report.internal.behind : '']
      .filter(Boolean)
      .join(' '),
    datum: date(model.today),
    // A letter has no status.
    status: filled(statusLine(model) === '' ? '' : report.status[model.status]),
    vastgesteld: date(model.adoptedOn),
    bezoekdatum: date(dossier.visitDate),
    toetsing: text(inspection?.assessment.title),
    kader: text(inspection?.assessment.questionSet.title),
    gereedheid: share(inspection?.figures.readiness ?? null),
    dekking: share(inspection?.figures.coverage ?? null),
    meting: text(mirror?.title),
    respons: share(mirror?.response.rate ?? null),
    'acties-open': String(summary.openActionCount),
    'acties-te-laat': String(summary.overdueCount),
    versie: model.appVersion,
  }
}
