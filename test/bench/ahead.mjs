/** The full report of the example: asked for after somebody looked at the page, whose pages were counted meanwhile, beside at once. */
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from '../../build/load.mjs'
import { launchPersistentChromium } from '../chromium.mjs'
import { interleave } from './interleave.mjs'

/** How long (ms) somebody looks. */
const LOOKED = 12_000

/**
 * @param {string} folder for the profiles
 * @param {string} address
 * @returns {Promise<readonly import('./interleave.mjs').Row[]>}
 */
export async function measureAhead(folder, address) {
  /** @type {typeof import('../../src/texts/nl')} */
  const { nl } = await load('src/texts/nl.ts')
  /** @param {number} looked */
  const timeToReport = async (looked) => {
    const browser = await launchPersistentChromium(await mkdtemp(join(folder, 'report-')))
    try {
      const page = await browser.newPage()
      await page.goto(address)
      await page.getByRole('button', { name: nl.start.openExample }).click()
      await page.getByRole('heading', { name: nl.overview.title }).waitFor()
      await page.goto(page.url().replace(/(#\/dossier\/[^/]+).*/u, '$1/rapport'))
      await page.getByRole('radio', { name: new RegExp(`^${nl.labels.reportKind.volledig}`, 'u') }).check()
      await page.waitForTimeout(looked)
      const began = performance.now()
      const download = page.waitForEvent('download', { timeout: 120_000 })
      await page.getByRole('button', { name: nl.reportPage.make, exact: true }).click()
      await download
      return performance.now() - began
    } finally {
      await browser.close()
    }
  }
  return [
    {
      what: 'the full report after twelve seconds on its page / asked for at once',
      figures: await interleave({
        pairs: 3,
        warmUp: 0,
        ours: () => timeToReport(LOOKED),
        beside: () => timeToReport(0),
      }),
    },
  ]
}
