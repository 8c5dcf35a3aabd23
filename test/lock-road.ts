/** The lock on the application as its user puts it on, takes it off and opens it: shared by the browser edition, real Electron and the proof. */
import type { Locator, Page } from 'playwright-core'
import { nl } from '../src/texts/nl'

const words = nl.appLock
/** ms; making a key out of a passphrase takes its time. */
const slow = { timeout: 60_000 }

export const PASSPHRASE = 'boter-fiets-wolk-tak-agenda'

/** What a locked application shows, and nothing else. */
export const locked = (page: Page): Locator =>
  page.getByRole('heading', { level: 1, name: words.unlock.heading })

export const passphraseField = (page: Page): Locator =>
  page.getByLabel(nl.locking.passphrase, { exact: true })

/** From the page that asks for it. */
export async function unlock(page: Page, secret = PASSPHRASE): Promise<void> {
  await locked(page).waitFor(slow)
  await passphraseField(page).fill(secret)
  await passphraseField(page).press('Enter')
}

/** Makes the key, from the first field to the check of the sheet. */
async function makeKey(page: Page): Promise<void> {
  await passphraseField(page).fill(PASSPHRASE)
  await page.getByLabel(nl.locking.save.again).fill(PASSPHRASE)
  await page.getByRole('button', { name: nl.keys.setUp.next }).click()
  const sheet = page.getByRole('article', { name: nl.keys.sheet.heading })
  await sheet.waitFor(slow)
  const check = await sheet.locator('.check').innerText()
  await page.getByRole('button', { name: nl.keys.sheet.next }).click()
  await page.getByLabel(nl.keys.check.label).fill(check)
  await page.getByRole('button', { name: nl.keys.setUp.forApp.confirm }).click()
}

/** On the page about security: asks to put the lock on, with a new key or the one there is; gives the button that does it. */
export async function askToLock(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: words.turnOn }).click()
  const newKey = page.getByLabel(nl.locking.save.again)
  const oldKey = page.getByRole('heading', { level: 2, name: nl.keys.open.title })
  const confirm = page.getByRole('button', { name: words.confirmOn.confirm, exact: true })
  await newKey.or(oldKey).or(confirm).first().waitFor()
  if (await newKey.isVisible()) await makeKey(page)
  else if (await oldKey.isVisible()) {
    await page.getByLabel(nl.keys.open.secret, { exact: true }).fill(PASSPHRASE)
    await page.getByRole('button', { name: nl.keys.open.confirm, exact: true }).click()
  }
  await confirm.waitFor(slow)
  return confirm
}

/** On the page about security: asks to take the lock off; gives the button that does it. */
export async function askToTakeOff(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: words.turnOff }).click()
  const confirm = page
    .getByRole('dialog')
    .getByRole('button', { name: words.confirmOff.confirm, exact: true })
  await confirm.waitFor()
  return confirm
}
