/** Every screen, one way of looking at it: accessible by axe, nothing cut off, nothing asked from the network. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { screens } from '../screens/walk'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'

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
}

/** Walks through all of them in a browser of its own. */
export function walkEveryScreen(name: string, { viewport, scheme }: Look): void {
  describe(`every screen ${name}`, () => {
    let app: BuiltApp
    beforeAll(async () => {
      app = await openBuiltApp()
      await app.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await app.page.setViewportSize(viewport)
    })
    afterAll(() => app.close())

    test.each(screens)('$name is accessible and fits', async ({ open }) => {
      await open(app.page)
      expect(await barriersOn(app.page)).toEqual([])
      const tooWide = await app.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(tooWide).toBeLessThanOrEqual(0)
      expect(await scrolledByMouseOnly(app.page)).toEqual([])
      expect(await app.page.title()).toContain(nl.app.name)
    })

    test('no page complained and nothing left the computer', () => {
      expect(app.complaints).toEqual([])
      expect(app.strayRequests).toEqual([])
    })
  })
}
