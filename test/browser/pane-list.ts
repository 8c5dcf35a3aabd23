/** What a user sees of a list beside a detail: norms, actions and evidence alike. */
import type { Page } from 'playwright-core'

/** The line of the list with these words. */
export const row = (page: Page, words: string) => page.locator('a[data-row]').filter({ hasText: words })

/** The id of the row that has the keyboard, or else the kind of element that has. */
export const focusedRow = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? document.activeElement?.tagName)

/** The id of the row whose detail stands beside the list; empty when there is none. */
export const openRow = (page: Page) =>
  page.evaluate(() => document.querySelector('a[data-row][aria-current]')?.getAttribute('data-row') ?? '')

/** How many rows of the list somebody sees whole, without scrolling. */
export function rowsInSight(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('a[data-row]')].filter((link) => {
        const { top, bottom } = (link.closest('li') ?? link).getBoundingClientRect()
        return top >= 0 && bottom <= window.innerHeight
      }).length,
  )
}
