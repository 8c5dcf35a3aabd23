/** A dossier file that is opened from outside, with a double click: the same road as one that was chosen in the application. */
import { cpSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { nl } from '../../src/texts/nl'
import { shell } from '../../src/texts/shell'
import { makeOpenRound } from '../browser/open-round'
import { exampleName } from './dossier'
import { launch, ownFolder, quit, runToEnd, type Running } from './launch'

const words = nl.start.given
const folder = ownFolder()
const file = join(folder, 'VSV Rijn & Kromme (één).vsv')
cpSync('questionnaires/voorbeeld/vsv-rijn-en-kromme.vsv', file)
mkdirSync(join(folder, 'map.vsv'))
const PIN = '24681357'

let running: Running
afterAll(() => quit(running))

const question = (page: Page, name: string) => page.getByRole('dialog', { name })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The user double clicks on these while the application runs. */
async function doubleClick(...files: readonly string[]): Promise<void> {
  const { code } = await runToEnd({ userData: running.userData, files })
  expect(code).toBe(0)
}

describe('a dossier file with a space and an accent in its name', () => {
  it('is asked about when the application starts with it; nothing is stored before the answer', async () => {
    running = await launch({ files: [file] })
    const { page } = running
    const dialog = question(page, words.newTitle)
    await dialog.waitFor()
    await expect.poll(() => dialog.innerText()).toContain(exampleName)
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(nl.start.emptyTitle)
    await button(page, nl.app.cancel).click()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await expect.poll(() => page.getByRole('link', { name: exampleName }).count()).toBe(0)
  })

  it('opens in the window that is there when it is given to a second start, by a name without a path', async () => {
    const { page, application } = running
    await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
    await doubleClick(relative(tmpdir(), file))
    await question(page, words.newTitle).waitFor()
    await button(page, words.open).click()
    await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
  })

  it('is recognised the next time, from any page, and the user can continue with the one that is here', async () => {
    const { page } = running
    await page.getByRole('link', { name: nl.app.nav.evidence }).first().click()
    await doubleClick(file)
    const dialog = question(page, nl.start.arrivalTitle)
    await dialog.waitFor()
    await expect.poll(() => dialog.innerText()).toContain(nl.start.arrivalNewer('neither', 0))
    await button(page, nl.start.arrivalKeep).click()
    await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
    await page.getByRole('link', { name: nl.app.allDossiers }).first().click()
    await expect.poll(() => page.getByRole('link', { name: exampleName }).count()).toBe(1)
  })

  it('is heard when macOS sends it', async () => {
    const { page, application } = running
    await application.evaluate(
      ({ app }, path) => app.emit('open-file', { preventDefault: () => {} }, path),
      file,
    )
    await question(page, nl.start.arrivalTitle).waitFor()
    await button(page, nl.app.cancel).click()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })
})

it('several at once: those that cannot be opened are listed together, each with its reason, and the good one opens', async () => {
  const { page } = running
  await doubleClick(
    join(folder, 'weg.vsv'),
    join(folder, 'map.vsv'),
    file,
    join(folder, 'antwoord.vsvantwoord'),
  )
  await question(page, nl.start.arrivalTitle).waitFor()
  await button(page, nl.start.arrivalKeep).click()
  const refusal = question(page, words.refusedTitle(3))
  await refusal.waitFor()
  const said = await refusal.innerText()
  expect(said).toContain(shell.problems.notFound('weg.vsv'))
  expect(said).toContain(shell.problems.notAFile('map.vsv'))
  expect(said).toContain(shell.problems.answersGiven('antwoord.vsvantwoord'))
  await refusal.getByRole('button', { name: nl.app.close }).click()
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
})

it('while something is being filled in in a dialog, the file waits until that is closed', async () => {
  const { page } = running
  await page.getByRole('link', { name: nl.app.allDossiers }).first().click()
  await button(page, nl.start.newDossier).click()
  await page.getByLabel(nl.start.nameLabel).fill('VSV Half getypt')
  await doubleClick(file)
  await page.getByText(words.waits).waitFor()
  await expect.poll(() => page.getByLabel(nl.start.nameLabel).inputValue()).toBe('VSV Half getypt')
  await expect.poll(() => question(page, nl.start.arrivalTitle).count()).toBe(0)
  await button(page, nl.app.cancel).click()
  // The dialog that was there may still be fading away, with a button of the same name.
  await question(page, nl.start.arrivalTitle).getByRole('button', { name: nl.app.cancel }).click()
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
})

it('a locked questionnaire stays locked and shows no name; the file comes after the PIN, also after a restart', async () => {
  await makeOpenRound(running.page, 'VSV Kiosk', 'Quickscan kiosk')
  await button(running.page, nl.kiosk.start).click()
  await running.page.getByLabel(nl.kiosk.dialog.pin).fill(PIN)
  await running.page.getByLabel(nl.kiosk.dialog.again).fill(PIN)
  await running.page.keyboard.press('Enter')
  await button(running.page, nl.kiosk.rest.begin).waitFor()
  const staysLocked = async ({ page }: Running) => {
    await page.getByText(words.waitsForKiosk).waitFor()
    await button(page, nl.kiosk.rest.begin).waitFor()
    expect(new URL(page.url()).hash).toMatch(/^#\/invullen\//)
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await expect.poll(() => page.locator('body').innerText()).not.toContain('Rijn')
  }
  await doubleClick(file)
  await staysLocked(running)
  const { userData } = running
  await quit(running)
  running = await launch({ userData, files: [file] })
  await staysLocked(running)
  const { page } = running
  await button(page, nl.kiosk.rest.facilitator).click()
  await page.getByRole('dialog').getByLabel(nl.kiosk.exit.pin).fill(PIN)
  await page.keyboard.press('Enter')
  await question(page, nl.start.arrivalTitle).waitFor()
  expect(running.complaints).toEqual([])
}, 120_000)
