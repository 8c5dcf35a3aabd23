/** The board's page on the screen, from the built application: the ways in, the ways on, and one sheet of paper. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { boardPage as words } from '../../src/texts/report/board-page'
import { temporaryFolder } from '../temporary-folder'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'

const PDFTOTEXT = '/usr/bin/pdftotext'

let app: BuiltApp
let dossier: string
beforeAll(async () => {
  app = await openBuiltApp()
  const { page } = app
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  dossier = page.url().replace(/\/$/, '')
})
afterAll(() => app.close())

const title = () => app.page.getByRole('heading', { level: 1, name: words.title })

async function sheetsOf(): Promise<readonly string[]> {
  const pdf = await app.page.pdf({ format: 'A4', printBackground: true })
  const file = join(temporaryFolder(), 'beslisblad.pdf')
  await writeFile(file, pdf)
  const { stdout } = await promisify(execFile)(PDFTOTEXT, ['-layout', file, '-'])
  return stdout.split('\f').filter((sheet) => sheet.trim() !== '')
}

test('is one step from the overview and from the reports', async () => {
  const { page } = app
  for (const from of ['', '/rapport']) {
    await page.goto(`${dossier}${from}`)
    await page.getByRole('link', { name: nl.overview.boardPage }).click()
    await title().waitFor()
  }
})

test('says in one sentence how it stands, and leads to what cannot wait', async () => {
  const { page } = app
  await page.goto(`${dossier}/rapport/beslisblad`)
  await title().waitFor()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1)
  await expect.poll(() => page.locator('.headline').textContent()).toMatch(/kernnorm/u)
  const thing = page.locator('ol').getByRole('link').first()
  await thing.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/(toetsing|verbeterplan)\//u)
})

test('has no barriers, and shows no box that a click would do nothing with', async () => {
  const { page } = app
  await page.goto(`${dossier}/rapport/beslisblad`)
  await title().waitFor()
  expect(await barriersOn(page)).toEqual([])
  await expect.poll(() => page.getByText(words.initials).first().isVisible()).toBe(false)
  await expect.poll(() => page.getByText(words.onPaper).isVisible()).toBe(true)
})

test.skipIf(!existsSync(PDFTOTEXT))('fits on one sheet of A4, with boxes and room to sign', async () => {
  const { page } = app
  await page.goto(`${dossier}/rapport/beslisblad`)
  await title().waitFor()
  const sheets = await sheetsOf()
  expect(sheets).toHaveLength(1)
  for (const part of [words.title, ...words.choices, words.initials, ...words.signs, nl.labels.signal.red])
    expect(sheets[0]).toContain(part)
})

test('of a dossier without anything teaches how it fills, and asks nothing', async () => {
  const { page } = app
  await page.goto(`${app.address}#/`)
  await page.getByRole('button', { name: nl.start.newDossier }).first().click()
  await page.getByLabel(nl.start.nameLabel).fill('VSV Leeg')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  const fresh = page.url().replace(/(\/dossier\/[^/]+).*/u, '$1')
  await page.goto(`${fresh}/rapport/beslisblad`)
  await title().waitFor()
  await page.getByRole('heading', { name: words.empty.title }).waitFor()
  await expect.poll(() => page.getByText(words.noDecisions).count()).toBe(0)
  expect(await barriersOn(page)).toEqual([])
})
