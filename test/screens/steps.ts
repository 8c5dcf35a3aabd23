/** What the walk past every screen does on a page, again and again. */
import type { Page } from 'playwright-core'
import { nl } from '../../src/texts/nl'
import { pressEscape } from '../press-escape'

export interface Screen {
  /** File name of the picture. */
  readonly name: string
  /** Brings the page there, from the screen before. */
  readonly open: (page: Page) => Promise<void>
}

function inMenu(page: Page, name: string) {
  return page.getByRole('navigation', { name: nl.app.mainNavigation }).getByRole('link', { name })
}

/** So long (ms) nothing may have changed; what never comes to rest is not waited for longer than the other. */
const REST = { quiet: 120, longest: 5000 }

/** Until nothing on the page changes or moves any more: sooner than any fixed time when it is quick, and later when it is slow. */
export function atRest(page: Page): Promise<void> {
  return page.evaluate(async ({ quiet, longest }) => {
    await document.fonts.ready
    const began = performance.now()
    let last = began
    const watch = new MutationObserver(() => {
      last = performance.now()
    })
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    const moves = () =>
      document
        .getAnimations()
        .some(
          ({ playState, effect }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
        )
    for (let now = began; now - began < longest; now = performance.now()) {
      if (now - last >= quiet && !moves()) break
      await new Promise((again) => setTimeout(again, 20))
    }
    watch.disconnect()
  }, REST)
}

/** A page stands when its heading does, its lazy parts are there and nothing moves. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  await atRest(page)
}

/** In a narrow window the menu opens on request. */
export async function openMenu(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: nl.app.menu, exact: true })
  if (await button.isVisible()) {
    await button.click()
    await inMenu(page, nl.app.nav.overview).waitFor()
  }
}

export async function menu(page: Page, name: string): Promise<void> {
  await openMenu(page)
  await inMenu(page, name).click()
  await settle(page)
}

/** To a page beside the present one, by its address. */
export async function address(page: Page, part: RegExp, other: string): Promise<void> {
  await page.goto(page.url().replace(part, other))
  await settle(page)
}

export async function dialog(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).first().click()
  await page.getByRole('dialog').waitFor()
  await atRest(page)
}

export async function closeDialog(page: Page): Promise<void> {
  await pressEscape(page)
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

export async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: nl.filling.next }).press('Enter')
  await settle(page)
}
