/** Making the report beside the docx library writing as much by itself, with and without estimated page numbers. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadBundled } from './bundle.mjs'
import { figuresOf, interleave } from './interleave.mjs'
import { shapeOf } from './report-shape.mjs'

/** @param {() => Promise<unknown>} work */
async function timeOf(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** @typedef {import('../../src/domain/dossier/dossier').DossierContent} DossierContent */

/**
 * What a report holds, and beside it the library alone with as much; an error when the two are not as large.
 * @param {typeof import('./measured-report.js')} measured
 * @param {DossierContent} content
 */
async function besides({ makeReport, makeBareReport }, content) {
  const options = /** @type {const} */ ({ kind: 'volledig', today: '2026-11-23', appVersion: '0.0.0' })
  const shape = shapeOf(await makeReport(content, { ...options, pageNumbers: false }))
  const bare = shapeOf(await makeBareReport(shape, { pageNumbers: false })).counts
  if (
    bare.paragraphs !== shape.counts.paragraphs ||
    bare.rows !== shape.counts.rows ||
    bare.charts !== shape.counts.charts
  )
    throw new Error(`The two reports differ in size: ${JSON.stringify([shape.counts, bare])}`)
  return {
    counts: shape.counts,
    /** @param {boolean} pageNumbers */
    ours: (pageNumbers) => timeOf(() => makeReport(content, { ...options, pageNumbers })),
    /** @param {boolean} pageNumbers */
    bare: (pageNumbers) => timeOf(() => makeBareReport(shape, { pageNumbers })),
  }
}

/** @param {{ paragraphs: number, rows: number, charts: number }} counts */
const drawnText = ({ paragraphs, rows, charts }) =>
  `${String(paragraphs)} paragraphs, ${String(rows)} table rows, ${String(charts)} charts`

/**
 * @param {{ root: string, folder: string }} place
 * @returns {Promise<readonly import('./interleave.mjs').Row[]>}
 */
export async function measureReport({ root, folder }) {
  const measured = /** @type {typeof import('./measured-report.js')} */ (
    await loadBundled(join(import.meta.dirname, 'measured-report.js'), join(folder, 'report'))
  )
  const file = await measured.readDossierFile(
    new Uint8Array(await readFile(join(root, 'questionnaires/voorbeeld/vsv-rijn-en-kromme.vsv'))),
  )
  if (!file.ok) throw new Error(file.problem.message)
  const example = await besides(measured, file.value.content)
  const small = await besides(measured, measured.largeContent(0.1))
  const large = await besides(measured, measured.largeContent(1))

  const without = await interleave({
    pairs: 9,
    warmUp: 3,
    ours: () => example.ours(false),
    beside: () => example.bare(false),
  })
  // Seconds each: three of them in turn serve two lines of the table.
  const [pairs, warmUp] = [3, 1]
  /** @type {{ ours: number, beside: number, without: number }[]} */
  const numbered = []
  for (let pair = -warmUp; pair < pairs; pair += 1) {
    const times = {
      ours: await example.ours(true),
      beside: await example.bare(true),
      without: await example.ours(false),
    }
    if (pair >= 0) numbered.push(times)
  }
  const withNumbers = numbered.map((times) => times.ours)
  const largeWithout = await interleave({
    pairs: 3,
    warmUp: 1,
    ours: () => large.ours(false),
    beside: () => large.bare(false),
  })
  // Half a minute each on a quiet computer: once, and the same run serves two lines.
  const large300 = {
    ours: await large.ours(true),
    beside: await large.bare(true),
    small: await small.ours(true),
  }
  return [
    {
      what: `report without page numbers (${drawnText(example.counts)}) / docx alone`,
      figures: without,
    },
    {
      what: 'report as users get it, with page numbers / docx alone with its page numbers',
      figures: figuresOf(
        withNumbers,
        numbered.map((times) => times.beside),
      ),
    },
    {
      what: 'report as users get it, with page numbers / the same report without',
      figures: figuresOf(
        withNumbers,
        numbered.map((times) => times.without),
      ),
    },
    {
      what: `300 pages without page numbers (${drawnText(large.counts)}) / docx alone`,
      figures: largeWithout,
    },
    {
      what: '300 pages as users get them, with page numbers / docx alone with its page numbers',
      figures: figuresOf([large300.ours], [large300.beside]),
    },
    {
      what: 'report as users get it, per paragraph, of 300 pages / of 40',
      figures: figuresOf(
        [large300.ours / large.counts.paragraphs],
        [large300.small / small.counts.paragraphs],
      ),
    },
  ]
}
