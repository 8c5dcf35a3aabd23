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

/**
 * @param {{ root: string, folder: string }} place
 * @returns {Promise<readonly import('./interleave.mjs').Row[]>}
 */
export async function measureReport({ root, folder }) {
  const { makeReport, makeBareReport, readDossierFile } =
    /** @type {typeof import('./measured-report.js')} */ (
      await loadBundled(join(import.meta.dirname, 'measured-report.js'), join(folder, 'report'))
    )
  const file = await readDossierFile(
    new Uint8Array(await readFile(join(root, 'questionnaires/voorbeeld/vsv-rijn-en-kromme.vsv'))),
  )
  if (!file.ok) throw new Error(file.problem.message)
  const { content } = file.value
  const options = /** @type {const} */ ({ kind: 'volledig', today: '2026-11-23', appVersion: '0.0.0' })

  const shape = shapeOf(await makeReport(content, { ...options, pageNumbers: false }))
  const bare = shapeOf(await makeBareReport(shape, { pageNumbers: false })).counts
  if (
    bare.paragraphs !== shape.counts.paragraphs ||
    bare.rows !== shape.counts.rows ||
    bare.charts !== shape.counts.charts
  )
    throw new Error(`The two reports differ in size: ${JSON.stringify([shape.counts, bare])}`)

  /** @param {boolean} pageNumbers */
  const ours = (pageNumbers) => timeOf(() => makeReport(content, { ...options, pageNumbers }))
  /** @param {boolean} pageNumbers */
  const beside = (pageNumbers) => timeOf(() => makeBareReport(shape, { pageNumbers }))

  const without = await interleave({
    pairs: 9,
    warmUp: 3,
    ours: () => ours(false),
    beside: () => beside(false),
  })
  // Seconds each: three of them in turn serve two lines of the table.
  const [pairs, warmUp] = [3, 1]
  /** @type {{ ours: number, beside: number, without: number }[]} */
  const numbered = []
  for (let pair = -warmUp; pair < pairs; pair += 1) {
    const times = { ours: await ours(true), beside: await beside(true), without: await ours(false) }
    if (pair >= 0) numbered.push(times)
  }
  const withNumbers = numbered.map((times) => times.ours)
  const { paragraphs, rows, charts } = shape.counts
  return [
    {
      what: `report without page numbers (${String(paragraphs)} paragraphs, ${String(rows)} table rows, ${String(charts)} charts) / docx alone`,
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
  ]
}
