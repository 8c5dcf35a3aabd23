/** Beside what others make: SurveyJS Dashboard counting answers, and docx-templates filling a template. In a package of their own. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchPersistentChromium } from '../chromium.mjs'
import { whileServing } from './application.mjs'
import { buildPage, loadBundled } from './bundle.mjs'
import { interleave } from './interleave.mjs'
import { templateFilling } from './peers/filled-template.mjs'
import { shapeOf } from './report-shape.mjs'

const own = join(import.meta.dirname, 'peers')

/** @typedef {import('./interleave.mjs').Row} Row */
/** @typedef {import('./interleave.mjs').Figures} Figures */

/** @param {string} folder @returns {Promise<readonly Row[]>} */
async function besideDashboard(folder) {
  const page = join(folder, 'peers')
  await buildPage(join(own, 'page'), page)
  return whileServing([page], async ([address = '']) => {
    const browser = await launchPersistentChromium(join(folder, 'peers-profile'))
    try {
      const tab = await browser.newPage()
      // The dashboard writes styles into the page, which our server forbids.
      await (await browser.newCDPSession(tab)).send('Page.setBypassCSP', { enabled: true })
      await tab.goto(address)
      /** @type {{ whole: Figures, tables: Figures }} */
      const { whole, tables } = await tab.evaluate('peers.measure()')
      return [
        {
          what: 'results of a round of 500 x 50 / SurveyJS Dashboard, its panel and its tables',
          figures: whole,
        },
        { what: 'the same / SurveyJS Dashboard, its tables alone', figures: tables },
      ]
    } finally {
      await browser.close()
    }
  })
}

/** @param {() => Promise<unknown>} work */
async function timeOf(work) {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** @param {{ root: string, folder: string }} place @returns {Promise<readonly Row[]>} */
async function besideTemplates({ root, folder }) {
  const { makeReport, readDossierFile, largeContent } = /** @type {typeof import('./measured-report.js')} */ (
    await loadBundled(join(import.meta.dirname, 'measured-report.js'), join(folder, 'peers-report'))
  )
  const file = await readDossierFile(
    new Uint8Array(await readFile(join(root, 'questionnaires/voorbeeld/vsv-rijn-en-kromme.vsv'))),
  )
  if (!file.ok) throw new Error(file.problem.message)
  /** @type {Row[]} */
  const rows = []
  for (const [name, content, pairs] of /** @type {const} */ ([
    ['the full report of the example', file.value.content, 7],
    ['300 pages', largeContent(1), 3],
  ])) {
    const options = /** @type {const} */ ({
      kind: 'volledig',
      today: '2026-11-23',
      appVersion: '0.0.0',
      pageNumbers: false,
    })
    const shape = shapeOf(await makeReport(content, options))
    const fill = await templateFilling(shape)
    const filled = shapeOf(await fill()).counts.rows
    if (filled !== shape.counts.rows)
      throw new Error(`The template has ${String(filled)} rows, the report ${String(shape.counts.rows)}`)
    rows.push({
      what: `${name} without page numbers / docx-templates with its ${String(filled)} table rows and its texts`,
      figures: await interleave({
        pairs,
        warmUp: 2,
        ours: () => timeOf(() => makeReport(content, options)),
        beside: () => timeOf(fill),
      }),
    })
  }
  return rows
}

/**
 * @param {{ root: string, folder: string }} place
 * @returns {Promise<{ readonly rows?: readonly Row[], readonly said?: string }>}
 */
export async function measurePeers({ root, folder }) {
  if (!existsSync(join(own, 'node_modules')))
    return { said: 'Not beside others: install them first, with npm ci --prefix test/bench/peers' }
  return { rows: [...(await besideDashboard(folder)), ...(await besideTemplates({ root, folder }))] }
}
