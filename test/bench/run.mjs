/** `npm run bench`: what the application takes, beside the least it could take. See docs/speed.md. Judges no time. */
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../build/load.mjs'
import { measureInBrowser } from './browser.mjs'
import { measureFramework } from './framework.mjs'
import { measureReport } from './report.mjs'
import { measureScoring } from './scoring.mjs'
import { measureSearch } from './search.mjs'
import { measureSlides } from './slides.mjs'
import { measureSurvey } from './survey.mjs'
import { tableOf } from './table.mjs'
import { measureVote } from './vote.mjs'

const folder = await mkdtemp(join(tmpdir(), 'vsv-bench-'))
const load = () => loadavg()[0]?.toFixed(1) ?? 'unknown'
const loadBefore = load()
try {
  console.log('Measuring in the browser (start, saving, first progress of a report, answer files) ...')
  const inBrowser = await measureInBrowser({ folder })
  console.log('Measuring the scoring ...')
  const scoring = await measureScoring({ folder })
  console.log('Measuring ten rounds ...')
  const survey = await measureSurvey({ folder })
  console.log('Measuring a large assessment ...')
  const framework = await measureFramework({ folder })
  console.log('Measuring the search in 71 dossiers ...')
  const search = await measureSearch({ folder })
  console.log('Measuring a session (a slide in the other window, 500 people who vote) ...')
  const slides = await measureSlides({ folder })
  const vote = await measureVote({ folder })
  console.log('Measuring the report ...')
  const report = await measureReport({ root, folder })
  console.log(
    `\n${tableOf([...inBrowser, ...scoring, ...survey, ...framework, ...search, ...slides, ...vote.rows, ...report])}\n`,
  )
  console.log(
    `${String(availableParallelism())} cores, load ${loadBefore} before and ${load()} after; Node ${process.versions.node}; ${performance.now().toFixed(0)} ms in all.`,
  )
  // The one thing that is not a matter of time.
  for (const what of vote.wrong) console.error(`Lost or counted twice: ${what}`)
  if (vote.wrong.length > 0) process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}
