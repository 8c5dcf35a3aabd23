/** The register of evidence in the built application: copies of documents come in by choosing, dropping and pasting, and stay. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { pressEscape } from '../press-escape'
import { temporaryFolder } from '../temporary-folder'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import {
  attach,
  dialog,
  give,
  newPiece,
  openPiece,
  piece,
  row,
  save,
  toRegister,
  words,
} from './evidence-register'

const PLAN = Buffer.from('%PDF-1.7 jaarplan van het VSV')
const DIGEST = createHash('sha256').update(PLAN).digest('hex')
/** One red point. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='
let app: BuiltApp
let folder: string

beforeAll(async () => {
  folder = temporaryFolder()
  app = await openBuiltApp()
  const { page } = app
  await page.getByRole('button', { name: nl.start.newDossier }).click()
  await page.getByLabel(nl.start.nameLabel).fill('VSV Bewijs')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  await toRegister(page)
})
afterAll(() => app.close())
// What one test left open does not stand in the way of the next.
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await app.page.reload()
})

function path(name: string, content: Buffer): string {
  const place = join(folder, name)
  writeFileSync(place, content)
  return place
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await barriersOn(page)).toEqual([])
}

test('a chosen file becomes the attachment, with its size and digest', async () => {
  const { page } = app
  await newPiece(page, 'Jaarplan 2026')
  await attach(page, path('jaarplan.pdf', PLAN))
  await dialog(page).getByText(words.attachment.willBeKept('jaarplan.pdf')).waitFor()
  await expectAccessible(page)
  await save(page)
  await openPiece(page, 'Jaarplan 2026')
  await page.getByRole('button', { name: words.attachment.detailsOf('jaarplan.pdf') }).click()
  await dialog(page).getByText(DIGEST).waitFor()
  await dialog(page).getByRole('button', { name: words.attachment.check }).click()
  await dialog(page).getByText(words.attachment.checked.intact).waitFor()
  await expectAccessible(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: words.attachment.save }).click(),
  ])
  expect(download.suggestedFilename()).toBe('jaarplan.pdf')
  expect(readFileSync(await download.path())).toEqual(PLAN)
  await pressEscape(page)
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
})

test('the same file again says where it already is', async () => {
  const { page } = app
  await newPiece(page, 'Jaarplan, kopie')
  await attach(page, path('kopie.pdf', PLAN))
  await dialog(page)
    .getByText(words.attachment.alsoAt(['Jaarplan 2026']))
    .waitFor()
  await save(page)
})

test('an empty file and one that is too big are refused aloud; what was typed stays', async () => {
  const { page } = app
  await newPiece(page, 'Protocol')
  await attach(page, path('leeg.pdf', Buffer.alloc(0)))
  await dialog(page)
    .getByRole('alert')
    .filter({ hasText: words.attachment.problems.empty('leeg.pdf') })
    .waitFor()
  const size = 26 * 1024 * 1024
  await attach(page, path('film.mp4', Buffer.alloc(size, 1)))
  await dialog(page)
    .getByRole('alert')
    .filter({ hasText: words.attachment.problems.tooBig('film.mp4', size, 25) })
    .waitFor()
  await expectAccessible(page)
  await expect.poll(() => dialog(page).getByLabel(nl.evidenceFields.title.name).inputValue()).toBe('Protocol')
  await save(page)
  await openPiece(page, 'Protocol')
  await page.getByText(words.piece.noFile).waitFor()
})

test('a screenshot is pasted, gets a name with the moment, and is shown', async () => {
  const { page } = app
  await newPiece(page, 'Dashboard')
  await give(page, 'paste', 'image.png', 'image/png', PICTURE)
  const kept = dialog(page).getByText(
    /‘schermafbeelding \d{1,2}-\d{1,2}-\d{4} \d\d\.\d\d\.png’ wordt bijlage/,
  )
  await kept.waitFor()
  await save(page)
  await openPiece(page, 'Dashboard')
  await piece(page)
    .getByRole('button', { name: /schermafbeelding/ })
    .click()
  await dialog(page).getByRole('button', { name: words.attachment.show }).click()
  const image = dialog(page).getByRole('img', { name: /schermafbeelding/ })
  await image.waitFor()
  await expect.poll(() => image.getAttribute('src')).toMatch(/^blob:/)
  await expect
    .poll(() => image.evaluate((shown) => (shown instanceof HTMLImageElement ? shown.naturalWidth : 0)))
    .toBe(1)
  await pressEscape(page)
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
})

test('a file dropped next to the form is attached, and the form stays open', async () => {
  const { page } = app
  await newPiece(page, 'Agenda')
  await give(
    page,
    'drop',
    'plaatje.png',
    'image/png',
    Buffer.from('<svg onload="alert(1)"/>').toString('base64'),
  )
  await dialog(page).getByText(words.attachment.willBeKept('plaatje.png')).waitFor()
  await save(page)
  // It says png and is none: it is not shown.
  await openPiece(page, 'Agenda')
  await piece(page)
    .getByRole('button', { name: /plaatje/ })
    .click()
  await dialog(page).getByRole('button', { name: words.attachment.show }).click()
  await dialog(page).getByText(words.attachment.notShown).waitFor()
  await expect.poll(() => dialog(page).getByRole('img').count()).toBe(0)
  await pressEscape(page)
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
})

test('a location that could run something is shown with a warning, and nothing on the page leads to it', async () => {
  const { page } = app
  for (const [title, location] of [
    ['Script', 'javascript:document.title="gehackt"'],
    ['Netwerk', 'file://server/map/jaarplan.docx'],
    ['Programma', 'G:\\Kwaliteit\\start.exe'],
    ['Website', 'https://www.perined.nl/'],
  ] as const) {
    await newPiece(page, title)
    await dialog(page).getByLabel(nl.evidenceFields.location.name).fill(location)
    await save(page)
    await openPiece(page, title)
    await piece(page).getByText(location).waitFor()
    await expect.poll(() => piece(page).getByRole('link').count()).toBe(0)
    await expect
      .poll(() => piece(page).getByText(words.location.unsafe).count())
      .toBe(title === 'Website' ? 0 : 1)
  }
  await expect.poll(() => page.title()).not.toContain('gehackt')
  await expectAccessible(page)
})

test('what looks like data of a client gives a warning, and a question once', async () => {
  const { page } = app
  await newPiece(page, 'Verslag 123456782, geb. 12-3-1985')
  await dialog(page).getByText(words.clientData.found['citizen-number']('123456782')).waitFor()
  await dialog(page).getByText(words.clientData.found['birth-date']('12-3-1985')).waitFor()
  await dialog(page).getByRole('button', { name: words.save, exact: true }).click()
  await dialog(page).getByText(words.clientData.ask).waitFor()
  await expectAccessible(page)
  // Taken out, there is nothing left to ask.
  await dialog(page).getByLabel(nl.evidenceFields.title.name).fill('Verslag audit')
  await save(page)
  await row(page, 'Verslag audit').waitFor()
})

test('a missing piece is noted, and filled in when it is there', async () => {
  const { page } = app
  await toRegister(page)
  await page.getByRole('button', { name: words.addMissing }).click()
  await dialog(page).getByLabel(nl.evidenceFields.title.name).fill('Convenant')
  await save(page)
  await row(page, 'Convenant').filter({ hasText: nl.labels.evidenceState.missing }).waitFor()
  await openPiece(page, 'Convenant')
  await piece(page).getByLabel(nl.evidenceFields.missing.name).uncheck()
  await piece(page).getByLabel(nl.evidenceFields.version.name, { exact: true }).fill('1.0')
  await piece(page).getByLabel(nl.evidenceFields.date.name, { exact: true }).fill('2026-03-12')
  await piece(page).getByLabel(nl.evidenceFields.location.name).fill('Map Convenanten, la 2')
  await piece(page).getByLabel(nl.evidenceFields.location.name).blur()
  await row(page, 'Convenant').filter({ hasText: nl.labels.evidenceState.valid }).waitFor()
  await expectAccessible(page)
})

test('a new version keeps the old one, with its attachment', async () => {
  const { page } = app
  await openPiece(page, 'Jaarplan 2026')
  await page.getByRole('button', { name: words.piece.fileOrVersion }).click()
  await dialog(page).getByRole('button', { name: words.newVersion.action }).click()
  await dialog(page)
    .getByRole('heading', { name: words.newVersion.title('Jaarplan 2026') })
    .waitFor()
  await dialog(page).getByLabel(nl.evidenceFields.version.name).fill('2')
  await attach(page, path('jaarplan-2.pdf', Buffer.from('%PDF-1.7 tweede')))
  await dialog(page).getByText(words.attachment.willBeKept('jaarplan-2.pdf')).waitFor()
  await expectAccessible(page)
  await dialog(page).getByRole('button', { name: words.newVersion.save }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await piece(page).getByText(`${words.revisions.heading} (1)`).click()
  await piece(page)
    .getByRole('button', { name: words.attachment.detailsOf('jaarplan.pdf') })
    .waitFor()
})

test('after a restart every attachment is still there, with the same digest', async () => {
  const page = await app.restart()
  await page.getByRole('link', { name: 'VSV Bewijs' }).click()
  await toRegister(page)
  await openPiece(page, 'Jaarplan, kopie')
  await piece(page)
    .getByRole('button', { name: words.attachment.detailsOf('kopie.pdf') })
    .click()
  await dialog(page).getByText(DIGEST).waitFor()
  await dialog(page).getByRole('button', { name: words.attachment.check }).click()
  await dialog(page).getByText(words.attachment.checked.intact).waitFor()
})

test('erasing for good asks first, and then the content is gone wherever it was', async () => {
  const { page } = app
  await dialog(page).getByRole('button', { name: words.attachment.erase }).click()
  await dialog(page)
    .getByText(words.attachment.erasePoints([])[0] ?? '')
    .waitFor()
  await expectAccessible(page)
  await dialog(page).getByRole('button', { name: words.attachment.eraseConfirm }).click()
  await dialog(page).getByText(words.attachment.erased('kopie.pdf')).waitFor()
  await pressEscape(page)
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await piece(page).getByText(words.attachment.notHere).waitFor()
})

test('filters leave out, and nothing was asked of the outside world', async () => {
  const { page } = app
  const rows = page.locator('a[data-row]')
  const all = await rows.count()
  await page.getByLabel(words.filter.search, { exact: true }).fill('jaarplan 2026')
  await expect.poll(() => rows.count()).toBe(1)
  expect(all).toBeGreaterThan(2)
  await page.setViewportSize({ width: 800, height: 700 })
  await expectAccessible(page)
  expect(app.strayRequests).toEqual([])
  expect(app.complaints).toEqual([])
})

test('the example comes with the content of its attachments', async () => {
  const { page } = app
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto(app.address)
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  await toRegister(page)
  await page.locator('li:has(.mark[title*="."]) a[data-row]').first().click()
  await piece(page)
    .getByRole('button', { name: new RegExp(words.attachment.detailsOf('.+')) })
    .first()
    .click()
  await dialog(page).getByRole('button', { name: words.attachment.check }).click()
  await dialog(page).getByText(words.attachment.checked.intact).waitFor()
  await expect.poll(() => page.getByText(words.attachment.notHere).count()).toBe(0)
})
