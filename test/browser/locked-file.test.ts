/** A dossier saved with a lock and opened again, as a user does it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Locator } from 'playwright-core'
import { readDossierFile } from '../../src/storage/dossier-file'
import { unlockFile } from '../../src/storage/locked-file/locked-file'
import { openSlot } from '../../src/storage/locked-file/locked-zip'
import { nl } from '../../src/texts/nl'
import { storage as storageTexts } from '../../src/texts/storage'
import { deriveQuickly } from '../storage/locked-small'
import { temporaryFolder } from '../temporary-folder'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { holdsItsWidth } from './width'

const name = 'VSV Rijn en Kromme'
const words = nl.locking
let app: BuiltApp
let locked: string
let passphrase: string
beforeAll(async () => {
  app = await openBuiltApp()
  await app.page.getByRole('button', { name: nl.start.openExample }).click()
  await app.page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
  await app.page.goto(app.address)
})
afterAll(() => app.close())

const saveDialog = () => app.page.getByRole('dialog', { name: words.save.title })
const openDialog = () => app.page.getByRole('dialog', { name: words.open.title })
const field = (of: Locator) => of.getByLabel(words.passphrase, { exact: true })

async function askToSave(): Promise<void> {
  await app.page.getByRole('button', { name: nl.start.more(name), exact: true }).click()
  await app.page.getByText(nl.start.saveAsFile, { exact: true }).click()
  await saveDialog().waitFor()
}

async function saveAndDownload(): Promise<string> {
  const [download] = await Promise.all([
    app.page.waitForEvent('download', { timeout: 60_000 }),
    saveDialog().getByRole('button', { name: words.save.confirm }).click(),
  ])
  const path = join(temporaryFolder(), download.suggestedFilename())
  await download.saveAs(path)
  await saveDialog().waitFor({ state: 'hidden' })
  return path
}

async function choose(path: string): Promise<void> {
  const [chooser] = await Promise.all([
    app.page.waitForEvent('filechooser'),
    app.page.getByRole('button', { name: nl.start.openFile }).click(),
  ])
  await chooser.setFiles(path)
}

async function fitsNarrow(dialog: Locator): Promise<void> {
  await app.page.setViewportSize({ width: 320, height: 640 })
  await holdsItsWidth(dialog)
  await app.page.setViewportSize({ width: 1366, height: 768 })
}

describe('a dossier with answers', () => {
  test('is locked unless the user says otherwise, and everybody can read the question', async () => {
    await askToSave()
    await expect.poll(() => saveDialog().getByLabel(words.save.lock).isChecked()).toBe(true)
    await saveDialog().getByText(words.save.noWayBack).waitFor()
    expect(await barriersOn(app.page)).toEqual([])
    await fitsNarrow(saveDialog())
    await saveDialog().getByLabel(words.save.lock).uncheck()
    await saveDialog().getByText(words.save.withAnswers).waitFor()
    await saveDialog().getByLabel(words.save.lock).check()
  })

  test('asks a passphrase that cannot be guessed, typed twice the same when it is hidden', async () => {
    const { save } = words
    await field(saveDialog()).fill('te kort')
    await field(saveDialog()).press('Enter')
    await saveDialog().getByText(save.faults['too-short']).waitFor()
    await field(saveDialog()).fill(`${name} 2026`)
    await field(saveDialog()).press('Enter')
    await saveDialog().getByText(save.faults.name).waitFor()
    await field(saveDialog()).fill('vier kleine vogels zingen')
    await saveDialog().getByLabel(save.again).fill('vier kleine vogels zinge')
    await field(saveDialog()).press('Enter')
    await saveDialog().getByText(save.different).waitFor()
    await expect.poll(() => field(saveDialog()).getAttribute('type')).toBe('password')
    expect(await barriersOn(app.page)).toEqual([])
  })

  test('proposes one of five words, to be read, and refuses it as its own reminder', async () => {
    const { save } = words
    await saveDialog().getByRole('button', { name: save.propose }).click()
    passphrase = await field(saveDialog()).inputValue()
    await saveDialog().getByText(save.proposed(passphrase)).waitFor()
    expect(passphrase.split('-')).toHaveLength(5)
    await saveDialog().getByLabel(save.reminder).fill(passphrase)
    await saveDialog().getByText(save.givesAway).waitFor()
    await saveDialog().getByLabel(save.reminder).fill('in de kluis')
  })

  test('is saved with the lock, and opens with the passphrase alone', async () => {
    locked = await saveAndDownload()
    await app.page.getByText(nl.start.savedFile(`${name}.vsv`)).waitFor()
    const bytes = new Uint8Array(await readFile(locked))
    expect(openSlot(bytes)).toMatchObject({ ok: true, value: { hint: 'in de kluis' } })
    const plain = await unlockFile(bytes, passphrase, deriveQuickly)
    if (!plain.ok) throw new Error(plain.problem.message)
    expect(await readDossierFile(plain.value)).toMatchObject({ ok: true })
  })

  test('the passphrase is nowhere on the page any more, nor in what the browser keeps', async () => {
    await askToSave()
    await expect.poll(() => field(saveDialog()).inputValue()).toBe('')
    await saveDialog().getByRole('button', { name: nl.app.cancel }).click()
    await saveDialog().waitFor({ state: 'hidden' })
    const kept = await app.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    expect(kept).not.toContain(passphrase)
  })
})

describe('a locked dossier file', () => {
  test('asks the passphrase, with its reminder, and everybody can read the question', async () => {
    await choose(locked)
    await openDialog().getByText(words.open.reminder('in de kluis')).waitFor()
    await expect
      .poll(() => field(openDialog()).evaluate((input) => input === document.activeElement))
      .toBe(true)
    expect(await barriersOn(app.page)).toEqual([])
    await fitsNarrow(openDialog())
  })

  test('with a wrong passphrase says so, changes nothing and asks again', async () => {
    await field(openDialog()).fill('boter-fiets-wolk-tak')
    await field(openDialog()).press('Enter')
    await openDialog().getByRole('alert').getByText(storageTexts.locked.wrong).waitFor({ timeout: 60_000 })
    await expect.poll(() => field(openDialog()).inputValue()).toBe('boter-fiets-wolk-tak')
    expect(await barriersOn(app.page)).toEqual([])
  })

  test('opens with the right one', async () => {
    await field(openDialog()).fill(passphrase)
    await field(openDialog()).press('Enter')
    const question = app.page.getByRole('dialog', { name: nl.start.arrivalTitle })
    await question.waitFor({ timeout: 60_000 })
    await question.getByRole('button', { name: nl.start.arrivalAsNew }).click()
    await app.page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
    await app.page.goto(app.address)
    await app.page.getByRole('link', { name: new RegExp(`^${name} \\(kopie van`) }).waitFor()
  })

  test('is left alone when the user stops while it works, and the page goes on', async () => {
    await choose(locked)
    await field(openDialog()).fill(passphrase)
    await field(openDialog()).press('Enter')
    await openDialog().getByText(words.open.working).waitFor()
    await openDialog().getByRole('button', { name: nl.app.cancel }).click()
    await openDialog().waitFor({ state: 'hidden' })
    await expect.poll(() => app.page.getByRole('dialog').count()).toBe(0)
    await expect.poll(() => app.page.getByRole('button', { name: nl.start.openFile }).isEnabled()).toBe(true)
  })
})

test('a dossier without a lock is the ordinary file', async () => {
  await askToSave()
  await saveDialog().getByLabel(words.save.lock).uncheck()
  const path = await saveAndDownload()
  expect(await readDossierFile(new Uint8Array(await readFile(path)))).toMatchObject({ ok: true })
})

test('nothing left, and nothing broke', () => expect([app.complaints, app.strayRequests]).toEqual([[], []]))
