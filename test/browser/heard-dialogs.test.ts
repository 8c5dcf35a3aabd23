/** A dialog that asks something says what it asks as it opens, and what was said before it is not said again after it. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { openBuiltApp, type BuiltApp } from './built-app'
import { makeDraftRound, PROFESSIONS } from './open-round'
import { toldByDialog } from './told-tree'

let app: BuiltApp
beforeAll(async () => {
  app = await openBuiltApp()
  await app.page.emulateMedia({ reducedMotion: 'reduce' })
  await makeDraftRound(app.page, 'VSV Gehoord', 'Quickscan gehoord')
})
afterAll(() => app.close())

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const described = async () => (await toldByDialog(app.page))?.description

test('a step that cannot be undone tells what it means', async () => {
  const { page } = app
  await button(page, nl.rounds.step.draft.action).click()
  for (const point of nl.rounds.confirm.open.points) await expect.poll(described).toContain(point)
  await button(page, nl.rounds.confirm.open.action).click()
  await page.getByRole('link', { name: nl.rounds.fillInHere }).waitFor()
})

test('the question whether to stop is told, and going on repeats nothing that was said before it', async () => {
  const { page } = app
  await page.getByRole('link', { name: nl.rounds.fillInHere }).click()
  await button(page, nl.filling.welcome.begin).click()
  await page.getByRole('radio', { name: PROFESSIONS.midwife }).check()
  await button(page, nl.filling.next).click()
  await page.getByText(nl.filling.theme(1, 8), { exact: true }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  await page.keyboard.press('4')
  const said = page.locator('[role=status]').filter({ hasText: filling(1) })
  await said.waitFor({ state: 'attached' })
  await expect.poll(() => said.getAttribute('aria-live')).toBeNull()
  await button(page, nl.filling.stop).click()
  await expect.poll(described).toBe(nl.filling.stopDialog.text)
  await button(page, nl.filling.stopDialog.goOn).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  // In the tree again, and so told again, were it not silent.
  await expect.poll(() => said.getAttribute('aria-live')).toBe('off')
  await page.getByRole('group').nth(1).getByRole('radio', { name: 'eens', exact: true }).focus()
  await page.keyboard.press('4')
  const next = page.locator('[role=status]').filter({ hasText: filling(2) })
  await next.waitFor({ state: 'attached' })
  await expect.poll(() => next.getAttribute('aria-live')).toBeNull()
  await button(page, nl.filling.stop).click()
  await button(page, nl.filling.stopDialog.discard).click()
  await page.getByRole('link', { name: nl.rounds.fillInHere }).waitFor()
})

test('what breaks in on somebody who was typing tells its question, as something that waits for an answer', async () => {
  const { page } = app
  await page
    .getByRole('navigation', { name: nl.app.mainNavigation })
    .getByRole('link', { name: nl.app.nav.actions })
    .click()
  await button(page, nl.actions.add).first().click()
  await page.getByLabel(nl.actions.nameIt).fill('Halverwege')
  await page.keyboard.press('Escape')
  await expect
    .poll(() => toldByDialog(page))
    .toEqual({
      role: 'alertdialog',
      name: nl.app.unfinished.title,
      description: nl.app.unfinished.text,
    })
  await button(page, nl.app.unfinished.throwAway).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
})

test('nothing complained', () => {
  expect(app.complaints).toEqual([])
})

function filling(place: number): RegExp {
  return new RegExp(`^${nl.filling.statement.spoken(place, 'eens')}$`)
}
