/** A draft of a document, from the norm that asks for it to the Word file, in the built application. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDossierFile } from '../../src/storage/dossier-file'
import { nl } from '../../src/texts/nl'
import { buildContent } from '../fixtures/build-content'
import { readDocx } from '../report/read-docx'
import { settle } from '../screens/steps'
import { temporaryFolder } from '../temporary-folder'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { fits } from './width'

const words = nl.drafts
let app: BuiltApp

beforeAll(async () => {
  const content = buildContent()
  const path = join(temporaryFolder(), 'proef.vsv')
  writeFileSync(
    path,
    await writeDossierFile(content, { appVersion: '9.9.9', now: new Date(0), attachments: new Map() }),
  )
  app = await openBuiltApp()
  const { page } = app
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: nl.start.openFile }).click(),
  ])
  await chooser.setFiles(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('navigation', { name: nl.app.mainNavigation }).waitFor()
})
afterAll(() => app.close())

/** A page of the dossier that is open, by the end of its address. */
async function toPage(place: string): Promise<void> {
  const { page } = app
  const [, dossier = ''] = /#(\/dossier\/[^/?]+)/.exec(page.url()) ?? []
  await page.goto(page.url().replace(/#.*$/, `#${dossier}${place}`))
  await page.getByRole('heading', { level: 1 }).waitFor()
  await settle(page)
}

test('a norm that asks for a document offers a draft, says what is filled in, and saves it in Word', async () => {
  const { page } = app
  await toPage('/toetsing/ORG-03')
  const button = page.getByRole('button', { name: words.make('Mandaatbrief') })
  await button.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('heading', { name: words.make('Mandaatbrief') }).waitFor()
  const said = (await dialog.textContent()) ?? ''
  for (const text of ['VSV De Proef', words.dialog.noEvidence, words.dialog.noAnswers, words.dialog.lawyer])
    expect(said).toContain(text)
  expect(await barriersOn(page)).toEqual([])
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    dialog.getByRole('button', { name: words.dialog.save }).click(),
  ])
  await dialog.getByText(words.saved(file.suggestedFilename())).waitFor()
  expect(file.suggestedFilename()).toMatch(/^Concept mandaatbrief - VSV De Proef \d{4}-\d\d-\d\d\.docx$/)
  const { allText } = readDocx(readFileSync(await file.path()))
  expect(allText).toContain('Mandaat per onderwerp')
  expect(allText).toContain('VSV De Proef')
  await dialog.getByRole('button', { name: words.dialog.close }).click()
  await dialog.waitFor({ state: 'hidden' })
  await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true)
})

test('a norm that asks for no document offers none', async () => {
  await toPage('/toetsing/ORG-01')
  await app.page.getByRole('heading', { level: 1 }).waitFor()
  await expect.poll(() => app.page.getByRole('region', { name: words.ofNorm }).count()).toBe(0)
})

test('all five stand on the page of the reports, also on a narrow page', async () => {
  const { page } = app
  await page.setViewportSize({ width: 320, height: 640 })
  await toPage('/rapport')
  const panel = page.getByRole('region', { name: words.title })
  await panel.getByRole('heading', { level: 3 }).nth(4).waitFor()
  await expect.poll(() => panel.getByRole('button').count()).toBe(5)
  await fits(page)
  await panel.getByRole('button', { name: words.open('Jaarkalender') }).click()
  await page.getByRole('dialog').getByText(words.dialog.noEvidence).waitFor()
  await fits(page)
  expect(await barriersOn(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.setViewportSize({ width: 1280, height: 800 })
})

test('the search begins one', async () => {
  const { page } = app
  await toPage('')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('rolkaart')
  await page.getByRole('option', { name: words.make('Rolkaart VSV en IGO') }).click()
  await page
    .getByRole('dialog')
    .getByRole('heading', { name: words.make('Rolkaart VSV en IGO') })
    .waitFor()
})

test('nothing went wrong on the way, and no request left', () => {
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
