/**
 * Whether everything stands in the window. Each waits until it does: after a change of the window a menu slides away, a message grows and
 * lines are drawn anew, and what was measured in between says nothing.
 */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Longest wait (ms) of {@link excess}. */
const PATIENCE = 10_000

const wider = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** How much wider than its window the page stays, in px; 0 when nothing stands beside it. */
export async function excess(page: Page): Promise<number> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const now = await wider(page)
    if (now <= 0 || Date.now() > end) return Math.max(now, 0)
    await page.waitForTimeout(100)
  }
}

/** The page fits in its window. */
export const fits = (page: Page) => expect.poll(() => wider(page)).toBeLessThanOrEqual(0)

/** Nothing of this has to be scrolled sideways. */
export const holdsItsWidth = (one: Locator) =>
  expect.poll(() => one.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0)

/** All of these stand between the sides of a window this many px wide; there is at least one. */
export const standsWithin = (all: Locator, width: number) =>
  expect
    .poll(() =>
      all.evaluateAll((found, most) => {
        const boxes = found.map((one) => one.getBoundingClientRect())
        return boxes.length > 0 && boxes.every((box) => box.width > 0 && box.left >= 0 && box.right <= most)
      }, width),
    )
    .toBe(true)
