/** The search of Ctrl+K on the example dossier: by keyboard, on a narrow page, and where it must not open. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { pressEscape } from '../press-escape'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { standsWithin } from './width'

const words = nl.search
const action = 'Geschillenregeling bij de overeenkomst'

let app: BuiltApp
beforeAll(async () => {
  app = await openBuiltApp()
  const { page } = app
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
})
afterAll(() => app.close())

const field = (page: Page) => page.getByRole('combobox', { name: words.field })
const rows = (page: Page) => page.getByRole('listbox', { name: words.results }).getByRole('option')

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await field(page).fill(text)
}

async function away(page: Page): Promise<void> {
  await pressEscape(page)
  await field(page).waitFor({ state: 'detached' })
}

test('the key opens it, what is typed is found, and Enter goes there', async () => {
  const { page } = app
  await search(page, action)
  const first = rows(page).first()
  // The index is made when it is first needed; on a busy machine that takes its time.
  await first.waitFor({ timeout: 60_000 })
  await expect.poll(() => first.textContent()).toContain(action)
  await expect.poll(() => first.getAttribute('aria-selected')).toBe('true')
  await expect
    .poll(() => field(page).getAttribute('aria-activedescendant'))
    .toBe(await first.getAttribute('id'))
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => first.getAttribute('aria-selected')).toBe('false')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { level: 1, name: new RegExp(action) })
  await heading.waitFor()
  // As after every other change of page.
  await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true)
})

test('nobody meets a barrier: with results, without, and with nothing typed', async () => {
  const { page } = app
  await search(page, 'klacht')
  await rows(page).first().waitFor()
  expect(await barriersOn(page)).toEqual([])
  await field(page).fill('xqzv')
  await page.getByText(words.tryThis[0]).waitFor()
  expect(await barriersOn(page)).toEqual([])
  await field(page).fill('')
  await page.getByText(words.recent).waitFor()
  expect(await barriersOn(page)).toEqual([])
  await expect.poll(() => rows(page).first().textContent()).toContain(action)
  await away(page)
})

test('Enter right behind the last letter opens what was typed, not what was on the screen before', async () => {
  const { page } = app
  await search(page, 'klacht')
  await rows(page).first().waitFor()
  await field(page).fill('')
  await field(page).pressSequentially('instellingen')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: nl.app.settings }).waitFor()
  await pressEscape(page)
  await page.getByRole('heading', { name: nl.app.settings }).waitFor({ state: 'detached' })
})

test('a command begins what it says', async () => {
  const { page } = app
  await search(page, 'nieuwe actie')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: nl.actions.addTitle }).waitFor()
  await pressEscape(page)
  await page.getByRole('heading', { name: nl.actions.addTitle }).waitFor({ state: 'detached' })
  await search(page, 'maak bestuursrapport')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: nl.reportPage.title }).waitFor()
  // Asked once: going back does not choose again.
  await expect.poll(() => page.url()).not.toContain('soort')
})

test('what was typed on a page is stored before the search leads away from it', async () => {
  const { page } = app
  await search(page, action)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: new RegExp(action) }).waitFor()
  const goal = page.getByRole('textbox', { name: nl.actionFields.goal.name })
  await goal.fill('Een regeling die zoektestwoord heet')
  await search(page, 'geschiedenis')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: nl.history.title }).waitFor()
  await search(page, 'zoektestwoord')
  await expect.poll(() => rows(page).first().textContent()).toContain(action)
  await away(page)
})

test('a statement is shown in its list, also when another one was there before', async () => {
  const { page } = app
  const found = async (text: string, shown: string) => {
    await search(page, text)
    await page.getByRole('option', { name: shown }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Samenwerkingsspiegel' }).waitFor()
    await expect.poll(() => page.locator('main').textContent()).toContain(shown)
  }
  await found('meningsverschillen aanpak', 'We hebben een afgesproken aanpak voor meningsverschillen.')
  await found('druk plek zwangere', 'Als het druk is, vinden we snel een plek voor de zwangere.')
})

test('on 320 pixels nothing stands beside the page, and every key works', async () => {
  const { page } = app
  await page.setViewportSize({ width: 320, height: 640 })
  await page.getByRole('button', { name: words.button, exact: true }).click()
  await field(page).fill('kraamzorg wachtlijst en nog iets dat heel lang is')
  await rows(page).first().waitFor()
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await standsWithin(page.locator('.search-dialog .palette'), 320)
  expect(await barriersOn(page)).toEqual([])
  await away(page)
  await page.setViewportSize({ width: 1366, height: 768 })
})

test('whatever is pasted, there is an answer', async () => {
  const { page } = app
  await page.keyboard.press('Control+k')
  for (const text of ['a'.repeat(10_000), '(a+)+$ '.repeat(1000), '😀', '<img src=x onerror=alert(1)>']) {
    await field(page).fill(text)
    await page.getByText(words.tryThis[0]).or(rows(page).first()).first().waitFor()
  }
  await field(page).fill('geschillenregeling')
  await expect.poll(() => rows(page).first().textContent()).toContain('eschillen')
  await away(page)
})

test('it does not open over another dialog', async () => {
  const { page } = app
  await search(page, 'nieuwe actie')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: nl.actions.addTitle }).waitFor()
  await page.keyboard.press('Control+k')
  await page.waitForTimeout(300)
  await expect.poll(() => field(page).count()).toBe(0)
  await pressEscape(page)
  await page.getByRole('heading', { name: nl.actions.addTitle }).waitFor({ state: 'detached' })
})

test('a respondent on this device has no search', async () => {
  const { page } = app
  await page.goto(page.url().replace(/#\/dossier\/([^/]+)\/.*$/, '#/invullen/$1/none'))
  await page.getByRole('navigation', { name: nl.app.mainNavigation }).waitFor({ state: 'detached' })
  await page.keyboard.press('Control+k')
  await page.waitForTimeout(300)
  await expect.poll(() => field(page).count()).toBe(0)
  await expect.poll(() => page.getByRole('button', { name: words.button, exact: true }).count()).toBe(0)
})

test('nothing went wrong meanwhile, and nothing was asked of the network', () => {
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
