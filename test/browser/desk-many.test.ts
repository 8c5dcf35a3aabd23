/** Seventy-one dossiers on one computer: the start page with its table and its week. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { mainButton, whatOpens } from '../bench/press.mjs'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { plantDossiers } from './plant-dossiers'
import { fits } from './width'

const MANY = 70
let app: BuiltApp
beforeAll(async () => {
  app = await openBuiltApp()
  const { page } = app
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  await page.goto(`${app.address}#/`)
  await page.getByRole('heading', { level: 1, name: nl.start.title }).waitFor()
  await plantDossiers(page, MANY, { example: false })
  await page.getByRole('heading', { level: 1, name: nl.start.title }).waitFor()
}, 300_000)
afterAll(() => app.close())

const table = () => app.page.getByRole('table', { name: nl.desk.caption })
const week = () => app.page.getByRole('region', { name: nl.week.title(2) })
const rows = () => table().getByRole('rowheader')

test('every dossier tells how much is judged, what is late and what work is out', async () => {
  await expect.poll(() => rows().count()).toBe(MANY + 1)
  // One after another, while the page can be used.
  const unread = () => table().getByText(nl.desk.reading, { exact: true }).count()
  await expect.poll(unread, { timeout: 120_000 }).toBe(0)
  await expect
    .poll(() =>
      table()
        .getByText(/van \d+ normen/)
        .count(),
    )
    .toBe(MANY + 1)
  expect(await barriersOn(app.page)).toEqual([])
})

test('the button that the bench presses opens what it waits for', async () => {
  const { page } = app
  await page.locator(mainButton).first().click()
  const opened = page.locator(whatOpens)
  await expect.poll(() => opened.count()).toBe(1)
  await opened.getByRole('button', { name: nl.app.cancel }).click()
  await expect.poll(() => opened.count()).toBe(0)
})

test('the week shows the first of each part, with its dossier, and the rest when asked', async () => {
  const { page } = app
  const lines = week().getByRole('listitem')
  const late = week().getByRole('list', { name: nl.week.parts.late })
  await expect.poll(() => late.getByRole('listitem').count()).toBe(4)
  // The made-up example asks nothing beside dossiers of one's own.
  await expect.poll(() => week().getByText('VSV Rijn en Kromme').count()).toBe(0)
  await week()
    .getByRole('button', { name: /andere/ })
    .press('Enter')
  await expect.poll(() => lines.count()).toBeGreaterThanOrEqual(MANY)
  await week().getByRole('link').first().click()
  await expect.poll(() => page.url()).toMatch(/#\/dossier\/[^/]+\//)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto(`${app.address}#/`)
  await page.getByRole('heading', { level: 1, name: nl.start.title }).waitFor()
})

test('table and week stand beside each other in a wide window, and nothing is off the screen in a narrow one', async () => {
  const { page } = app
  const box = async (of: ReturnType<typeof week>) => {
    const found = await of.boundingBox()
    if (found === null) throw new Error('not on the screen')
    return found
  }
  await expect.poll(async () => (await box(week())).x - (await box(rows().first())).x).toBeGreaterThan(400)
  await page.setViewportSize({ width: 320, height: 720 })
  await expect.poll(async () => (await box(week())).y - (await box(rows().first())).y).toBeGreaterThan(0)
  await fits(page)
  await page.setViewportSize({ width: 1366, height: 768 })
})

test('reports of two dossiers come in one file, by keyboard, with what could not be made', async () => {
  const { page } = app
  await page.getByRole('link', { name: nl.manyReports.open }).press('Enter')
  await page.getByRole('heading', { level: 1, name: nl.manyReports.title }).waitFor()
  expect(await barriersOn(page)).toEqual([])
  const which = page.getByRole('region', { name: nl.manyReports.which })
  for (const name of ['VSV 2', 'VSV 10'])
    await which.getByRole('checkbox', { name, exact: false }).first().check()
  await page
    .getByRole('region', { name: nl.manyReports.kinds })
    .getByRole('checkbox', { name: nl.labels.reportKind.leden })
    .check()
  await page.getByText(nl.manyReports.counted(2, 1)).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: nl.manyReports.make(2) }).press('Enter'),
  ])
  expect(download.suggestedFilename()).toMatch(/^Rapporten \d{4}-\d\d-\d\d\.zip$/)
  await page.getByText(nl.manyReports.made(2, 0)).waitFor()
  expect(await barriersOn(page)).toEqual([])
})

test('nothing complained and nothing left the computer', () => {
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
