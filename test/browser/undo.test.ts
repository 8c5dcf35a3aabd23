/** Undo that names what it did, does it again and leads to it; the history; and the name that is asked once. */
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { nl } from '../../src/texts/nl'
import { openBuiltApp, type BuiltApp } from './built-app'
import { fits, standsWithin } from './width'

let app: BuiltApp
let dossier = ''
const words = nl.history

beforeAll(async () => {
  app = await openBuiltApp()
  const { page } = app
  await page.getByRole('button', { name: nl.start.newDossier }).first().click()
  await page.getByLabel(nl.start.nameLabel).fill('VSV De Proef')
  await page.getByRole('button', { name: nl.start.create }).click()
  await page.waitForURL(/#\/dossier\//)
  dossier = new URL(page.url()).hash.split('/').slice(0, 3).join('/')
})
afterAll(async () => {
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
  await app.close()
})

const open = (page: Page, path: string) => page.goto(`${app.address}${dossier}/${path}`)
const region = (page: Page) => page.getByLabel(nl.dossierFields.region.name)
const message = (page: Page) => page.locator('.v-snackbar__content')
const inMessage = (page: Page, name: string) => page.locator('.v-snackbar').getByRole('button', { name })

/** A click on what is no text: what was typed is stored, and the keys are for the change. */
async function leaveText(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click()
}

test('the overview asks the name once, and the history then says who it was', async () => {
  const { page } = app
  await open(page, '')
  const ask = page.locator('form.ask')
  await ask.getByLabel(nl.app.settingsName).fill('Noor de Wit')
  await ask.getByRole('button', { name: words.name.save }).click()
  await message(page).getByText('Noor de Wit').waitFor()
  await expect.poll(() => ask.count()).toBe(0)
  await open(page, 'gegevens')
  await region(page).fill('Rijnstreek')
  await leaveText(page)
  await page.locator('.save-status', { hasText: 'opgeslagen' }).waitFor()
  await open(page, 'geschiedenis')
  await page.getByRole('row').filter({ hasText: 'Noor de Wit' }).getByText('Rijnstreek').waitFor()
})

test('the message names the change, leads to it and does it again; so do both keys', async () => {
  const { page } = app
  await open(page, 'geschiedenis')
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor()
  await page.keyboard.press('Control+z')
  await message(page).getByText('regio van ‘Rijnstreek’ terug naar leeg').waitFor()
  await inMessage(page, words.show).click()
  await expect.poll(() => region(page).inputValue()).toBe('')
  for (const key of ['Control+y', 'Control+Shift+z', 'Control+Shift+Z']) {
    await leaveText(page)
    await page.keyboard.press(key)
    await expect.poll(() => region(page).inputValue()).toBe('Rijnstreek')
    await page.keyboard.press('Control+z')
    await expect.poll(() => region(page).inputValue()).toBe('')
  }
  await inMessage(page, words.again).click()
  await expect.poll(() => region(page).inputValue()).toBe('Rijnstreek')
  await message(page).getByText('Opnieuw gedaan').waitFor()
})

test('inside a text the keys are those of the text', async () => {
  const { page } = app
  await open(page, 'gegevens')
  const contact = page.getByLabel(nl.dossierFields.contact.name)
  await contact.fill('')
  await contact.pressSequentially('Bo')
  await page.keyboard.press('Control+z')
  await expect.poll(() => contact.inputValue()).not.toBe('Bo')
  await page.keyboard.press('Control+y')
  await expect.poll(() => contact.inputValue()).toBe('Bo')
  await expect.poll(() => region(page).inputValue()).toBe('Rijnstreek')
  await contact.fill('')
  await leaveText(page)
})

test('a kill between undo and redo loses neither; what is from before it is asked about first', async () => {
  await open(app.page, 'gegevens')
  await region(app.page).fill('Maasland')
  await leaveText(app.page)
  await app.page.locator('.save-status', { hasText: 'opgeslagen' }).waitFor()
  await app.page.keyboard.press('Control+z')
  await message(app.page).getByText(nl.app.undone).waitFor()
  const page = await app.killAndRestart()
  await open(page, 'gegevens')
  await expect.poll(() => region(page).inputValue()).toBe('Rijnstreek')
  await leaveText(page)
  await page.keyboard.press('Control+y')
  const ask = page.getByRole('dialog', { name: words.ask.redo })
  await ask.getByText('regio van ‘Rijnstreek’ naar ‘Maasland’').waitFor()
  await ask.getByText('Noor de Wit').waitFor()
  expect((await new AxeBuilder({ page }).include('[role="dialog"]').analyze()).violations).toEqual([])
  await ask.getByRole('button', { name: words.ask.doRedo }).click()
  await expect.poll(() => region(page).inputValue()).toBe('Maasland')
})

test('the history is filtered by words and by kind, and leads to the place and back to the same filter', async () => {
  const { page } = app
  await open(page, 'geschiedenis')
  await page.getByRole('searchbox', { name: words.filter.label }).fill('opnieuw gedaan maasland')
  await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
  await page.locator('tbody a').first().click()
  await region(page).waitFor()
  await page.goBack()
  await expect
    .poll(() => page.getByRole('searchbox', { name: words.filter.label }).inputValue())
    .toContain('maasland')
  await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
  expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([])
  await page.getByRole('button', { name: words.filter.clear }).click()
  await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(5)
})

test('the history and the message fit a window of 320 px', async () => {
  const { page } = app
  await page.setViewportSize({ width: 320, height: 700 })
  await open(page, 'geschiedenis')
  await page.keyboard.press('Control+z')
  await message(page).waitFor()
  await fits(page)
  await standsWithin(page.locator('.v-snackbar button'), 320)
  await page.setViewportSize({ width: 1366, height: 768 })
})
