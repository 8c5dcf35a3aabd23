/** A dossier replaced by a file and put back from the bin, as a user does it: nothing is lost on the way, there or back. */
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { storedRows } from '../stored-rows'
import { temporaryFolder } from '../temporary-folder'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { makeOpenRound } from './open-round'
import { holdsItsWidth } from './width'

const name = 'VSV Zuid'
const renamed = 'VSV Zuid-West'
let app: BuiltApp
/** The dossier after its new name. */
let later: string
beforeAll(async () => {
  app = await openBuiltApp()
  await makeOpenRound(app.page, name, 'Nulmeting')
})
afterAll(() => app.close())

const bin = () => app.page.getByRole('dialog', { name: nl.start.bin })
const inList = (of: string) => app.page.getByRole('link', { name: of, exact: true })
const lines = () => bin().getByRole('listitem')

async function openBin(count: number): Promise<void> {
  await app.page.getByRole('button', { name: nl.start.binCount(count) }).click()
  await bin().waitFor()
}

/** Saves the dossier of this name as a file; its path. */
async function saveAsFile(of: string): Promise<string> {
  const { page } = app
  await page.getByRole('button', { name: nl.start.more(of) }).click()
  await page.getByText(nl.start.saveAsFile).click()
  const how = page.getByRole('dialog', { name: nl.locking.save.title })
  // Nobody has answered yet: without a lock, unless somebody wants one.
  await how.getByText(nl.locking.save.withoutAnswers).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    how.getByRole('button', { name: nl.locking.save.confirm }).click(),
  ])
  const path = join(temporaryFolder(), download.suggestedFilename())
  await download.saveAs(path)
  return path
}

/** Opens a file of a dossier that is here already; the question about it. */
async function openFile(path: string): Promise<Locator> {
  const { page } = app
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: nl.start.openFile }).click(),
  ])
  await chooser.setFiles(path)
  const question = page.getByRole('dialog', { name: nl.start.arrivalTitle })
  await question.getByText(nl.start.arrivalReplaceText).waitFor()
  return question
}

describe('a dossier that was changed after it was saved as a file', () => {
  test('is replaced by that file, and the previous version goes to the recycle bin', async () => {
    const { page } = app
    await page.goto(app.address)
    const saved = await saveAsFile(name)

    await inList(name).click()
    await page.getByRole('link', { name: nl.profile.title }).first().click()
    await page.getByLabel(nl.dossierFields.name.name).fill(renamed)
    await page.getByLabel(nl.dossierFields.name.name).blur()
    // Who leaves before it is stored is asked about it later, on a page of the dossier.
    await expect
      .poll(async () => (await storedRows(page, 'dossiers')).map((one) => one['name']))
      .toContain(renamed)
    await page.goto(app.address)
    await inList(renamed).waitFor()

    later = await saveAsFile(renamed)

    const question = await openFile(saved)
    await expect.poll(() => question.getByRole('button').first().innerText()).toBe(nl.start.arrivalKeep)
    await question.getByRole('button', { name: nl.start.arrivalReplace }).click()
    await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
    await page.goto(app.address)
    await inList(name).waitFor()
    await expect.poll(() => inList(renamed).count()).toBe(0)
  })

  test('a file that is newer is proposed first', async () => {
    const question = await openFile(later)
    await expect.poll(() => question.getByRole('button').first().innerText()).toBe(nl.start.arrivalReplace)
    await question.getByRole('button', { name: nl.app.cancel }).click()
    await question.waitFor({ state: 'hidden' })
  })

  test('the bin says what it is, to everybody, on a narrow screen too', async () => {
    const { page } = app
    await openBin(1)
    await lines()
      .filter({ hasText: renamed })
      .getByText(/^vervangen op /)
      .waitFor()
    await bin().getByText(nl.start.binReplacedText).waitFor()
    expect(await barriersOn(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    await holdsItsWidth(bin())
    await page.setViewportSize({ width: 1366, height: 768 })
    await bin().getByRole('button', { name: nl.app.close }).click()
  })

  test('put back, it is as it was, even in a window where it is open, and the other goes to the recycle bin', async () => {
    const { page } = app
    const other = await page.context().newPage()
    await other.goto(app.address)
    await other.getByRole('link', { name, exact: true }).click()
    await other.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
    await openBin(1)
    await lines().getByRole('button', { name: nl.start.restore }).click()
    await page.getByText(nl.start.putBackInstead(renamed)).waitFor()
    await inList(renamed).waitFor()
    await expect.poll(() => inList(name).count()).toBe(0)
    await other.getByText(renamed, { exact: true }).first().waitFor()
    await expect.poll(() => other.getByText(nl.app.dossierGoneTitle).count()).toBe(0)
    await other.close()

    await inList(renamed).click()
    await page
      .getByRole('navigation', { name: nl.app.mainNavigation })
      .getByRole('link', { name: nl.app.nav.mirror })
      .click()
    await page.getByRole('link', { name: 'Nulmeting', exact: true }).waitFor()
    await page.goto(app.address)
  })

  test('what is in the recycle bin is erased only after a question, and the dossier stays', async () => {
    const { page } = app
    await openBin(1)
    await lines().getByRole('button', { name: nl.start.erase }).click()
    await page.getByText(nl.start.eraseReplacedText).waitFor()
    await page.getByRole('button', { name: nl.start.erase }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await inList(renamed).waitFor()
    await expect.poll(() => page.getByRole('button', { name: nl.start.binCount(1) }).count()).toBe(0)
  })

  test('none of this left anything on the console, and nothing left the computer', () => {
    expect(app.complaints).toEqual([])
    expect(app.strayRequests).toEqual([])
  })
})
