/** What respondents and the one who leaves the device with them do at a kiosk. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { nl } from '../../src/texts/nl'
import { tabAndEnter, tabTo } from './open-round'

/** Eight digits: four turn up by chance in the hashes that are stored. */
export const PIN = '24681357'

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
export const rest = (page: Page) => button(page, nl.kiosk.rest.begin)

export async function lock(page: Page): Promise<void> {
  await button(page, nl.kiosk.start).click()
  await page.getByLabel(nl.kiosk.dialog.pin).fill(PIN)
  await page.getByLabel(nl.kiosk.dialog.again).fill(PIN)
  await page.keyboard.press('Enter')
  await rest(page).waitFor()
}

export async function tryPin(page: Page, pin: string): Promise<void> {
  const field = page.getByRole('dialog').getByLabel(nl.kiosk.exit.pin)
  await field.fill(pin)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.querySelector('[role=dialog] .v-btn--loading') === null)
}

export async function unlock(page: Page): Promise<void> {
  await button(page, nl.kiosk.rest.facilitator).click()
  await tryPin(page, PIN)
  await page.getByRole('link', { name: nl.rounds.fillInHere }).waitFor()
}

/** Nothing of anybody is on the page. */
export async function expectBlank(page: Page): Promise<void> {
  await rest(page).waitFor()
  await expect.poll(() => page.getByRole('radio').count()).toBe(0)
  await expect.poll(() => page.getByRole('textbox').count()).toBe(0)
  await expect.poll(() => page.getByRole('progressbar').count()).toBe(0)
  await expect
    .poll(() => page.locator('body').innerText())
    .not.toMatch(/Verloskundige|Gynaecoloog|beantwoord/)
}

/** Starts on the empty page; ends on the first theme. */
export async function begin(page: Page, profession: string): Promise<void> {
  await rest(page).waitFor()
  await tabAndEnter(page, rest(page))
  await tabAndEnter(page, button(page, nl.filling.welcome.begin))
  const choice = page.getByRole('radio', { name: profession })
  await choice.waitFor()
  // Inside a group of radio buttons the arrow keys choose.
  await tabTo(page, page.getByRole('radio').first())
  await page.keyboard.press('Space')
  for (let moves = 0; moves < 5 && !(await choice.isChecked()); moves += 1)
    await page.keyboard.press('ArrowDown')
  await page.getByText(/U krijgt \d+ stelling/).waitFor()
  await tabAndEnter(page, button(page, nl.filling.next))
  await page.getByText(nl.filling.theme(1, 8), { exact: true }).waitFor()
}

/** From the first theme to the page of thanks. */
export async function fillIn(page: Page, answer: string): Promise<void> {
  const next = button(page, nl.filling.next)
  for (let theme = 1; theme <= 8; theme += 1) {
    await page.getByText(nl.filling.theme(theme, 8), { exact: true }).waitFor()
    // Every figure goes on to the next statement, and after the last one to the button.
    await page.keyboard.press(answer)
    await page.keyboard.press(answer)
    await tabAndEnter(page, next)
  }
  await page.getByRole('heading', { name: nl.filling.choices.title }).waitFor()
  // Enter on a choice that is not taken goes on.
  await tabAndEnter(page, page.getByRole('checkbox').first())
  await page.getByRole('heading', { name: nl.filling.open.title }).waitFor()
  await tabAndEnter(page, next)
  await page.getByRole('heading', { name: nl.filling.check.title }).waitFor()
  await tabAndEnter(page, button(page, nl.filling.check.toButton))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: nl.filling.done.title }).waitFor()
}
