/** Making the report beside the docx library writing as much by itself, with and without estimated page numbers. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bundle } from './bundle.mjs'
import { figuresOf } from './interleave.mjs'
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
    without: () => timeOf(() => makeReport(content, { ...options, pageNumbers: false })),
    /**
     * With page numbers, as the worker makes it: the first time without `known` pieces.
     * @param {import('../../src/report/word/page-numbers/piecewise').KnownPieces} known
     */
    ours: (known) => timeOf(() => makeReport(content, options, undefined, known)),
    /** @param {boolean} pageNumbers */
    bare: (pageNumbers) => timeOf(() => makeBareReport(shape, { pageNumbers })),
  }
}

/** @param {{ paragraphs: number, rows: number, charts: number }} counts */
const drawnText = ({ paragraphs, rows, charts }) =>
  `${String(paragraphs)} paragraphs, ${String(rows)} table rows, ${String(charts)} charts`

/**
 * All ways to make one report, in turn, so that whatever else the machine is doing hits them alike.
 * @param {Awaited<ReturnType<typeof besides>>} report
 * @param {{ pairs: number, warmUp: number }} times
 */
async function inTurn({ ours, without, bare }, { pairs, warmUp }) {
  /** @type {{ first: number, again: number, without: number, bare: number, bareNumbered: number }[]} */
  const all = []
  for (let pair = -warmUp; pair < pairs; pair += 1) {
    const known = new Map()
    const times = {
      first: await ours(known),
      again: await ours(known),
      without: await without(),
      bare: await bare(false),
      bareNumbered: await bare(true),
    }
    if (pair >= 0) all.push(times)
  }
  return all
}

/**
 * The lines of one report.
 * @param {string} name
 * @param {string} size what it holds
 * @param {Awaited<ReturnType<typeof inTurn>>} all
 * @returns {readonly import('./interleave.mjs').Row[]}
 */
function rowsOf(name, size, all) {
  /** @param {keyof typeof all[number]} ours @param {keyof typeof all[number]} beside */
  const figures = (ours, beside) =>
    figuresOf(
      all.map((times) => times[ours]),
      all.map((times) => times[beside]),
    )
  return [
    { what: `${name} without page numbers (${size}) / docx alone`, figures: figures('without', 'bare') },
    { what: `${name}, the first time / the same without page numbers`, figures: figures('first', 'without') },
    {
      what: `${name}, the first time / docx alone with its page numbers`,
      figures: figures('first', 'bareNumbered'),
    },
    { what: `${name}, again / the same without page numbers`, figures: figures('again', 'without') },
    { what: `${name}, again / docx alone without page numbers`, figures: figures('again', 'bare') },
  ]
}

/**
 * @param {string} address of the module
 * @param {'with' | 'without'} kind of page numbers
 * @returns {Promise<number>} MB
 */
async function memoryOf(address, kind) {
  const script = join(import.meta.dirname, 'report-memory.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=500',
    script,
    address,
    kind,
  ])
  return Number(stdout)
}

/**
 * @param {{ root: string, folder: string }} place
 * @returns {Promise<readonly import('./interleave.mjs').Row[]>}
 */
export async function measureReport({ root, folder }) {
  const address = await bundle(join(import.meta.dirname, 'measured-report.js'), join(folder, 'report'))
  const measured = /** @type {typeof import('./measured-report.js')} */ (await import(address))
  const file = await measured.readDossierFile(
    new Uint8Array(await readFile(join(root, 'questionnaires/voorbeeld/vsv-rijn-en-kromme.vsv'))),
  )
  if (!file.ok) throw new Error(file.problem.message)
  const example = await besides(measured, file.value.content)
  const small = await besides(measured, measured.largeContent(0.1))
  const large = await besides(measured, measured.largeContent(1))

  const examples = await inTurn(example, { pairs: 5, warmUp: 1 })
  // Half a minute each: the last of two.
  const larges = await inTurn(large, { pairs: 1, warmUp: 1 })
  const smalls = await inTurn(small, { pairs: 1, warmUp: 1 })
  const perParagraph = (/** @type {typeof larges} */ all, /** @type {number} */ paragraphs) =>
    all.map(({ first }) => first / paragraphs)
  return [
    ...rowsOf('report as users get it', drawnText(example.counts), examples),
    ...rowsOf('300 pages', drawnText(large.counts), larges),
    {
      what: 'report as users get it, per paragraph, of 300 pages / of 40',
      figures: figuresOf(
        perParagraph(larges, large.counts.paragraphs),
        perParagraph(smalls, small.counts.paragraphs),
      ),
    },
    {
      what: '300 pages, memory in MB / the same without page numbers',
      figures: figuresOf([await memoryOf(address, 'with')], [await memoryOf(address, 'without')]),
    },
  ]
}
