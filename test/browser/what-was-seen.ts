/**
 * What the pages of the built application showed when a test failed, told with the failure: a test that fails on another computer, or one
 * time in a thousand, can then be understood from what it printed.
 */
import { afterEach } from 'vitest'
import type { Page } from 'playwright-core'
import { pages } from './open-pages'

/** Signs of a page that are told. */
const MOST = 700
/** A page that hangs tells nothing (ms). */
const PATIENCE = 5000

async function seen(page: Page): Promise<string> {
  const told = page.evaluate(() => {
    const { activeElement, body } = document
    const within = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
    return [
      `keyboard at ${activeElement?.tagName ?? 'nothing'} "${within.trim().slice(0, 60)}"`,
      body.innerText.replace(/\s+/g, ' '),
    ].join(' | ')
  })
  const late = new Promise<string>((resolve) => setTimeout(() => resolve('it did not answer'), PATIENCE))
  const text = await Promise.race([told, late]).catch((error: unknown) => String(error))
  return `[${page.url().replace(/^[^#]*/, '')}] ${text.slice(0, MOST)}`
}

afterEach(async ({ task }) => {
  const [first] = task.result?.errors ?? []
  if (first === undefined || task.result?.state !== 'fail') return
  for (const page of pages) first.message += `\nSeen then: ${await seen(page)}`
})
