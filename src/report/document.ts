/** The whole document: sections, header and footer, properties. */
import {
  Document,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  type PageNumberEstimator,
  TextRun,
} from 'docx'
import type { ReportModel } from '../domain/report/report-model'
import { report } from '../texts/report'
import { actionDetails, actionTable } from './action-plan'
import { changes, disclaimers, method } from './closing'
import { comparison } from './comparison'
import { contents, cover, nameOf, participants } from './cover'
import { evidenceList } from './evidence-list'
import { mirror } from './mirror'
import { norms } from './norms'
import { shortened } from './plain-text'
import { documentStyles, numbering, type Orientation, pageOf, rightTab } from './style'
import { summary } from './summary'
import { date } from './words'

function section(
  model: ReportModel,
  orientation: Orientation,
  children: ISectionOptions['children'],
  withCover: boolean,
): ISectionOptions {
  const tabStops = rightTab(orientation)
  const header = new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops,
        children: [
          new TextRun(shortened(nameOf(model), 60)),
          new TextRun({ children: ['\t'] }),
          new TextRun(`${report.kinds[model.kind]} · ${report.status[model.status]} · ${date(model.today)}`),
        ],
      }),
    ],
  })
  const footer = new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops,
        children: [
          new TextRun(report.appName),
          new TextRun({
            children: ['\t', report.pageOf[0], PageNumber.CURRENT, report.pageOf[1], PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })
  const empty = { first: new Header({ children: [new Paragraph('')] }) }
  return {
    properties: { ...pageOf(orientation), ...(withCover && { titlePage: true }) },
    headers: { default: header, ...(withCover && empty) },
    footers: { default: footer, ...(withCover && { first: new Footer({ children: [new Paragraph('')] }) }) },
    children,
  }
}

/** Lays the model out. `pageNumbers` fills the table of contents and captions; without it Word does so when asked. */
export function documentOf(model: ReportModel, pageNumbers?: PageNumberEstimator): Document {
  const title = `${nameOf(model)} – ${report.kinds[model.kind]}`
  return new Document({
    title,
    subject: report.cover.title,
    // The VSV, never the user of this computer.
    creator: nameOf(model),
    lastModifiedBy: nameOf(model),
    description: report.cover.disclaimer,
    keywords: report.keywords,
    styles: documentStyles,
    numbering,
    ...(pageNumbers && { pageNumbers }),
    sections: [
      section(
        model,
        'portrait',
        [
          ...cover(model),
          ...contents(),
          ...summary(model.summary),
          ...participants(model),
          ...mirror(model),
          ...comparison(model.comparison),
          ...norms(model),
        ],
        true,
      ),
      section(model, 'landscape', [...evidenceList(model, false), ...actionTable(model)], false),
      section(
        model,
        'portrait',
        [
          ...actionDetails(model),
          ...method(model.actions.length > 0),
          ...disclaimers(model),
          ...changes(model),
        ],
        false,
      ),
    ],
  })
}
