/** A key in the longest text a field may hold, without a space in it: in our field, beside a bare one of the same size. */
import { load } from '../../build/load.mjs'
import { launchPersistentChromium } from '../chromium.mjs'
import { interleave } from './interleave.mjs'

const LENGTH = 100_000
const NORM = 'ORG-02'
/** How long (ms) a page gets to come to rest: what was typed is stored and looked through a moment after the last key. */
const AT_REST = 1200

/**
 * In the page: fills the field, as a paste does.
 * @param {Element} field
 * @param {number} length
 */
function fill(field, length) {
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('It is a field of several lines')
  field.focus()
  field.value = 'a'.repeat(length)
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/**
 * In the page: types one letter at the end and waits until it is painted.
 * @param {Element} field
 * @returns {Promise<number>} ms
 */
function type(field) {
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('It is a field of several lines')
  return new Promise((resolve) => {
    // From the beginning of a frame: the wait for one is up to the screen.
    requestAnimationFrame(() => {
      const began = performance.now()
      field.setRangeText('b', field.value.length, field.value.length, 'end')
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'b' }))
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)))
    })
  })
}

/**
 * @param {string} profile folder
 * @param {string} address
 * @returns {Promise<readonly import('./interleave.mjs').Row[]>}
 */
export async function measureTyping(profile, address) {
  /** @type {typeof import('../../src/texts/nl')} */
  const { nl } = await load('src/texts/nl.ts')
  const browser = await launchPersistentChromium(profile)
  try {
    const page = await browser.newPage()
    await page.goto(address)
    await page.getByRole('button', { name: nl.start.openExample }).click()
    await page.getByRole('heading', { name: nl.overview.title }).waitFor()
    await page.goto(page.url().replace(/(#\/dossier\/[^/]+).*/u, `$1/toetsing/${NORM}`))
    const field = page.getByLabel(nl.normPage.reasoning, { exact: true })
    await field.waitFor()
    const look = await field.evaluate((one) => {
      const { font, padding, width } = getComputedStyle(one)
      return { font, padding, width }
    })
    const empty = await browser.newPage()
    await empty.setContent('<textarea></textarea>')
    const bare = empty.locator('textarea')
    await bare.evaluate((one, given) => Object.assign(one.style, given, { fieldSizing: 'content' }), look)
    for (const one of [field, bare]) await one.evaluate(fill, LENGTH)
    /** @param {import('playwright-core').Locator} one */
    const typed = async (one) => {
      await one.page().bringToFront()
      await one.page().waitForTimeout(AT_REST)
      return one.evaluate(type)
    }
    return [
      {
        what: 'a key in an unbroken text of 100,000 characters / a bare field with the same text',
        figures: await interleave({
          pairs: 15,
          warmUp: 3,
          ours: () => typed(field),
          beside: () => typed(bare),
        }),
      },
    ]
  } finally {
    await browser.close()
  }
}
