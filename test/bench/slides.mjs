/**
 * From a key in the window of the leader to the other slide on the projector, in two tabs of the built application; beside a
 * bare message to that tab and back. Both are timed by the clock of the leader's tab, with the way back in them.
 */
import { launchPersistentChromium } from '../chromium.mjs'
import { load } from '../../build/load.mjs'
import { builtApplication, whileServing } from './application.mjs'
import { interleave } from './interleave.mjs'

/** Tells the leader's tab, over a channel of the bench, that another slide was painted, and answers bare messages. Runs in the room. */
function watchRoom() {
  const back = new BroadcastChannel('bench')
  const title = () => document.querySelector('h1')?.textContent ?? ''
  let shown = title()
  /** After the frame that holds it: a task that comes behind the painting. */
  const tell = () =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => back.postMessage('painted')
      port2.postMessage(null)
    })
  new MutationObserver(() => {
    if (title() === shown || title() === '') return
    shown = title()
    tell()
  }).observe(document.body, { childList: true, subtree: true, characterData: true })
  back.onmessage = ({ data }) => {
    if (data === 'bare') back.postMessage('heard')
  }
}

/** What the leader's tab measures. Runs there. */
function measuring() {
  const channel = new BroadcastChannel('bench')
  let key = 'PageUp'
  /** @param {() => void} act @param {string} answer */
  const timed = (act, answer) =>
    new Promise((resolve) => {
      const start = performance.now()
      channel.onmessage = ({ data }) => {
        if (data === answer) resolve(performance.now() - start)
      }
      act()
    })
  Object.assign(window, {
    slide: () => {
      key = key === 'PageUp' ? 'PageDown' : 'PageUp'
      return timed(
        () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })),
        'painted',
      )
    },
    bare: () => timed(() => channel.postMessage('bare'), 'heard'),
  })
}

/**
 * @param {{ folder: string }} place
 * @returns {Promise<readonly import('./interleave.mjs').Row[]>}
 */
export async function measureSlides({ folder }) {
  /** @type {typeof import('../browser/session-road')} */
  const road = await load('test/browser/session-road.ts')
  /** @type {typeof import('../../src/texts/nl')} */
  const { nl } = await load('src/texts/nl.ts')
  /** @type {typeof import('../../src/texts/session/slides')} */
  const { slides } = await load('src/texts/session/slides.ts')
  return whileServing([await builtApplication()], async ([address = '']) => {
    const browser = await launchPersistentChromium(`${folder}/slides`)
    try {
      const page = await browser.newPage()
      await page.goto(address)
      await page.getByRole('button', { name: nl.start.openExample }).click()
      await page.getByRole('heading', { name: nl.overview.title }).waitFor()
      await road.openSessions(page)
      await road.prepareSession(page, 5)
      await page.getByRole('link', { name: nl.sessionPreparation.lead }).click()
      const [room] = await Promise.all([
        browser.waitForEvent('page'),
        page.getByRole('button', { name: nl.sessionLeader.projector.open }).click(),
      ])
      await page.getByText(nl.sessionLeader.projector.connected).waitFor()
      await page.getByRole('button', { name: nl.sessionLeader.begin }).click()
      await road.step(page, nl.sessionSteps.name.mirror).click()
      await room.getByText(slides.theme.discuss).waitFor()
      await room.evaluate(watchRoom)
      await page.evaluate(measuring)
      /** @param {'slide' | 'bare'} what @returns {() => Promise<number>} */
      const timed = (what) => () => page.evaluate(`window.${what}()`)
      return [
        {
          what: 'a key of the leader to a slide painted in the room / a bare message and back',
          figures: await interleave({ pairs: 51, warmUp: 6, ours: timed('slide'), beside: timed('bare') }),
        },
      ]
    } finally {
      await browser.close()
    }
  })
}
