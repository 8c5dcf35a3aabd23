/** docx-templates with the same table rows and texts as a report, in loops over the rows of each table and over the paragraphs. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'

/** @typedef {import('../report-shape.mjs').ReportShape} ReportShape */

const MARK = '+++'
const command = (/** @type {string} */ text) => new Paragraph(`${MARK}${text}${MARK}`)

/** @param {ReportShape} shape @returns what the template is filled with: the texts of the tables, and of the paragraphs beside them */
function dataOf({ blocks }) {
  const textOf = (/** @type {import('../report-shape.mjs').ParagraphShape} */ { runs }) => runs.join('')
  return {
    tables: blocks.flatMap((block) =>
      'rows' in block
        ? [block.rows.map((cells) => cells.map((paragraphs) => paragraphs.map(textOf).join(' ')))]
        : [],
    ),
    paragraphs: blocks.flatMap((block) => ('rows' in block ? [] : [textOf(block)])),
  }
}

/** A table of three rows: the loop, a row as wide as the widest, and the end of the loop. */
function tableFor(/** @type {readonly (readonly string[])[]} */ rows, /** @type {number} */ place) {
  const columns = Math.max(...rows.map(({ length }) => length))
  const row = (/** @type {(column: number) => string} */ textOf) =>
    new TableRow({
      children: Array.from(
        { length: columns },
        (_, column) =>
          new TableCell({ children: [textOf(column) === '' ? new Paragraph('') : command(textOf(column))] }),
      ),
    })
  return new Table({
    rows: [
      row((column) => (column === 0 ? `FOR row IN tables[${String(place)}]` : '')),
      row((column) => `INS $row[${String(column)}] ?? ''`),
      row((column) => (column === 0 ? 'END-FOR row' : '')),
    ],
  })
}

/**
 * @param {ReportShape} shape
 * @returns {Promise<() => Promise<Uint8Array>>} fills the template, which is made beforehand
 */
export async function templateFilling(shape) {
  // Its own package, which is not always there.
  const library = join(import.meta.dirname, 'node_modules/docx-templates/lib/index.js')
  /** @type {{ readonly createReport: (given: object) => Promise<Uint8Array> }} */
  const { createReport } = await import(pathToFileURL(library).href)
  const data = dataOf(shape)
  const template = await Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            command('FOR one IN paragraphs'),
            command('INS $one'),
            command('END-FOR one'),
            ...data.tables.flatMap((rows, place) => [tableFor(rows, place), new Paragraph('')]),
          ],
        },
      ],
    }),
  )
  return () => createReport({ template, data, cmdDelimiter: MARK, noSandbox: true })
}
