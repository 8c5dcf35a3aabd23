/**
 * The lock on the copies of the browser edition, by whoever uses it: put on, a locked copy put back, and, with the passphrase and the sheet
 * both lost, an application that begins empty while the copies stay where they are.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { nl } from '../../src/texts/nl'
import { storage as storageTexts } from '../../src/texts/storage'
import { locked, PASSPHRASE, passphraseField } from '../lock-road'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { fits } from './width'

const words = nl.keys
const empty = nl.appLock.empty
const NAME = 'VSV Achter Slot'
const slow = { timeout: 60_000 }
let app: BuiltApp
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
const secret = (page: Page, name: string) => page.getByLabel(name, { exact: true })

async function write(page: Page, text: string): Promise<void> {
  await page.goto(`${app.address}${dossier}/gegevens`)
  await region(page).fill(text)
  await page.locator('.save-status', { hasText: 'opgeslagen' }).waitFor()
}

/** The copies as files, by the end of their names; the browser waits for nobody when its page goes, so this does. */
async function copies(page: Page, ending: string, least: number): Promise<void> {
  const count = () =>
    page.evaluate(async (end) => {
      let found = 0
      const look = async (folder: FileSystemDirectoryHandle): Promise<void> => {
        for await (const [name, entry] of folder.entries())
          if (entry instanceof FileSystemDirectoryHandle) await look(entry)
          else if (name.endsWith(end)) found += 1
      }
      await look(await navigator.storage.getDirectory())
      return found
    }, ending)
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')))
  await expect.poll(count, slow).toBeGreaterThanOrEqual(least)
}

async function security(page: Page): Promise<void> {
  await page.goto(`${app.address}#/beveiliging`)
  await page.getByRole('heading', { level: 2, name: words.section.title }).waitFor()
}

/** Buttons that stand out. */
const filled = (page: Page) => page.locator('main .v-btn.bg-primary:visible, main .v-btn.bg-error:visible')

async function fitsNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  await fits(page)
  await page.setViewportSize({ width: 1366, height: 768 })
}

describe('copies in the browser', () => {
  test('have a page with one step that stands out, which speaks of no folder', async () => {
    const { page } = app
    await write(page, 'Voor het slot')
    await copies(page, '.vsv', 1)
    await security(page)
    await expect.poll(() => filled(page).allInnerTexts()).toEqual([nl.appLock.turnOn])
    await page.getByText(words.section.off).waitFor()
    await expect.poll(() => page.locator('main').innerText()).not.toMatch(/de map\b/)
  })

  test('go on the lock with the words of the sheet, those of before too', async () => {
    const { page } = app
    await page.getByRole('button', { name: words.section.turnOn }).click()
    await passphraseField(page).fill(PASSPHRASE)
    await secret(page, nl.locking.save.again).fill(PASSPHRASE)
    await expect.poll(() => filled(page).allInnerTexts()).toEqual([words.setUp.next])
    expect(await barriersOn(page)).toEqual([])
    await page.getByRole('button', { name: words.setUp.next }).click()
    const sheet = page.getByRole('article', { name: words.sheet.heading })
    await sheet.waitFor(slow)
    const check = await sheet.locator('.check').innerText()
    await page.getByRole('button', { name: words.sheet.next }).click()
    await page.getByLabel(words.check.label).fill(check)
    await page.getByRole('button', { name: words.setUp.forCopies.confirm }).click()
    await page.getByRole('button', { name: words.old.lock }).click(slow)
    await page.getByText(words.oldLocked).waitFor(slow)
    await expect.poll(() => filled(page).count()).toBeLessThanOrEqual(1)
    expect(await barriersOn(page)).toEqual([])
    await copies(page, '.vsv.age', 1)
  })

  test('a locked one is put back with the passphrase, in a window that never asked for it', async () => {
    const { page } = app
    await write(page, 'Op slot bewaard')
    await copies(page, '.vsv.age', 2)
    await write(page, 'Later veranderd')
    await app.restart()
    const again = app.page
    await again.goto(`${app.address}#/reservekopieen`)
    await again.getByText(nl.restore.locked).first().waitFor()
    await again.getByRole('button', { name: nl.restore.putBack }).first().click()
    const dialog = again.getByRole('dialog', { name: words.copy.title })
    const field = dialog.getByLabel(words.copy.secret, { exact: true })
    await field.fill('een verkeerde lange zin')
    await field.press('Enter')
    await dialog.getByText(storageTexts.locked.keyWrong).waitFor(slow)
    expect(await barriersOn(again)).toEqual([])
    await field.fill(PASSPHRASE)
    await field.press('Enter')
    await again.getByRole('link', { name: nl.restore.open }).click(slow)
    await again.goto(`${app.address}${dossier}/gegevens`)
    await expect.poll(() => region(again).inputValue()).toBe('Op slot bewaard')
  })
})

describe('with the passphrase and the sheet both lost', () => {
  test('the page that asks for them tells what goes and what stays before anything is asked', async () => {
    const { page } = app
    await security(page)
    await page.getByRole('button', { name: nl.appLock.turnOn }).click()
    const question = page.getByRole('dialog', { name: nl.appLock.confirmOn.title })
    await passphraseField(page).or(question).waitFor(slow)
    if ((await question.count()) === 0) {
      await secret(page, words.open.secret).fill(PASSPHRASE)
      await page.getByRole('button', { name: words.open.confirm }).click()
    }
    await question.getByRole('button', { name: nl.appLock.confirmOn.confirm }).click(slow)
    await locked(page).waitFor(slow)
    await page.getByRole('button', { name: nl.appLock.unlock.forgotten }).click()
    await page.getByRole('button', { name: nl.appLock.unlock.noneLeft }).click()
    await page.getByText(empty.lost(1, 1)).waitFor()
    await page.getByText(empty.never).waitFor()
    await expect
      .poll(() => page.getByRole('heading', { level: 1, name: empty.title }).evaluate(isFocused))
      .toBe(true)
    await expect.poll(() => page.locator('body').innerText()).not.toContain(NAME)
    expect(await barriersOn(page)).toEqual([])
    await fitsNarrow(page)
  })

  test('no Enter, and no click without the word, takes anything away; and there is a way back', async () => {
    const { page } = app
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: empty.next }).click()
    await page.getByRole('heading', { level: 1, name: empty.sureTitle }).waitFor()
    expect(await barriersOn(page)).toEqual([])
    await fitsNarrow(page)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: empty.confirm }).click()
    await page.getByText(empty.missing).waitFor()
    const field = page.getByLabel(empty.label)
    await expect.poll(() => field.evaluate(isFocused)).toBe(true)
    await field.fill(empty.word)
    await field.press('Enter')
    await expect.poll(() => page.getByRole('button', { name: empty.confirm }).isEnabled()).toBe(true)
    await page.getByRole('button', { name: empty.back }).click()
    await locked(page).waitFor()
    await page.getByRole('button', { name: nl.appLock.unlock.remembered }).click()
    await passphraseField(page).fill(PASSPHRASE)
    await passphraseField(page).press('Enter')
    await page.getByRole('heading', { level: 1, name: nl.keys.title }).waitFor(slow)
  })

  const beginEmpty = async (page: Page) => {
    await page.getByRole('button', { name: nl.appLock.unlock.forgotten }).click()
    await page.getByRole('button', { name: nl.appLock.unlock.noneLeft }).click()
    await page.getByRole('button', { name: empty.next }).click()
    await page.getByLabel(empty.label).fill(empty.word)
    await page.getByRole('button', { name: empty.confirm }).click()
  }

  test('it is refused while another window has the lock open', async () => {
    const other = await app.page.context().newPage()
    await other.goto(app.address)
    await beginEmpty(other)
    await other.getByText(storageTexts.locking.beginning.otherWindow).waitFor()
    expect(await barriersOn(other)).toEqual([])
    await other.close()
  })

  test('the application begins empty and in clear; the copies stay, and stay locked', async () => {
    const { page } = app
    await page.keyboard.press('Control+l')
    await locked(page).waitFor(slow)
    const other = await page.context().newPage()
    await other.goto(app.address)
    await locked(other).waitFor()
    await beginEmpty(page)
    // Whoever still asks for the passphrase elsewhere would ask in vain.
    await locked(other).waitFor({ state: 'detached' })
    await other.close()
    await locked(page).waitFor({ state: 'detached' })
    // The page loads again, where it was: an address asked for before that would be lost.
    await page.getByText(nl.appLock.off).waitFor()
    await page.goto(`${app.address}#/`)
    await page.goto(`${app.address}#/reservekopieen`)
    await page.getByRole('heading', { name: nl.restore.unnamed }).waitFor()
    await page.getByText(nl.restore.locked).first().waitFor()
    await copies(page, '.vsv.age', 2)
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }))
    expect(kept).not.toContain(dossier.split('/').at(-1))
    await security(page)
    await page.getByText(nl.appLock.off).waitFor()
    await page.getByText(words.section.offAgain).waitFor()
    await page.getByRole('button', { name: words.section.newKey }).waitFor()
  })

  test('whoever finds the passphrase after all puts a locked copy back', async () => {
    const { page } = app
    await page.goto(`${app.address}#/reservekopieen`)
    await page.getByRole('button', { name: nl.restore.putBack }).first().click()
    const field = page
      .getByRole('dialog', { name: words.copy.title })
      .getByLabel(words.copy.secret, { exact: true })
    await field.fill(PASSPHRASE)
    await field.press('Enter')
    await page.getByRole('link', { name: nl.restore.open }).click(slow)
    await page.goto(`${app.address}${dossier}/gegevens`)
    await expect.poll(() => region(page).inputValue()).toBe('Op slot bewaard')
    expect([app.complaints, app.strayRequests]).toEqual([[], []])
  })
})

function isFocused(element: Element): boolean {
  return element === document.activeElement
}
