/**
 * `npm run bench`: what the application takes, beside the least it could take. See docs/speed.md. Judges no time. Names after it are the parts
 * to run: `node test/bench/run.mjs day electron`.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../build/load.mjs'
import { measureInBrowser } from './browser.mjs'
import { measureDay } from './day.mjs'
import { measureElectronStart } from './electron-start.mjs'
import { measureFramework } from './framework.mjs'
import { measureGrowth } from './growth.mjs'
import { measurePeers } from './peers.mjs'
import { measureReport } from './report.mjs'
import { measureScoring } from './scoring.mjs'
import { measureSearch } from './search.mjs'
import { measureSlides } from './slides.mjs'
import { measureSurvey } from './survey.mjs'
import { tableOf } from './table.mjs'
import { measureVote } from './vote.mjs'

/** @typedef {import('./interleave.mjs').Row} Row */
/**
 * What a part found: rows for the one table, what it has to say beside them, and what is wrong whatever the computer.
 * @typedef {{ readonly rows?: readonly Row[], readonly said?: string, readonly wrong?: readonly string[] }} Found
 */

const folder = await mkdtemp(join(tmpdir(), 'vsv-bench-'))
const rowsOf = async (/** @type {Promise<readonly Row[]>} */ measured) => ({ rows: await measured })

/** @type {Readonly<Record<string, { readonly about: string, readonly measure: () => Promise<Found> }>>} */
const parts = {
  browser: {
    about: 'in the browser (start, saving, first progress of a report, answer files)',
    measure: () => rowsOf(measureInBrowser({ folder })),
  },
  scoring: { about: 'the scoring', measure: () => rowsOf(measureScoring({ folder })) },
  survey: { about: 'ten rounds', measure: () => rowsOf(measureSurvey({ folder })) },
  framework: { about: 'a large assessment', measure: () => rowsOf(measureFramework({ folder })) },
  search: { about: 'the search in 71 dossiers', measure: () => rowsOf(measureSearch({ folder })) },
  slides: { about: 'a slide in the other window', measure: () => rowsOf(measureSlides({ folder })) },
  vote: { about: '500 people who vote', measure: () => measureVote({ folder }) },
  report: { about: 'the report', measure: () => rowsOf(measureReport({ root, folder })) },
  growth: { about: 'how it grows, from 1 to 30 times as much', measure: () => measureGrowth({ folder }) },
  peers: { about: 'beside others, where they are installed', measure: () => measurePeers({ root, folder }) },
  electron: {
    about: 'starting in real Electron, cold and warm',
    measure: () => measureElectronStart({ folder }),
  },
  day: { about: 'a day in real Electron (some minutes)', measure: measureDay },
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => parts[name] === undefined)
const load = () => loadavg()[0]?.toFixed(1) ?? 'unknown'
const loadBefore = load()
try {
  if (unknown.length > 0)
    throw new Error(`No part is called ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}`)
  /** @type {Found[]} */
  const found = []
  for (const [name, { about, measure }] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    console.log(`Measuring ${about} ...`)
    found.push(await measure())
  }
  const rows = found.flatMap(({ rows: some = [] }) => some)
  if (rows.length > 0) console.log(`\n${tableOf(rows)}\n`)
  for (const { said } of found) if (said !== undefined) console.log(`${said}\n`)
  console.log(
    `${String(availableParallelism())} cores, load ${loadBefore} before and ${load()} after; Node ${process.versions.node}; ${performance.now().toFixed(0)} ms in all.`,
  )
  // The one thing that is not a matter of time.
  const wrong = found.flatMap(({ wrong: some = [] }) => some)
  for (const what of wrong) console.error(`Lost or counted twice: ${what}`)
  if (wrong.length > 0) process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}
