/** Every screen, one way of looking at it: accessible by axe, rightly heard, nothing cut off, nothing asked from the network. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { screens } from '../screens/walk'
import { barriersOn, type Rules } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { lostWithoutColours } from './drawn'
import { heardWronglyOn } from './heard-on'

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
  /** What was chosen at Instellingen for the size of the text. */
  readonly text?: keyof typeof nl.app.textSizes
  /** Those that this way of looking can break. */
  readonly rules: Rules
}

async function chooseText(page: Page, size: NonNullable<Look['text']>): Promise<void> {
  await page.getByRole('button', { name: nl.app.settings }).first().click()
  await page.getByRole('radio', { name: nl.app.textSizes[size], exact: true }).check()
  await page.getByRole('dialog').getByRole('button', { name: nl.app.close, exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** Walks through all of them in a browser of its own. */
export function walkEveryScreen(
  name: string,
  { viewport, scheme, rules, forcedColours = false, text }: Look,
): void {
  describe(`every screen ${name}`, () => {
    let app: BuiltApp
    beforeAll(async () => {
      app = await openBuiltApp()
      await app.page.emulateMedia({
        colorScheme: scheme,
        reducedMotion: 'reduce',
        forcedColors: forcedColours ? 'active' : 'none',
      })
      await app.page.setViewportSize(viewport)
      if (text !== undefined) await chooseText(app.page, text)
    })
    afterAll(() => app.close())

    test.each(screens)('$name is accessible and fits', async ({ open }) => {
      await open(app.page)
      expect(await barriersOn(app.page, rules)).toEqual([])
      const tooWide = await app.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(tooWide).toBeLessThanOrEqual(0)
      expect(await scrolledByMouseOnly(app.page)).toEqual([])
      expect(await app.page.title()).toContain(nl.app.name)
      expect(await heardWronglyOn(app.page)).toEqual([])
      if (forcedColours) expect(await lostWithoutColours(app.page)).toEqual([])
    })

    test('no page complained and nothing left the computer', () => {
      expect(app.complaints).toEqual([])
      expect(app.strayRequests).toEqual([])
    })
  })
}
