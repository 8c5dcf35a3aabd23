/** One house style for several dossiers, as a consultant gives it on; two of them go by one name. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { plantDossiers } from './plant-dossiers'

const words = nl.houseStyle.giveOn
let app: BuiltApp
let page: BuiltApp['page']
let address = ''

beforeAll(async () => {
  app = await openBuiltApp()
  page = app.page
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
  address = page.url().replace(/(#\/dossier\/[^/]+).*/u, '$1/rapport/huisstijl')
  await page.goto(`${app.address}#/`)
  await page.getByRole('heading', { level: 1, name: nl.start.title }).waitFor()
  await plantDossiers(page, 2, { example: false })
  for (const name of ['VSV Dubbel', 'VSV Dubbel']) await addDossier(name)
  await page.goto(address)
  await page.getByRole('heading', { level: 1, name: nl.houseStyle.title }).waitFor()
  await page.getByLabel(nl.houseStyle.primary, { exact: true }).fill('7A1F3D')
  await page.getByLabel(nl.houseStyle.primary, { exact: true }).press('Tab')
}, 300_000)
afterAll(() => app.close())

async function addDossier(name: string): Promise<void> {
  await page.goto(`${app.address}#/`)
  await page.getByRole('heading', { level: 1, name: nl.start.title }).waitFor()
  await page.getByRole('button', { name: nl.start.newDossier }).first().click()
  await page.getByLabel(nl.start.nameLabel).fill(name)
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: nl.app.mainNavigation }).waitFor()
}

const panel = () => page.getByRole('region', { name: words.title })
const lines = () => panel().getByRole('list', { name: words.list }).getByRole('listitem')

test('the chosen dossiers get it at once, by keyboard, and each is named with a way back', async () => {
  await panel()
    .getByRole('checkbox', { name: /^VSV 1 / })
    .press('Space')
  await panel()
    .getByRole('checkbox', { name: /^VSV 2 / })
    .press('Space')
  expect(await barriersOn(page)).toEqual([])
  await panel()
    .getByRole('button', { name: words.give(2) })
    .press('Enter')
  await expect.poll(() => lines().count()).toBe(2)
  await page.getByRole('button', { name: words.takeBackOf('VSV 1') }).press('Enter')
  await lines().filter({ hasText: 'VSV 1' }).getByText('weer zoals het was').waitFor()
  await page.getByRole('button', { name: words.takeBackOf('VSV 2') }).waitFor()
  expect(await barriersOn(page)).toEqual([])
})

test('two of one name are told apart, where one chooses and in the list of what was done', async () => {
  const twins = panel().getByRole('checkbox', { name: /^VSV Dubbel.*aangemaakt op/ })
  await expect.poll(() => twins.count()).toBe(2)
  await twins.first().check()
  await panel()
    .getByRole('button', { name: words.give(1) })
    .click()
  await lines()
    .filter({ hasText: /VSV Dubbel \(aangemaakt op/ })
    .waitFor()
  await expect.poll(() => page.getByRole('option', { name: /^VSV Dubbel \(aangemaakt op/ }).count()).toBe(2)
})

test('in a window of 320 px nothing of it is off the screen', async () => {
  await page.setViewportSize({ width: 320, height: 640 })
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.setViewportSize({ width: 1366, height: 768 })
})

test('another dossier that is opened has the colour', async () => {
  await page.goto(`${app.address}#/`)
  await page.getByRole('link', { name: 'VSV 2', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
  await page.goto(page.url().replace(/(#\/dossier\/[^/]+).*/u, '$1/rapport/huisstijl'))
  await expect.poll(() => page.getByLabel(nl.houseStyle.primary, { exact: true }).inputValue()).toBe('7A1F3D')
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
