/** The docx library with the same paragraphs, table rows and charts as a report, and nothing of what we do with them. */
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
} from 'docx'
import { ChartRun } from 'docx/charts'
import { estimatePageNumbersWith } from 'docx/layout'

/**
 * @typedef {import('./report-shape.mjs').ParagraphShape} ParagraphShape
 * @typedef {import('./report-shape.mjs').ReportShape} ReportShape
 */

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
]

/** @param {ReportShape['charts'][number]} shape */
function chart({ kind, series, points }) {
  const transformation = { width: 632, height: 300 }
  if (kind === 'scatter')
    return new ChartRun({
      type: 'scatter',
      series: Array.from({ length: series }, (_, one) => ({
        name: `s${String(one)}`,
        points: Array.from({ length: points }, (_, x) => ({ x, y: one })),
      })),
      transformation,
    })
  return new ChartRun({
    type: 'bar',
    stacking: 'stacked',
    categories: Array.from({ length: points }, (_, point) => `c${String(point)}`),
    series: Array.from({ length: series }, (_, one) => ({
      name: `s${String(one)}`,
      values: Array.from({ length: points }, (_, point) => point + one),
    })),
    transformation,
  })
}

/**
 * @param {ParagraphShape} shape
 * @param {ReportShape['charts']} charts
 */
function paragraph({ runs, heading, chartIndex }, charts) {
  const drawn = chartIndex === null ? undefined : charts[chartIndex]
  const level = heading === null ? undefined : levels[heading - 1]
  return new Paragraph({
    children: [...runs.map((text) => new TextRun(text)), ...(drawn === undefined ? [] : [chart(drawn)])],
    ...(level === undefined ? {} : { heading: level }),
  })
}

/**
 * @param {ReportShape} shape
 * @param {{ readonly pageNumbers: boolean }} options whether the library estimates the page numbers of the table of contents
 */
export async function makeBareReport({ blocks, charts }, { pageNumbers }) {
  const document = new Document({
    ...(pageNumbers && { pageNumbers: estimatePageNumbersWith({ guess: true }) }),
    sections: [
      {
        children: [
          new TableOfContents('Inhoud', { hyperlink: true, headingStyleRange: '1-2' }),
          ...blocks.map((block) =>
            'rows' in block
              ? new Table({
                  rows: block.rows.map(
                    (cells) =>
                      new TableRow({
                        children: cells.map(
                          (paragraphs) =>
                            new TableCell({ children: paragraphs.map((one) => paragraph(one, charts)) }),
                        ),
                      }),
                  ),
                })
              : paragraph(block, charts),
          ),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
