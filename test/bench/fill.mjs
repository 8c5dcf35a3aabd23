/** A browser with the dossiers of somebody who has many. */
import { load } from '../../build/load.mjs'

/** As many as there are VSV's. */
const DOSSIERS = 71

/**
 * One round more in the only dossier: its first once more, with its answers.
 * @param {import('playwright-core').Page} page
 */
async function addRound(page) {
  /** @type {typeof import('../stored-rows')} */
  const { inDatabase, storedRows } = await load('test/stored-rows.ts')
  const [first] = await storedRows(page, 'rounds')
  if (first === undefined) throw new Error('The example has a round')
  const again = (/** @type {unknown} */ id) => String(id).replace(/^.{8}/, '33333333')
  const roundId = again(first.id)
  await inDatabase(page, 'put', ['rounds', { ...first, id: roundId, title: 'Nog een meting' }])
  for (const row of await storedRows(page, 'responses'))
    if (row.roundId === first.id)
      await inDatabase(page, 'put', ['responses', { ...row, id: again(row.id), roundId }])
}

/**
 * Fills the profile of a browser that was never used: every dossier is the example, with three rounds.
 * @param {import('playwright-core').BrowserContext} browser
 * @param {string} address
 */
export async function fillWithDossiers(browser, address) {
  /** @type {[typeof import('../../src/texts/nl'), typeof import('../browser/plant-dossiers')]} */
  const [{ nl }, { plantDossiers }] = await Promise.all([
    load('src/texts/nl.ts'),
    load('test/browser/plant-dossiers.ts'),
  ])
  const page = await browser.newPage()
  await page.goto(address)
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  await addRound(page)
  await plantDossiers(page, DOSSIERS - 1, { example: false })
  await page.close()
}
