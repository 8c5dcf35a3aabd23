/** From the start of a navigation to the first heading and to a press of the main button being handled, seen from inside the page. */
import { fillWithDossiers } from './fill.mjs'
import { figuresOf } from './interleave.mjs'
import { mainButton, whatOpens } from './press.mjs'

/**
 * @typedef {object} StartTimes ms since the navigation started
 * @property {number} heading the first heading is in the page
 * @property {number} handled what the button opens is in the page
 */

const emptyPage = 'main button'

/**
 * Runs in the page, before its own scripts: presses the button as soon as it is there.
 * @param {{ button: string, opens: string }} what
 */
function watchStart({ button, opens }) {
  /** @type {StartTimes} */
  const times = { heading: 0, handled: 0 }
  let isPressed = false
  Object.assign(window, {
    started: new Promise((resolve) => {
      const look = () => {
        if (times.heading === 0 && (document.querySelector('h1')?.textContent ?? '').trim() !== '')
          times.heading = performance.now()
        const found = document.querySelector(button)
        if (times.heading > 0 && !isPressed && found instanceof HTMLElement) {
          isPressed = true
          found.click()
        }
        if (isPressed && document.querySelector(opens) !== null) {
          times.handled = performance.now()
          observer.disconnect()
          resolve(times)
        }
      }
      const observer = new MutationObserver(look)
      observer.observe(document, { childList: true, subtree: true, characterData: true })
    }),
  })
}

/**
 * @param {import('playwright-core').BrowserContext} browser
 * @param {string} address
 * @param {string} button
 * @returns {Promise<StartTimes>}
 */
async function startOf(browser, address, button) {
  const page = await browser.newPage()
  try {
    await page.addInitScript(watchStart, { button, opens: whatOpens })
    await page.goto(address, { waitUntil: 'commit' })
    await page.waitForFunction('window.started.then(() => true)', undefined, { timeout: 30_000 })
    return /** @type {StartTimes} */ (await page.evaluate('window.started'))
  } finally {
    await page.close()
  }
}

/**
 * @param {import('playwright-core').BrowserContext} browser
 * @param {{ ours: string, beside: string }} addresses
 * @returns {Promise<readonly import('./interleave.mjs').Row[]>}
 */
export async function measureStart(browser, addresses) {
  await fillWithDossiers(browser, addresses.ours)
  const [pairs, warmUp] = [15, 3]
  /** @type {StartTimes[]} */
  const ours = []
  /** @type {StartTimes[]} */
  const beside = []
  for (let pair = -warmUp; pair < pairs; pair += 1) {
    const one = await startOf(browser, addresses.ours, mainButton)
    const other = await startOf(browser, addresses.beside, emptyPage)
    if (pair < 0) continue
    ours.push(one)
    beside.push(other)
  }
  /** @param {keyof StartTimes} moment */
  const figures = (moment) =>
    figuresOf(
      ours.map((times) => times[moment]),
      beside.map((times) => times[moment]),
    )
  return [
    { what: 'start to first heading / an empty Vue page', figures: figures('heading') },
    { what: 'start to a press of the button handled / an empty Vue page', figures: figures('handled') },
  ]
}
