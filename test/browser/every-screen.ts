/** Every screen, one way of looking at it: accessible by axe, rightly heard, nothing cut off, nothing asked from the network. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { atRest } from '../screens/steps'
import { screens } from '../screens/walk'
import { barriersOn, type Rules } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { lostWithoutColours } from './drawn'
import { heardWronglyOn } from './heard-on'
import { excess } from './width'

/** What scrolls sideways on its own while the keyboard cannot stand in it, or where nothing says what it is; by its class. */
function scrolledByMouseOnly(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter(
        (one) =>
          one.scrollWidth > one.clientWidth &&
          ['auto', 'scroll'].includes(getComputedStyle(one).overflowX) &&
          one.checkVisibility() &&
          !one.matches('input, textarea') &&
          !(one.tabIndex === 0 && one.ariaLabel !== null),
      )
      .map((one) => one.className),
  )
}

interface Look {
  readonly viewport: { readonly width: number; readonly height: number }
  readonly scheme: 'light' | 'dark'
  /** High contrast: the system gives the colours. */
  readonly forcedColours?: boolean
  /** Those that this way of looking can break. */
  readonly rules: Rules
}

interface Walk {
  /** Each screen is opened as the first has it, and then looked at in the ways of the others too: to open it takes as long as to look. */
  readonly looks: readonly [Look, ...Look[]]
  /** What was chosen at Instellingen for the size of the text. */
  readonly text?: keyof typeof nl.app.textSizes
}

async function chooseText(page: Page, size: NonNullable<Walk['text']>): Promise<void> {
  await page.getByRole('button', { name: nl.app.settings }).first().click()
  await page.getByRole('radio', { name: nl.app.textSizes[size], exact: true }).check()
  await page.getByRole('dialog').getByRole('button', { name: nl.app.close, exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

async function lookAs(page: Page, { viewport, scheme, forcedColours = false }: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: scheme,
    reducedMotion: 'reduce',
    forcedColors: forcedColours ? 'active' : 'none',
  })
  await page.setViewportSize(viewport)
}

/** What is wrong with a screen, each fault after the way of looking at it. */
async function faultsOf(page: Page, { rules, scheme, forcedColours = false, viewport }: Look) {
  const tooWide = await excess(page)
  const found = [
    ...(await barriersOn(page, rules)),
    ...(tooWide > 0 ? [`${String(tooWide)} px too wide`] : []),
    ...(await scrolledByMouseOnly(page)).map((one) => `scrolled by mouse only: ${one}`),
    ...(await heardWronglyOn(page)),
    ...(forcedColours ? await lostWithoutColours(page) : []),
  ]
  return found.map((fault) => `${scheme}, ${String(viewport.width)} px wide: ${fault}`)
}

/** Walks through all of them in a browser of its own. */
export function walkEveryScreen(name: string, { looks, text }: Walk): void {
  describe(`every screen ${name}`, () => {
    const [first, ...others] = looks
    let app: BuiltApp
    beforeAll(async () => {
      app = await openBuiltApp()
      await lookAs(app.page, first)
      if (text !== undefined) await chooseText(app.page, text)
    })
    afterAll(() => app.close())

    test.each(screens)('$name is accessible and fits', async ({ open }) => {
      const { page } = app
      // The test before this one may have failed halfway.
      if (others.length > 0) await lookAs(page, first)
      await open(page)
      await expect.poll(() => page.title()).toContain(nl.app.name)
      const faults = await faultsOf(page, first)
      for (const other of others) {
        await lookAs(page, other)
        await atRest(page)
        faults.push(...(await faultsOf(page, other)))
      }
      expect(faults).toEqual([])
    })

    test('no page complained and nothing left the computer', () => {
      expect(app.complaints).toEqual([])
      expect(app.strayRequests).toEqual([])
    })
  })
}
