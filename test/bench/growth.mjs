/** How what is computed grows with what there is: 1, 3, 10 and 30 times as much, as the exponent of the line through the four. */
import { join } from 'node:path'
import { loadBundled } from './bundle.mjs'
import { pairsOf } from './framework.mjs'
import { timeOfOne } from './interleave.mjs'
import { largeDossier } from './large-dossier.mjs'
import { responsesTo, roundOf } from './made-answers.mjs'
import { documentsOf } from './search.mjs'

const SIZES = [1, 3, 10, 30]
const BATCHES = { batches: 5, batchTime: 2 }
/** At size 1. A report of 30 times as much is the one of some 300 pages. */
const [PEOPLE, VSVS, REPORT] = [100, 2, 1 / 30]

/** @typedef {{ readonly what: string, readonly timeAt: (size: number) => Promise<number> }} Piece `timeAt` in ms */

/**
 * The slope of the line of least squares through the logarithms: 1 for what takes twice as long for twice as much, 2 for what takes four times.
 * @param {readonly number[]} times one for each of {@link SIZES}
 */
function exponentOf(times) {
  const [xs, ys] = [SIZES.map(Math.log), times.map(Math.log)]
  const mean = (/** @type {readonly number[]} */ values) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const [x0, y0] = [mean(xs), mean(ys)]
  return mean(xs.map((x, at) => (x - x0) * ((ys[at] ?? 0) - y0))) / mean(xs.map((x) => (x - x0) ** 2))
}

/** @param {() => unknown} work once: the second time something may be remembered */
async function timed(work) {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** @param {string} folder @returns {Promise<readonly Piece[]>} */
async function assessmentPieces(folder) {
  const measured = /** @type {typeof import('./measured-framework.js')} */ (
    await loadBundled(join(import.meta.dirname, 'measured-framework.js'), join(folder, 'growth-framework'))
  )
  const dossiers = new Map(SIZES.map((size) => [size, largeDossier(measured, size)]))
  const dossierOf = (/** @type {number} */ size) => dossiers.get(size) ?? largeDossier(measured, size)
  const pairs = pairsOf(measured)
  return [
    { what: '(for comparison) a bare loop over the same records', timeAt: timeOfPair(pairs[0]?.bare) },
    ...pairs.map(({ what, ours }) => ({ what, timeAt: timeOfPair(ours) })),
    ...resultPieces(measured),
  ]

  function timeOfPair(
    /** @type {((dossier: ReturnType<typeof largeDossier>) => unknown) | undefined} */ work,
  ) {
    return (/** @type {number} */ size) => timeOfOne(() => work?.(dossierOf(size)), BATCHES)()
  }
}

/** @param {typeof import('./measured-framework.js')} measured @returns {readonly Piece[]} */
function resultPieces({ mirrorSet, resultsOf }) {
  const round = roundOf(mirrorSet)
  const ids = mirrorSet.themes.flatMap(({ statements }) => statements.map(({ id }) => id))
  return [
    {
      what: 'results of a round, by respondents',
      timeAt: (size) => {
        const responses = responsesTo(round, ids, PEOPLE * size)
        return timeOfOne(() => resultsOf(round, responses, { rest: 'rest' }), BATCHES)()
      },
    },
  ]
}

/** @param {string} folder @returns {Promise<Piece>} */
async function searchPiece(folder) {
  const measured = /** @type {typeof import('./measured-search.js')} */ (
    await loadBundled(join(import.meta.dirname, 'measured-search.js'), join(folder, 'growth-search'))
  )
  return {
    what: 'building the index of the search, by dossiers',
    timeAt: (size) => {
      const all = Array.from({ length: VSVS * size }, (_, at) => documentsOf(measured, at))
      return timed(() => {
        const engine = measured.createEngine()
        for (const [at, documents] of all.entries()) engine.put(`dossier ${String(at)}`, documents)
      })
    },
  }
}

/** @param {string} folder @returns {Promise<readonly Piece[]>} */
async function reportPieces(folder) {
  const { largeContent, makeReport } = /** @type {typeof import('./measured-report.js')} */ (
    await loadBundled(join(import.meta.dirname, 'measured-report.js'), join(folder, 'growth-report'))
  )
  const options = /** @type {const} */ ({ kind: 'volledig', today: '2026-11-23', appVersion: '0.0.0' })
  return [
    ['the full report without page numbers', false],
    ['the same with page numbers, the first time', true],
  ].map(([what, pageNumbers]) => ({
    what: String(what),
    timeAt: (size) => {
      const content = largeContent(REPORT * size)
      return timed(() => makeReport(content, { ...options, pageNumbers: pageNumbers === true }))
    },
  }))
}

/**
 * @param {{ folder: string }} place
 * @returns {Promise<{ readonly said: string }>} a line per piece: its times, and its exponent
 */
export async function measureGrowth({ folder }) {
  const pieces = [
    ...(await assessmentPieces(folder)),
    await searchPiece(folder),
    ...(await reportPieces(folder)),
  ]
  const lines = []
  for (const { what, timeAt } of pieces) {
    // What is compiled at first use is not what grows.
    await timeAt(3)
    /** @type {number[]} */
    const times = []
    for (const size of SIZES) times.push(await timeAt(size))
    lines.push([what, ...times.map((time) => time.toPrecision(3)), exponentOf(times).toFixed(2)])
  }
  const head = ['ms for as much', ...SIZES.map((size) => `${String(size)}x`), 'exponent']
  const all = [head, ...lines]
  const widths = head.map((_, column) => Math.max(...all.map((line) => (line[column] ?? '').length)))
  return {
    said: all
      .map((line) =>
        line
          .map((text, column) =>
            column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
          )
          .join('  '),
      )
      .join('\n'),
  }
}
