/** The lock on the application in the browser edition, as its user meets it: from the switch to the last window. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { nl } from '../../src/texts/nl'
import { storage as storageTexts } from '../../src/texts/storage'
import { locked, PASSPHRASE, passphraseField, unlock } from '../lock-road'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { fits } from './width'

const words = nl.appLock
const NEXT = 'vier kleine vogels zingen'
const NAME = 'VSV Achter Slot'
let app: BuiltApp
/** What stands on the sheet, without its head. */
let sheetKey = ''
let dossier = ''
beforeAll(async () => {
  app = await openBuiltApp()
  const { page } = app
  await page.getByRole('button', { name: nl.start.newDossier }).first().click()
  await page.getByLabel(nl.start.nameLabel).fill(NAME)
  await page.getByRole('button', { name: nl.start.create }).click()
  await page.waitForURL(/#\/dossier\//)
  dossier = new URL(page.url()).hash.split('/').slice(0, 3).join('/')
})
afterAll(() => app.close())

const region = (page: Page) => page.getByLabel(nl.dossierFields.region.name)
const slow = { timeout: 60_000 }

async function security(page: Page): Promise<void> {
  await page.goto(`${app.address}#/beveiliging`)
  await page.getByRole('heading', { level: 2, name: words.title }).waitFor()
}

/** A window tells the others by a lock of the browser that it is there, and is gone from it a moment after it closed. */
const windowsWithTheDatabase = (page: Page) =>
  page.evaluate(async () => {
    const { held = [] } = await navigator.locks.query()
    return held.filter(({ name }) => name?.endsWith('/open')).length
  })

async function fitsNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  await fits(page)
  await page.setViewportSize({ width: 1366, height: 768 })
}

test('is put on with a key of which the user has the sheet, and then asks for the passphrase', async () => {
  const { page } = app
  await security(page)
  await page.getByText(words.noWayBack).waitFor()
  expect(await barriersOn(page)).toEqual([])
  await fitsNarrow(page)
  await page.getByRole('button', { name: words.turnOn }).click()
  await passphraseField(page).fill(PASSPHRASE)
  await page.getByLabel(nl.locking.save.again).fill(PASSPHRASE)
  await page.getByLabel(nl.locking.save.reminder).fill('in de kluis')
  await page.getByRole('button', { name: nl.keys.setUp.next }).click()
  const sheet = page.getByRole('article', { name: nl.keys.sheet.heading })
  await sheet.waitFor(slow)
  sheetKey = (await sheet.locator('.group').allInnerTexts()).join(' ')
  const check = await sheet.locator('.check').innerText()
  await page.getByRole('button', { name: nl.keys.sheet.next }).click()
  await page.getByLabel(nl.keys.check.label).fill(check)
  await page.getByRole('button', { name: nl.keys.setUp.forApp.confirm }).click()
  const question = page.getByRole('dialog', { name: words.confirmOn.title })
  await question.waitFor()
  expect(await barriersOn(page)).toEqual([])
  await question.getByRole('button', { name: words.confirmOn.confirm }).click()
  await locked(page).waitFor(slow)
  await page.getByText(words.unlock.because.on).waitFor()
})

test('a locked application shows nothing of any dossier, and everybody can read and reach what it asks', async () => {
  const { page } = app
  await expect.poll(() => page.title()).toBe(`${words.unlock.title} · ${nl.app.name}`)
  await page.getByText(nl.keys.open.reminder('in de kluis')).waitFor()
  await expect.poll(() => page.locator('body').innerText()).not.toContain(NAME)
  await expect
    .poll(() => passphraseField(page).evaluate((field) => field === document.activeElement))
    .toBe(true)
  expect(await barriersOn(page)).toEqual([])
  await fitsNarrow(page)
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  expect(stored).not.toContain(PASSPHRASE)
})

test('a wrong passphrase is said, and after three a wait, which a new start does not take away', async () => {
  const { page } = app
  for (let turn = 0; turn < 3; turn++) {
    await unlock(page, `verkeerd ${String(turn)}`)
    const alert = page.getByRole('alert')
    await alert.getByText(storageTexts.locking.wrong).waitFor(slow)
    await page.getByRole('button', { name: words.unlock.forgotten }).waitFor()
  }
  const waits = page.locator('.wait')
  // Many more of them, so that the wait is longer than this test takes; and then a minute ago.
  const tried = (ago: number) =>
    page.evaluate((ms) => {
      const [key = ''] = Object.keys(localStorage).filter((name) => name.endsWith('pogingen'))
      const { count } = JSON.parse(localStorage.getItem(key) ?? '{}') as { count?: number }
      localStorage.setItem(key, JSON.stringify({ count: 9, lastAt: Date.now() - ms }))
      return count
    }, ago)
  await expect.poll(() => tried(0)).toBe(3)
  await page.reload()
  await waits.waitFor()
  expect(await barriersOn(page)).toEqual([])
  await unlock(page)
  await page.getByRole('status').getByText(words.unlock.wait(1).split(' ').slice(0, 4).join(' ')).waitFor()
  await expect.poll(() => locked(page).count()).toBe(1)
  await tried(61_000)
  await page.getByText(words.unlock.again).first().waitFor()
})

test('the right one opens it, and everything is there', async () => {
  const { page } = app
  await unlock(page)
  await page.getByRole('heading', { level: 1, name: nl.keys.title }).waitFor(slow)
  await page.goto(`${app.address}#/`)
  await page.getByRole('link', { name: NAME }).first().waitFor()
})

test('Ctrl+L locks at once, and what was typed a moment before is there when it opens', async () => {
  const { page } = app
  await page.goto(`${app.address}${dossier}/gegevens`)
  await region(page).fill('Net nog getypt')
  await page.keyboard.press('Control+l')
  await locked(page).waitFor(slow)
  await unlock(page)
  await region(page).waitFor(slow)
  await expect.poll(() => region(page).inputValue()).toBe('Net nog getypt')
  // A browser keeps the names of the pages it showed.
  await expect.poll(() => page.title()).not.toContain(NAME)
})

test('one window locks the other, and each asks for itself', async () => {
  const { page } = app
  const other = await page.context().newPage()
  await other.goto(app.address)
  await locked(other).waitFor()
  await unlock(other)
  await other.getByRole('link', { name: NAME }).first().waitFor(slow)
  await other.keyboard.press('Control+l')
  await locked(other).waitFor(slow)
  await locked(page).waitFor(slow)
  await expect.poll(() => page.locator('body').innerText()).not.toContain(NAME)
  await other.close()
})

test('the key of the sheet opens it for whoever forgot the passphrase, and a new passphrase then opens it too', async () => {
  const { page } = app
  await page.getByRole('button', { name: words.unlock.forgotten }).click()
  const field = page.getByLabel(words.unlock.secretSheet, { exact: true })
  expect(await barriersOn(page)).toEqual([])
  await fitsNarrow(page)
  await field.fill(`${sheetKey.slice(0, -1)}${sheetKey.endsWith('Q') ? 'P' : 'Q'}`)
  await field.press('Enter')
  await page.getByRole('alert').waitFor(slow)
  await field.fill(sheetKey)
  await field.press('Enter')
  await page.getByText(words.openedWithSheet).waitFor(slow)
  await region(page).waitFor(slow)
  await security(page)
  await page.getByRole('button', { name: nl.keys.section.renew }).click()
  await page.getByLabel(nl.keys.renew.secret, { exact: true }).fill(PASSPHRASE)
  await page
    .locator('input')
    .and(page.getByLabel(nl.keys.renew.newPassphrase, { exact: true }))
    .fill(NEXT)
  await page.getByLabel(nl.locking.save.again).fill(NEXT)
  await page.getByRole('button', { name: nl.keys.renew.confirm }).click()
  await page.getByText(words.unlock.because.renewed).waitFor(slow)
  await unlock(page)
  await page.getByRole('alert').getByText(storageTexts.locking.wrong).waitFor(slow)
  await unlock(page, NEXT)
  await page.getByRole('heading', { level: 1, name: nl.keys.title }).waitFor(slow)
})

test('is taken off only when no other window is open, and then asks for nothing any more', async () => {
  const { page } = app
  const other = await page.context().newPage()
  await other.goto(app.address)
  await unlock(other, NEXT)
  await other.getByRole('link', { name: NAME }).first().waitFor(slow)
  const takeOff = async () => {
    await page.getByRole('button', { name: words.turnOff }).click()
    const question = page.getByRole('dialog', { name: words.confirmOff.title })
    await question.getByRole('button', { name: words.confirmOff.confirm }).click()
  }
  await takeOff()
  await page.getByText(storageTexts.locking.otherWindow).waitFor(slow)
  expect(await barriersOn(page)).toEqual([])
  await other.close()
  await expect.poll(() => windowsWithTheDatabase(page)).toBe(1)
  await takeOff()
  await page.getByText(words.off).waitFor(slow)
  await page.reload()
  await page.getByText(words.off).waitFor()
  await page.keyboard.press('Control+l')
  await page.goto(`${app.address}#/`)
  await page.getByRole('link', { name: NAME }).first().waitFor()
})

test('nothing left, and nothing broke', () => expect([app.complaints, app.strayRequests]).toEqual([[], []]))
