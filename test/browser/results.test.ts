/** What becomes of a closed round: reading the open answers by keyboard, another order, Excel, and a copy for somebody else. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'

const ROUND = 'Volledige spiegel najaar 2026'
const TOTAL = 41

let app: BuiltApp
beforeAll(async () => {
  app = await openBuiltApp()
})
afterAll(() => app.close())

async function toResults(page: Page): Promise<void> {
  const menu = page.getByRole('navigation', { name: nl.app.mainNavigation })
  await menu.getByRole('link', { name: nl.app.nav.mirror }).click()
  await page.getByRole('link', { name: ROUND, exact: true }).click()
  await page.getByRole('heading', { name: ROUND, exact: true, level: 1 }).waitFor()
  await page.getByRole('link', { name: nl.rounds.toResults }).click()
  await page.getByRole('heading', { name: nl.results.titleOf(ROUND), exact: true }).waitFor()
}

async function saved(page: Page, button: string, inside: Page | Locator = page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    inside.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), path: await file.path() }
}

test('the facilitator reads the open answers without a mouse, and only what may be shown appears', async () => {
  const { page } = app
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  await toResults(page)
  await page.getByText(nl.openAnswers.count(TOTAL, 0)).waitFor()
  await page.getByRole('link', { name: nl.openAnswers.read }).press('Enter')
  await page.getByText(nl.openAnswers.progress(0, TOTAL)).waitFor()

  const cards = page.locator('.open-answer')
  const first = (await cards.nth(0).locator('.text').textContent()) ?? ''
  const second = (await cards.nth(1).locator('.text').textContent()) ?? ''
  await cards.nth(0).getByRole('button', { name: nl.openAnswers.show, exact: true }).focus()
  await page.keyboard.press('t')
  await page.getByText(nl.openAnswers.progress(1, TOTAL)).waitFor()
  // The focus went along to the second text.
  await page.keyboard.press('n')
  await page.getByText(nl.openAnswers.progress(2, TOTAL)).waitFor()
  const pressed = (place: number, name: string) =>
    cards.nth(place).getByRole('button', { name, exact: true }).getAttribute('aria-pressed')
  await expect.poll(() => pressed(0, nl.openAnswers.show)).toBe('true')
  await expect.poll(() => pressed(1, nl.openAnswers.hide)).toBe('true')
  expect(await barriersOn(page)).toEqual([])

  await page.getByRole('link', { name: nl.openAnswers.back }).click()
  await page.getByText(nl.openAnswers.count(TOTAL, 1)).waitFor()
  await page.getByText(first, { exact: true }).waitFor()
  await expect.poll(() => page.getByText(second, { exact: true }).count()).toBe(0)
})

test('the five lenses replace the themes, and are never shown along with them', async () => {
  const { page } = app
  await page.getByRole('button', { name: nl.lenses.perLens, exact: true }).click()
  await page.getByRole('heading', { name: nl.lenses.heading }).waitFor()
  await expect.poll(() => page.getByRole('heading', { name: nl.results.themesHeading }).count()).toBe(0)
  const table = page.getByRole('table', { name: nl.lenses.caption })
  await expect
    .poll(() => table.locator('tbody th').allTextContents())
    .toEqual(['Ambitie', 'Belangen', 'Relaties', 'Organisatie', 'Proces'])
  expect(await barriersOn(page)).toEqual([])
  await page.getByRole('button', { name: nl.lenses.perTheme, exact: true }).click()
  await page.getByRole('heading', { name: nl.results.themesHeading }).waitFor()
})

test('the workbook holds the figures of the screen', async () => {
  const { page } = app
  const rows = page.getByRole('table', { name: nl.results.themesCaption }).locator('tbody tr')
  const onScreen = await Promise.all(
    (await rows.all()).map(async (row) => [
      await row.locator('th').textContent(),
      await row.locator('td').first().textContent(),
    ]),
  )
  const { name, path } = await saved(page, nl.resultsWorkbook.button)
  expect(name).toMatch(/Volledige spiegel najaar 2026 - uitkomsten\.xlsx$/)
  const sheet = await readSheet(path, nl.resultsWorkbook.sheets.themes)
  expect(
    sheet
      .slice(1)
      .map((row) => [row[0], typeof row[2] === 'number' ? row[2].toFixed(1).replace('.', ',') : row[2]]),
  ).toEqual(onScreen.map(([theme, mean]) => [theme?.trim(), mean?.trim()]))
})

test('a sharing copy opens next to its dossier, shows the same results and says what it is', async () => {
  const { page } = app
  await page.getByRole('button', { name: nl.sharing.copy, exact: true }).click()
  const people = page.getByRole('checkbox', { name: nl.sharing.people })
  await people.waitFor()
  await expect.poll(() => people.isChecked()).toBe(false)
  expect(await barriersOn(page)).toEqual([])
  const { name, path } = await saved(page, nl.sharing.confirm, page.getByRole('dialog'))
  expect(name).toMatch(/\(deelkopie\)\.vsv$/)
  const bytes = await readFile(path)
  const table = page.getByRole('table', { name: nl.results.themesCaption })
  const before = await table.innerText()

  await page.getByRole('link', { name: nl.app.allDossiers }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: nl.start.openFile }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  await toResults(page)
  await page.getByText(nl.sharing.badge).waitFor()
  await expect.poll(() => table.innerText()).toBe(before)
  await expect.poll(() => page.getByRole('link', { name: nl.openAnswers.read }).count()).toBe(0)
  expect(await barriersOn(page)).toEqual([])
  // And it is not opened for new answers.
  await page.getByRole('link', { name: ROUND, exact: true }).click()
  await page.getByRole('heading', { name: ROUND, exact: true, level: 1 }).waitFor()
  await expect.poll(() => page.getByRole('button', { name: nl.receive.reopen.button }).count()).toBe(0)
})

test('a button to the page of the round is not called the present page on the pages below it', async () => {
  const { page } = app
  await toResults(page)
  const address = page.url()
  await page.goto(address.replace(/uitkomsten$/u, 'papier'))
  const back = page.getByRole('link', { name: nl.filling.notOpen.back, exact: true })
  await back.waitFor()
  await expect.poll(() => back.getAttribute('aria-current')).toBeNull()
})

test('nothing left the computer and nothing went wrong on the way', () => {
  expect(app.strayRequests).toEqual([])
  expect(app.complaints).toEqual([])
})
