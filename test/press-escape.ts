import type { Page } from 'playwright-core'

/**
 * Escape, pressed as somebody does who saw the dialog. A dialog that has just opened listens from the next timer on, and a key of a test
 * overtakes timers on a busy machine, which no finger does.
 */
export async function pressEscape(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((due) => setTimeout(due, 50)))
  await page.keyboard.press('Escape')
}
