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
 * @param {{ ours: string, empty: string, components: string }} addresses
 * @returns {Promise<readonly import('./interleave.mjs').Row[]>}
 */
export async function measureStart(browser, addresses) {
  await fillWithDossiers(browser, addresses.ours)
  const [turns, warmUp] = [15, 3]
  /** @type {Record<keyof typeof addresses, StartTimes[]>} */
  const times = { ours: [], empty: [], components: [] }
  for (let turn = -warmUp; turn < turns; turn += 1) {
    const ours = await startOf(browser, addresses.ours, mainButton)
    const components = await startOf(browser, addresses.components, mainButton)
    const empty = await startOf(browser, addresses.empty, emptyPage)
    if (turn < 0) continue
    times.ours.push(ours)
    times.components.push(components)
    times.empty.push(empty)
  }
  /** @param {keyof StartTimes} moment @param {'empty' | 'components'} beside */
  const figures = (moment, beside) =>
    figuresOf(
      times.ours.map((one) => one[moment]),
      times[beside].map((one) => one[moment]),
    )
  const pages = /** @type {const} */ ({
    components: 'a page that only mounts the same components',
    empty: 'an empty Vue page',
  })
  return /** @type {const} */ (['components', 'empty']).flatMap((beside) => [
    { what: `start to first heading / ${pages[beside]}`, figures: figures('heading', beside) },
    {
      what: `start to a press of the button handled / ${pages[beside]}`,
      figures: figures('handled', beside),
    },
  ])
}
