/** The whole document: sections, header and footer, footnotes, properties. */
import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  type PageNumberEstimator,
  TextRun,
} from 'docx'
import type { HouseStyle } from '../../domain/report/house-style/house-style'
import type { ReportModel } from '../../domain/report/report-model'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import type { Orientation } from '../blocks'
import { marginLine, nameOf } from '../chapters/cover'
import { shortened } from '../plain-text'
import type { Part } from '../sections'
import { draw } from './blocks'
import { looksOf, pageOf, rightTab } from './style'
import { type Footnotes, runs } from './text'

/** What stands in the margins of every page: left and right at the top. */
interface Margins {
  readonly name: string
  readonly line: string
}

function section(
  margins: Margins,
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
          new TextRun(shortened(margins.name, 60)),
          new TextRun({ children: ['\t'] }),
          new TextRun(margins.line),
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
  if (orientation === 'cards') return { properties: pageOf(orientation), ...nothingAround(), children }
  const empty = { first: new Header({ children: [new Paragraph('')] }) }
  return {
    properties: { ...pageOf(orientation), ...(withCover && { titlePage: true }) },
    headers: { default: header, ...(withCover && empty) },
    footers: { default: footer, ...(withCover && { first: new Footer({ children: [new Paragraph('')] }) }) },
    children,
  }
}

/** Given explicitly: without a header of its own a section has that of the one before. */
const nothingAround = () => ({
  headers: { default: new Header({ children: [new Paragraph('')] }) },
  footers: { default: new Footer({ children: [new Paragraph('')] }) },
})

/** The footnotes of one document, numbered from 1 in the order in which they are met. */
export function footnoteCollector() {
  const notes: Record<number, { readonly children: readonly Paragraph[] }> = {}
  const footnotes: Footnotes = {
    add(text) {
      const number = Object.keys(notes).length + 1
      notes[number] = { children: [new Paragraph({ style: 'FootnoteText', children: runs(text) })] }
      return new FootnoteReferenceRun(number)
    },
  }
  return { notes, footnotes }
}

/** What a file says about itself: the VSV made it, never the user of this computer. */
export interface DocumentProperties {
  readonly title: string
  readonly subject: string
  readonly creator: string
  readonly lastModifiedBy: string
  readonly description: string
  readonly keywords: string
}

/** The properties of a report. */
export function propertiesOf(model: ReportModel): DocumentProperties {
  return {
    title: `${nameOf(model)} – ${labels.reportKind[model.kind]}`,
    subject: report.cover.title,
    creator: nameOf(model),
    lastModifiedBy: nameOf(model),
    description: report.cover.disclaimer,
    keywords: report.keywords,
  }
}

/** Lays the parts of a report out. */
export function documentOf(
  model: ReportModel,
  parts: readonly Part[],
  house: HouseStyle,
  pageNumbers?: PageNumberEstimator,
): Document {
  const about = { properties: propertiesOf(model), margins: { name: nameOf(model), line: marginLine(model) } }
  return documentAbout(about, parts, house, pageNumbers)
}

/**
 * Lays parts out, of a report or of another document. `pageNumbers` fills the table of contents and captions; without it Word does so
 * when asked.
 */
export function documentAbout(
  { properties, margins }: { readonly properties: DocumentProperties; readonly margins: Margins },
  parts: readonly Part[],
  house: HouseStyle,
  pageNumbers?: PageNumberEstimator,
): Document {
  const { notes, footnotes } = footnoteCollector()
  const sections = parts.map(({ orientation, blocks }) =>
    section(margins, orientation, draw(blocks, house, footnotes), blocks[0]?.kind === 'cover'),
  )
  return new Document({
    ...properties,
    ...looksOf(house),
    ...(Object.keys(notes).length > 0 && { footnotes: notes }),
    ...(pageNumbers && { pageNumbers }),
    sections,
  })
}
