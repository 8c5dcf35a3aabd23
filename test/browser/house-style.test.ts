/** The house style as a user chooses it, and the report that comes of it. */
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { templateTexts } from '../../src/texts/report/template'
import { changedPart, letterTemplate } from '../fixtures/build-templates'
import { pngOf } from '../fixtures/build-pictures'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'

const words = nl.houseStyle
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
let app: BuiltApp

beforeAll(async () => {
  app = await openBuiltApp()
  await app.page.getByRole('button', { name: nl.start.openExample }).click()
  await app.page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
  await toReport()
  await app.page.getByRole('link', { name: words.toPage }).click()
  await app.page.getByRole('heading', { level: 1, name: words.title }).waitFor()
})
afterAll(() => app.close())

async function toReport(): Promise<void> {
  await app.page
    .getByRole('navigation', { name: nl.app.mainNavigation })
    .getByRole('link', { name: nl.app.nav.report })
    .click()
  await app.page.getByRole('heading', { level: 1, name: nl.reportPage.title }).waitFor()
}

async function toHouseStyle(): Promise<void> {
  await toReport()
  await app.page.getByRole('link', { name: words.toPage }).click()
  await app.page.getByRole('heading', { level: 1, name: words.title }).waitFor()
}

async function expectNoBarriers(): Promise<void> {
  expect(await barriersOn(app.page)).toEqual([])
}

const chosen = (label: string) => app.page.getByLabel(label, { exact: true })

/** Makes the report that is chosen; gives its parts as text. */
async function madeReport(): Promise<Readonly<Record<string, string>>> {
  await toReport()
  const download = app.page.waitForEvent('download', { timeout: 90_000 })
  await app.page.getByRole('button', { name: nl.reportPage.make }).first().click()
  const file = await readFile(await (await download).path())
  const parts = unzipSync(new Uint8Array(file))
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes, !/\.(?:xml|rels)$/.test(name))]),
  )
}

test('a colour that white text cannot be read on is not taken, and a darker one is offered', async () => {
  const { page } = app
  await chosen(words.primary).fill('FFCC00')
  await chosen(words.primary).press('Enter')
  await page.getByText(/het contrast is 1,5 en moet ten minste 4,5 zijn/).waitFor()
  await expectNoBarriers()
  await page.getByRole('button', { name: /^Neem / }).click()
  await page.getByText(/het contrast is/).waitFor({ state: 'hidden' })
  await expect.poll(() => chosen(words.primary).inputValue()).not.toBe('FFCC00')
  await chosen(words.primary).fill('paars')
  await chosen(words.primary).press('Enter')
  await page.getByText(words.notAColour).waitFor()
})

test('colours, font, text and logo that were chosen are in the report', async () => {
  const { page } = app
  await chosen(words.primary).fill('#7a1f3d')
  await chosen(words.primary).press('Enter')
  await chosen(words.accent).fill('C9A227')
  await chosen(words.accent).press('Enter')
  await page.getByRole('radio', { name: words.fontNames.Arial }).check()
  await page.getByLabel(words.coverText).fill('Samen voor een goede start')
  await page.getByLabel(words.coverText).blur()
  await page
    .locator('input[accept=".png,.jpg,.jpeg"]')
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(pngOf(240, 80)) })
  await page.getByText(words.logoSize(240, 80)).waitFor()
  await page.getByRole('img', { name: words.logoAlt }).first().waitFor()
  await expectNoBarriers()

  const parts = await madeReport()
  expect(parts['word/styles.xml']).toContain('7A1F3D')
  expect(parts['word/styles.xml']).toContain('Arial')
  expect(parts['word/styles.xml']).not.toContain('Calibri')
  expect(parts['word/document.xml']).toContain('C9A227')
  expect(Object.keys(parts).filter((name) => /^word\/media\/.*\.png$/.test(name))).toHaveLength(1)
})

test('where copying is refused, the list of placeholders is selected, and the page says which keys to press', async () => {
  const { page } = app
  await toHouseStyle()
  await page.getByText(words.list, { exact: true }).click()
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await page.getByRole('button', { name: words.copy, exact: true }).click()
  await page.getByText(words.selected).waitFor()
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toContain('{{vsv}}')
})

test('a file that is not a picture changes nothing, and the page says what to do', async () => {
  const { page } = app
  await toHouseStyle()
  await page
    .locator('input[accept=".png,.jpg,.jpeg"]')
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') })
  await page.getByText(words.logoProblems['not-a-picture']).waitFor()
  await page.getByText(words.logoSize(240, 80)).waitFor()
})

test('a template shows what will happen to its placeholders before anything is made, and the report is made in it', async () => {
  const { page } = app
  const template = await letterTemplate()
  const input = page.locator('input[accept=".docx,.dotx"]')
  await input.setInputFiles({
    name: 'met-macro.docx',
    mimeType: WORD,
    buffer: Buffer.from(changedPart(template, 'word/vbaProject.xml', () => '<a/>')),
  })
  await page.getByText(templateTexts.problems.macros).waitFor()
  await input.setInputFiles('test/fixtures/templates/06-wijzigingen.docx')
  await page.getByText(words.leftOut({ comments: 1, changes: 3 })).waitFor()
  await input.setInputFiles({ name: 'briefpapier.docx', mimeType: WORD, buffer: Buffer.from(template) })
  await page.getByText(words.templateInUse('briefpapier.docx')).waitFor()
  const list = (title: string) =>
    page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) }).last()
  await list(words.unknown).getByText('{{kenmerk}}').waitFor()
  await list(words.used).getByText('{{rapport}}').waitFor()
  await page.getByText(words.list).click()
  await page.getByText(words.block.samenvatting, { exact: true }).waitFor()
  await expectNoBarriers()

  const parts = await madeReport()
  expect(parts['word/document.xml']).toContain('Stichting Geboortezorg')
  expect(parts['word/document.xml']).toContain('{{kenmerk}}')
  expect(parts['word/document.xml']).not.toContain('{{rapport}}')
  expect(parts['docProps/core.xml']).not.toContain('Jan de Maker')
})

test('without its template a report has the look of the house style again, also on another day', async () => {
  await toHouseStyle()
  await app.page.getByRole('button', { name: words.removeTemplate }).click()
  await app.page.getByText(words.noTemplate).waitFor()
  await app.restart()
  await app.page.getByRole('heading', { level: 1 }).waitFor()
  if (await app.page.getByRole('button', { name: nl.start.openExample }).isVisible())
    await app.page
      .getByRole('link', { name: /Rijn en Kromme/ })
      .first()
      .click()
  await toHouseStyle()
  await expect.poll(() => chosen(words.primary).inputValue()).toBe('7A1F3D')
  await app.page.getByText(words.noTemplate).waitFor()
  const parts = await madeReport()
  expect(parts['word/document.xml']).not.toContain('Stichting Geboortezorg')
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
