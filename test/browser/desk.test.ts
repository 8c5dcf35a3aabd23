/** More dossiers on one computer: the table on the start page, and the way from one to another. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { tabTo } from './open-round'

let app: BuiltApp
// Seven dossiers, one after another: on a busy machine that takes its time.
beforeAll(async () => {
  app = await openBuiltApp()
  const { page } = app
  for (const name of ['VSV 10', 'VSV 2', 'VSV 1', 'VSV 3', 'VSV 4', 'VSV 5', 'VSV 6']) {
    await page.getByRole('button', { name: nl.start.newDossier }).first().click()
    await page.getByLabel(nl.start.nameLabel).fill(name)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: nl.overview.title }).waitFor()
    await toStart()
  }
}, 300_000)
afterAll(() => app.close())

async function toStart(): Promise<void> {
  await app.page.goto(`${app.address}#/`)
  await app.page.getByRole('heading', { name: nl.start.title }).waitFor()
}

const table = () => app.page.getByRole('table', { name: nl.desk.caption })
const named = () => table().getByRole('rowheader').getByRole('link').allInnerTexts()

test('dossiers stand as people count, also the other way round, by keyboard', async () => {
  const { page } = app
  expect(await barriersOn(page)).toEqual([])
  const head = table().getByRole('button', { name: nl.desk.columns.name, exact: true })
  await head.press('Enter')
  await expect.poll(named).toEqual(['VSV 1', 'VSV 2', 'VSV 3', 'VSV 4', 'VSV 5', 'VSV 6', 'VSV 10'])
  await expect
    .poll(() => table().getByRole('columnheader').first().getAttribute('aria-sort'))
    .toBe('ascending')
  await head.press('Enter')
  await expect.poll(async () => (await named())[0]).toBe('VSV 10')
  await expect
    .poll(() => table().getByRole('columnheader').first().getAttribute('aria-sort'))
    .toBe('descending')
})

test('a search leaves what holds every word, and says how many that are', async () => {
  const { page } = app
  await page.getByLabel(nl.desk.search).fill('vsv 10')
  await expect.poll(named).toEqual(['VSV 10'])
  await page.getByText(nl.desk.found(1), { exact: true }).waitFor()
  await page.getByLabel(nl.desk.search).fill('nergens')
  await page.getByText(nl.desk.none).waitFor()
  await page.getByLabel(nl.desk.search).fill('')
  await expect.poll(async () => (await named()).length).toBe(7)
})

test('from one dossier to another goes by key and a few letters, without the start page', async () => {
  const { page } = app
  await page.getByRole('link', { name: 'VSV 2', exact: true }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  await page.keyboard.press('Control+Shift+O')
  await page.getByRole('dialog').waitFor()
  expect(await barriersOn(page)).toEqual([])
  await tabTo(page, page.getByLabel(nl.desk.search))
  await page.keyboard.type('10')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.title()).toContain('VSV 10')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
})

test('somebody who does one thing in every dossier stays on that page in the next one', async () => {
  const { page } = app
  await page
    .getByRole('navigation', { name: nl.app.mainNavigation })
    .getByRole('link', { name: nl.app.nav.actions })
    .click()
  await page.waitForURL(/verbeterplan/u)
  await page.keyboard.press('Control+Shift+O')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^VSV 2\b/u })
    .click()
  await expect.poll(() => page.title()).toContain('VSV 2')
  await expect.poll(() => page.url()).toMatch(/verbeterplan/u)
})

test('nothing complained and nothing left the computer', () => {
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
