/** Opening a dossier with 5,000 answers in ten rounds: from a press on its name to its overview, beside the example as it is. */
import { load } from '../../build/load.mjs'
import { launchPersistentChromium } from '../chromium.mjs'
import { figuresOf } from './interleave.mjs'

const ROUNDS = 10
const EACH = 500

/**
 * Gives the example ten rounds of 500 answers, made of its own.
 * @param {import('playwright-core').Page} page on which the example is the only dossier
 */
async function fillRounds(page) {
  /** @type {typeof import('../stored-rows')} */
  const { inDatabase, storedRows } = await load('test/stored-rows.ts')
  const rounds = await storedRows(page, 'rounds')
  const round = rounds.find(({ status }) => status === 'closed')
  if (round === undefined) throw new Error('The example has a closed round')
  const responses = (await storedRows(page, 'responses')).filter(({ roundId }) => roundId === round.id)
  /** @param {unknown} id @param {number} number */
  const again = (id, number) => String(id).replace(/^.{8}/, (33_333_333 + number).toString())
  for (let number = 0; number < ROUNDS - rounds.length; number += 1) {
    const day = `20${String(10 + number)}-10-01`
    await inDatabase(page, 'put', [
      'rounds',
      {
        ...round,
        id: again(round.id, number),
        title: `Meting ${day}`,
        status: 'adopted',
        opensOn: day,
        closesOn: day,
      },
    ])
  }
  for (const { id } of await storedRows(page, 'rounds'))
    await inDatabase(page, 'put-all', [
      'responses',
      Array.from({ length: EACH }, (_, index) => ({
        ...responses[index % responses.length],
        id: crypto.randomUUID(),
        roundId: id,
      })),
    ])
}

/**
 * In the page: presses the first dossier, and waits for the heading of its overview to be painted.
 * @param {string} heading
 * @returns {Promise<number>} ms
 */
function pressFirst(heading) {
  return new Promise((resolve, reject) => {
    const name = document.querySelector('main table tbody a')
    if (!(name instanceof HTMLElement)) {
      reject(new Error('There is a dossier'))
      return
    }
    const began = performance.now()
    const observer = new MutationObserver(() => {
      if (document.querySelector('main h1')?.textContent.trim() !== heading) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)))
    })
    observer.observe(document, { childList: true, subtree: true, characterData: true })
    name.click()
  })
}

/** How long (ms) a page gets to come to rest: the start page reads what it tells about its dossiers. */
const AT_REST = 1500

/**
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {string} heading
 */
async function timeToOpen(page, address, heading) {
  await page.waitForTimeout(AT_REST)
  await page.goto(`${address}#/`)
  await page.locator('main table tbody a').first().waitFor()
  await page.waitForTimeout(AT_REST)
  return page.evaluate(pressFirst, heading)
}

/**
 * In a browser of its own, on which it is the only dossier.
 * @param {string} profile folder
 * @param {string} address
 * @returns {Promise<readonly import('./interleave.mjs').Row[]>}
 */
export async function measureOpening(profile, address) {
  /** @type {typeof import('../../src/texts/nl')} */
  const { nl } = await load('src/texts/nl.ts')
  const browser = await launchPersistentChromium(profile)
  try {
    const page = await browser.newPage()
    await page.goto(address)
    await page.getByRole('button', { name: nl.start.openExample }).click()
    await page.getByRole('heading', { name: nl.overview.title }).waitFor()
    const [turns, warmUp] = [7, 2]
    const measured = async () => {
      /** @type {number[]} */
      const times = []
      for (let turn = -warmUp; turn < turns; turn += 1) {
        const time = await timeToOpen(page, address, nl.overview.title)
        if (turn >= 0) times.push(time)
      }
      return times
    }
    const beside = await measured()
    await fillRounds(page)
    await page.reload()
    const ours = await measured()
    return [
      {
        what: 'opening a dossier with 5,000 answers in ten rounds / the example as it is',
        figures: figuresOf(ours, beside),
      },
    ]
  } finally {
    await browser.close()
  }
}
