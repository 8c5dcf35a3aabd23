/** Making the report beside the docx library writing as much by itself, with and without estimated page numbers. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadBundled } from './bundle.mjs'
import { interleave } from './interleave.mjs'
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
  const pair = (pageNumbers) => ({
    ours: () => timeOf(() => makeReport(content, { ...options, pageNumbers })),
    beside: () => timeOf(() => makeBareReport(shape, { pageNumbers })),
  })
  const { paragraphs, rows, charts } = shape.counts
  const size = `${String(paragraphs)} paragraphs, ${String(rows)} table rows, ${String(charts)} charts`
  return [
    {
      what: `report (${size}) / docx alone`,
      figures: await interleave({ pairs: 9, warmUp: 3, ...pair(false) }),
    },
    {
      what: 'report with page numbers, as users get it / docx alone with its page numbers',
      figures: await interleave({ pairs: 3, warmUp: 1, ...pair(true) }),
    },
  ]
}
