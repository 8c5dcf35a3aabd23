import type { Page } from 'playwright-core'

/**
 * Pages of the built application that are open now. Apart from the setup file that asks for them (`what-was-seen.ts`): that one is loaded anew
 * for every file of a process, what it imports is not.
 */
export const pages = new Set<Page>()

/** From now on the page is among them, until it is closed. */
export function watchPage(page: Page): void {
  pages.add(page)
  page.once('close', () => pages.delete(page))
}
