/** What the walk past every screen does on a page, again and again. */
import type { Page } from 'playwright-core'
import { nl } from '../../src/texts/nl'

export interface Screen {
  /** File name of the picture. */
  readonly name: string
  /** Brings the page there, from the screen before. */
  readonly open: (page: Page) => Promise<void>
}

function inMenu(page: Page, name: string) {
  return page.getByRole('navigation', { name: nl.app.mainNavigation }).getByRole('link', { name })
}

/** A page stands when its heading does and the network of lazy parts is quiet. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(350)
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
  await page.waitForTimeout(400)
}

export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

export async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: nl.filling.next }).press('Enter')
  await settle(page)
}
