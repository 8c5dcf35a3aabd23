/** Copies put on the lock by a user, a computer that then loses everything else, and the passphrase that brings the dossier back. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { nl } from '../../src/texts/nl'
import { storage as storageTexts } from '../../src/texts/storage'
import { barriersOn } from '../browser/barriers'
import { copiesIn } from './data-folder'
import { exampleName, openExample, openReasoning, writeAndStore } from './dossier'
import { eventually, launch, quit, type Running } from './launch'

const words = nl.keys
const PASSPHRASE = 'boter-fiets-wolk-tak-agenda'
const text = 'Geschreven nadat de kopieën op slot gingen'
let running: Running
afterAll(() => quit(running))

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

it('copies go on the lock once the words of the sheet are given, those of before too', async () => {
  running = await launch()
  const { userData } = running
  const dossier = await openExample(running)
  await quit(running)
  await expect.poll(() => copiesIn(userData)).toHaveLength(1)
  running = await launch({ userData })
  const second = running.page
  await second.getByRole('button', { name: nl.app.settings }).click()
  await second.getByRole('link', { name: words.title }).click()
  await second.getByRole('button', { name: words.section.turnOn }).click()
  const passphrase = second.getByLabel(nl.locking.passphrase, { exact: true })
  await passphrase.fill(PASSPHRASE)
  await second.getByLabel(nl.locking.save.again).fill(PASSPHRASE)
  expect(await barriersOn(second)).toEqual([])
  await second.getByRole('button', { name: words.setUp.next }).click()
  const sheet = second.getByRole('article', { name: words.sheet.heading })
  await sheet.waitFor({ timeout: 60_000 })
  const checkWords = await sheet.locator('.check').innerText()
  expect(await barriersOn(second)).toEqual([])
  await second.getByRole('button', { name: words.sheet.next }).click()
  await second.getByLabel(words.check.label).fill('verkeerd woord')
  await second.getByRole('button', { name: words.setUp.forCopies.confirm }).click()
  await second.getByText(words.otherWords).waitFor()
  await second.getByLabel(words.check.label).fill(checkWords)
  await second.getByRole('button', { name: words.setUp.forCopies.confirm }).click()
  await second.getByRole('button', { name: words.old.lock }).click()
  await second.getByText(words.oldLocked).waitFor()
  expect(await barriersOn(second)).toEqual([])
  await expect.poll(() => copiesIn(userData)).toEqual([])
  await writeAndStore(second, await openReasoning(second, dossier), text)
  expect(running.complaints).toEqual([])
  await quit(running)
  const files = filesIn(join(userData, 'reservekopieen'))
  expect(files.filter((file) => file.endsWith('.vsv.age'))).toHaveLength(2)
  expect(files.filter((file) => /(?:\.vsv|naam\.txt|[0-9a-f]{64})$/.test(file))).toEqual([])
  expect(files.filter((file) => readFileSync(file).includes(exampleName))).toEqual([])
})

it('with nothing left but the folder of the copies, the passphrase brings the last text back', async () => {
  const { userData } = running
  for (const name of readdirSync(userData))
    if (name !== 'reservekopieen') rmSync(join(userData, name), { recursive: true })
  running = await launch({ userData })
  const { page } = running
  await page.getByRole('heading', { name: nl.restore.unnamed }).waitFor()
  await page.getByRole('button', { name: nl.restore.putBack }).first().click()
  const dialog = page.getByRole('dialog', { name: words.copy.title })
  const field = dialog.getByLabel(words.copy.secret, { exact: true })
  await field.fill('een verkeerde lange zin')
  await field.press('Enter')
  await dialog.getByText(storageTexts.locked.keyWrong).waitFor({ timeout: 60_000 })
  expect(await barriersOn(page)).toEqual([])
  await field.fill(PASSPHRASE)
  await field.press('Enter')
  const back = page.getByRole('link', { name: nl.restore.open })
  await back.waitFor({ timeout: 60_000 })
  await back.click()
  await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
  const dossier = new URL(page.url()).hash.slice(1)
  const reasoning = await openReasoning(page, dossier)
  await eventually(async () => ((await reasoning.inputValue()) === text ? true : undefined))
  expect(running.complaints).toEqual([])
})
