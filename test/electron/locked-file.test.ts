/** A dossier saved with a lock from the menu, and opened on another computer with a double click: the key is made by the shell. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openSlot } from '../../src/storage/locked-file/locked-zip'
import { nl } from '../../src/texts/nl'
import { storage as storageTexts } from '../../src/texts/storage'
import { barriersOn } from '../browser/barriers'
import { answerSave } from './dialogs'
import { exampleName, openExample } from './dossier'
import { launch, ownFolder, quit, type Running } from './launch'

const file = join(ownFolder(), 'op slot (één).vsv')
const words = nl.locking
let running: Running
let passphrase: string
afterAll(() => quit(running))

it('the menu saves the dossier with a lock', async () => {
  running = await launch()
  const { page, application } = running
  await openExample(running)
  await application.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('save-dossier')?.click(),
  )
  const dialog = page.getByRole('dialog', { name: words.save.title })
  await dialog.getByRole('button', { name: words.save.propose }).click()
  passphrase = await dialog.getByLabel(words.passphrase, { exact: true }).inputValue()
  await dialog.getByLabel(words.save.reminder).fill('in de kluis')
  expect(await barriersOn(page)).toEqual([])
  await answerSave(application, file)
  await dialog.getByRole('button', { name: words.save.confirm }).click()
  await page.getByText(nl.start.savedFile('op slot (één).vsv')).waitFor({ timeout: 60_000 })
  expect(openSlot(new Uint8Array(readFileSync(file)))).toMatchObject({
    ok: true,
    value: { hint: 'in de kluis' },
  })
  await quit(running)
})

it('another computer asks the passphrase, says when it is wrong, and then asks whether to open it', async () => {
  running = await launch({ files: [file] })
  const { page } = running
  const dialog = page.getByRole('dialog', { name: words.open.title })
  await dialog.getByText(words.open.reminder('in de kluis')).waitFor()
  const field = dialog.getByLabel(words.passphrase, { exact: true })
  await field.fill(`${passphrase} `)
  await field.press('Enter')
  await dialog.getByText(storageTexts.locked.wrong).waitFor({ timeout: 60_000 })
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(nl.start.emptyTitle)
  await field.fill(passphrase)
  await field.press('Enter')
  const question = page.getByRole('dialog', { name: nl.start.given.newTitle })
  await question.waitFor({ timeout: 60_000 })
  await expect.poll(() => question.innerText()).toContain(exampleName)
  await question.getByRole('button', { name: nl.start.given.open, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
  expect(running.complaints).toEqual([])
})
