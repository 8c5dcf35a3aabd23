/** Files dropped somewhere in the window, on no field at all: each goes where it belongs, and the page stays. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { sentOut } from '../stores/app/sent-out'
import { temporaryFolder } from '../temporary-folder'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { dragFiles, dropFiles, letGo, takeAway } from './drop-files'

const words = nl.arriving
let app: BuiltApp
let dossierId: string
const paths = { dossier: '', answer: '', second: '', work: '', wrong: '' }
const frames: string[] = []

beforeAll(async () => {
  app = await openBuiltApp()
  app.page.on('framenavigated', (frame) => frames.push(frame.url()))
})
afterAll(() => app.close())

const overlay = () => app.page.getByText(words.overlay)
const dialog = () => app.page.getByRole('dialog')

/** What comes back to a dossier of another computer; made in a test, which closes the storage it is made with. */
async function makeFiles(): Promise<void> {
  const made = await sentOut()
  dossierId = made.dossierId
  const folder = temporaryFolder()
  const kept = (name: string, content: Uint8Array | string): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  paths.dossier = kept('Zuid.vsv', made.file)
  paths.answer = kept('een.vsvantwoord', await made.answer())
  // As somebody saves it who got it as the text of an e-mail.
  paths.second = kept('twee.txt', await made.answer())
  paths.work = kept('terug.vsvretour', made.work)
  paths.wrong = kept('foto.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]))
}

test('while files are dragged the window says what will happen, and nothing is left of that when they are not let go', async () => {
  const { page } = app
  await makeFiles()
  await dragFiles(page, [paths.dossier])
  await overlay().waitFor()
  expect(await barriersOn(page)).toEqual([])
  await takeAway(page, [paths.dossier])
  await overlay().waitFor({ state: 'hidden' })
})

test('a dossier file opens after its question, on a computer where nothing is yet', async () => {
  const { page } = app
  await dropFiles(page, [paths.dossier])
  await dialog().getByText(nl.start.given.newTitle).waitFor()
  await dialog().getByRole('button', { name: nl.start.given.open }).click()
  await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
  expect(page.url()).toContain(dossierId)
})

test('a file that is nothing for us gets its sentence, and the page stays as it is', async () => {
  const { page } = app
  const before = page.url()
  await dropFiles(page, [paths.wrong])
  await dialog().getByText(words.strange.document).waitFor()
  expect(await barriersOn(page)).toEqual([])
  // Over a dialog nothing is taken, and nothing opens in its place.
  await dropFiles(page, [paths.dossier])
  await dialog().getByRole('button', { name: nl.app.close }).click()
  await expect.poll(() => dialog().count()).toBe(0)
  expect(page.url()).toBe(before)
})

test('answers go to their own round from whatever page, and beside the field of that page without asking again', async () => {
  const { page } = app
  await dropFiles(page, [paths.answer])
  await dialog()
    .getByText(words.answers.text(1, 'Nulmeting', 'VSV De Test'))
    .waitFor()
  expect(await barriersOn(page)).toEqual([])
  await dialog().getByRole('button', { name: words.answers.take }).press('Enter')
  await page.getByRole('heading', { level: 1, name: nl.receive.title }).waitFor()
  await page.getByText(nl.receive.result.taken(1, 0)).waitFor()
  await dropFiles(page, [paths.second, paths.wrong])
  await page.getByText(nl.receive.result.taken(1, 1)).waitFor()
  await page.getByRole('row', { name: /foto\.png/ }).waitFor()
})

test('work that came back is shown to be merged, from the start page too', async () => {
  const { page } = app
  await page.goto(`${app.address}#/`)
  await page.getByRole('heading', { level: 1, name: nl.start.title }).waitFor()
  await page.getByText(words.startHint).waitFor()
  await dropFiles(page, [paths.work])
  await page.getByRole('heading', { level: 1, name: nl.delegation.merge.title }).waitFor()
  await dropFiles(page, [paths.work])
  await dialog().getByText(words.work.mergeFirst).waitFor()
  await dialog().getByRole('button', { name: nl.app.close }).click()
})

test('in front of a respondent nothing that is dropped does anything', async () => {
  const { page } = app
  await page.goto(page.url().replace(/#\/dossier\/([^/]+).*/, '#/invullen/$1/onbekend'))
  await page.getByRole('heading', { level: 1, name: nl.delegation.merge.title }).waitFor({ state: 'hidden' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  const before = page.url()
  await dragFiles(page, [paths.dossier])
  await expect.poll(() => overlay().count()).toBe(0)
  await letGo(page, [paths.dossier])
  // On another page the file is read and its question asked well within this.
  await page.waitForTimeout(2000)
  await expect.poll(() => dialog().count()).toBe(0)
  expect(page.url()).toBe(before)
})

test('no file ever took the place of the page, and nothing left the computer', () => {
  expect(frames.filter((url) => !url.startsWith(app.address))).toEqual([])
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
