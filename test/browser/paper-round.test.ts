/** With two rounds in preparation somebody says for which one the letter and the form on paper are. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { makeDraftRound } from './open-round'

const words = nl.reportPage
let app: BuiltApp

beforeAll(async () => {
  app = await openBuiltApp()
  await makeDraftRound(app.page, 'VSV De Test', 'Voorjaarsmeting')
  const menu = app.page.getByRole('navigation', { name: nl.app.mainNavigation })
  await menu.getByRole('link', { name: nl.app.nav.mirror }).click()
  await app.page.getByRole('button', { name: nl.rounds.newRound }).first().click()
  await app.page.getByLabel(nl.roundFields.title.name).fill('Najaarsmeting')
  await app.page.getByRole('button', { name: nl.rounds.dialog.make }).click()
  await app.page.getByRole('heading', { name: 'Najaarsmeting' }).waitFor()
  await menu.getByRole('link', { name: nl.app.nav.report }).click()
  await app.page.getByRole('heading', { level: 1, name: words.title }).waitFor()
})
afterAll(() => app.close())

test('the round is asked for letter and form alone, and the form and its print are of the one that was chosen', async () => {
  const { page } = app
  const asked = page.getByRole('combobox', { name: words.round.label })
  await page.getByRole('radio', { name: new RegExp(`^${nl.labels.reportKind.bestuur}`) }).check()
  await expect.poll(() => asked.count()).toBe(0)
  await page.getByRole('radio', { name: new RegExp(`^${nl.labels.reportKind.blanco}`) }).check()
  const chosen = await asked.locator('option:checked').innerText()
  const other = (await asked.locator('option').allInnerTexts()).find((text) => text !== chosen) ?? ''
  const title = /^\S+/.exec(other)?.[0] ?? ''
  const [round] = await asked.selectOption({ label: other })
  await page.getByText(words.formContents(title)).waitFor()
  expect(await barriersOn(page)).toEqual([])

  await page.getByRole('link', { name: words.print }).click()
  await page
    .getByRole('heading', { level: 1, name: /VSV De Test/ })
    .first()
    .waitFor()
  expect(new URL(page.url().replace('#/', '')).searchParams.get('meting')).toBe(round)
  expect(app.complaints).toEqual([])
})
