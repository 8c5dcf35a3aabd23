/**
 * Reports as a user makes them: another kind, sections of one's own under a name, and the file of an old report again with the figures of then, byte
 * for byte, after the dossier went on.
 */
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SECTIONS_OF } from '../../src/domain/report/kinds/report-kinds'
import { report } from '../../src/texts/report/report'
import { nl } from '../../src/texts/nl'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'

const words = nl.reportPage
const ownName = 'Kwartaalbericht aan het bestuur'
let app: BuiltApp

beforeAll(async () => {
  app = await openBuiltApp()
  await app.page.emulateMedia({ reducedMotion: 'reduce' })
  await app.page.getByRole('button', { name: nl.start.openExample }).click()
  await app.page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
})
afterAll(() => app.close())

async function openPage(): Promise<void> {
  await app.page
    .getByRole('navigation', { name: nl.app.mainNavigation })
    .getByRole('link', { name: nl.app.nav.report })
    .click()
  await app.page.getByRole('heading', { level: 1, name: words.title }).waitFor()
}

async function expectNoBarriers(): Promise<void> {
  expect(await barriersOn(app.page)).toEqual([])
}

/** Presses a button that makes a report; gives the file. */
async function downloadedReport(button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = app.page.waitForEvent('download', { timeout: 90_000 })
  await app.page.getByRole('button', { name: button }).first().click()
  const file = await download
  await app.page.getByText(words.savedNext).waitFor()
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

const bodyOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())

const kind = (name: string) => app.page.getByRole('radio', { name: new RegExp(`^${name}`) })
const contents = () => app.page.locator('section', { hasText: words.contents }).locator('ol > li')
const rows = () => app.page.getByRole('table').getByRole('row').filter({ hasText: '.docx' })

test('another kind says what it contains, with current figures, and warns about what it needs', async () => {
  const { page } = app
  await openPage()
  await expect.poll(() => kind(nl.labels.reportKind.bestuur).isChecked()).toBe(true)
  await kind(nl.labels.reportKind.inspectie).check()
  const held = await contents().allInnerTexts()
  expect(held.map((line) => line.split(' · ')[0])).toEqual([
    words.section.cover,
    words.section.contents,
    words.section['norm-index'],
    words.section['evidence-matrix'],
    words.section.participants,
    words.section.readiness,
    words.section.norms,
    words.section['evidence-list'],
    words.section.disclaimers,
  ])
  expect(held.find((line) => line.startsWith(words.section.norms))).toMatch(/53 normen, \d+ beoordeeld/)
  await kind(nl.labels.reportKind.blanco).check()
  await page.getByText(words.warning.noRoundOfForm).waitFor()
  await expect.poll(() => page.getByText(words.adapt.open).count()).toBe(0)
  await expectNoBarriers()
})

test('sections can be left out and added, taken back, and kept under a name that is still there tomorrow', async () => {
  const { page } = app
  await kind(nl.labels.reportKind.bestuur).check()
  await page.getByText(words.adapt.open).click()
  await page.getByRole('checkbox', { name: words.section['mirror-short'], exact: true }).uncheck()
  await page.getByText(words.adapt.changed).waitFor()
  await page.getByRole('button', { name: words.adapt.restore }).click()
  const short = page.getByRole('checkbox', { name: words.section['mirror-short'], exact: true })
  await expect.poll(() => short.isChecked()).toBe(true)
  await short.uncheck()
  await page.getByRole('checkbox', { name: words.section.terms, exact: true }).check()
  await page.getByRole('button', { name: words.adapt.keep }).click()
  await page.getByRole('button', { name: words.own.save, exact: true }).click()
  await page.getByText(words.own.nameEmpty).waitFor()
  await page.getByLabel(words.own.name, { exact: true }).fill('Kwartaalbericht')
  await expectNoBarriers()
  await page.getByRole('button', { name: words.own.save, exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await expect.poll(() => kind('Kwartaalbericht').isChecked()).toBe(true)

  await page.getByRole('button', { name: `Kwartaalbericht: ${words.own.rename}` }).click()
  await page.getByLabel(words.own.name, { exact: true }).fill(ownName)
  await page.getByRole('button', { name: words.own.save, exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.reload()
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor()
  await kind(ownName).check()
  await expect.poll(() => contents().count()).toBe(SECTIONS_OF.bestuur.length)
  expect((await contents().allInnerTexts()).at(-1)).toBe(words.section.terms)
  await expectNoBarriers()
})

test('a report saved again after the dossier changed is the same file, with the figures it had then', async () => {
  const { page } = app
  const first = await downloadedReport(words.make)
  expect(first.name).toMatch(/ - kwartaalbericht aan het bestuur \d{4}-\d\d-\d\d\.docx$/)
  expect(bodyOf(first.bytes).includes(report.mirror.columns.priority)).toBe(false)
  expect(bodyOf(first.bytes).includes(report.plain.termsTitle)).toBe(true)
  await expect.poll(() => rows().count()).toBe(1)
  const figures = await rows().first().innerText()
  expect(figures).toContain(ownName)
  expect(figures).toMatch(/gereedheid \d+/)
  await expectNoBarriers()

  await page.goto(page.url().replace(/\/rapport.*/u, '/toetsing/ORG-01'))
  await page.getByRole('heading', { level: 1, name: /ORG-01/ }).waitFor()
  const verdict = page.locator('label', { hasText: nl.normPage.short.unmet }).last()
  await verdict.click()
  await expect.poll(() => verdict.getAttribute('class')).toContain('on')

  await openPage()
  await kind(ownName).check()
  await expect.poll(() => rows().count()).toBe(1)
  const again = await downloadedReport(words.made.saveAgainOf(first.name))
  expect(again.name).toBe(first.name)
  expect(Buffer.compare(again.bytes, first.bytes)).toBe(0)
  await expect.poll(() => rows().count()).toBe(1)

  const now = await downloadedReport(words.again)
  expect(bodyOf(now.bytes) === bodyOf(first.bytes)).toBe(false)
  await expect.poll(() => rows().count()).toBe(2)
  await expect.poll(() => rows().last().innerText()).toBe(figures)
})

test('the list is still there after a restart; a report is taken off it after a question', async () => {
  const page = await app.restart()
  await page.getByRole('link', { name: /VSV Rijn en Kromme/ }).click()
  await openPage()
  await expect.poll(() => rows().count()).toBe(2)
  await page
    .getByRole('button', { name: /^Verwijder ‘/ })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: words.made.remove, exact: true }).click()
  await expect.poll(() => rows().count()).toBe(1)
})

test('an own choice that is removed can be taken back', async () => {
  const { page } = app
  await page.getByRole('button', { name: `${ownName}: ${words.own.remove}` }).click()
  await expect.poll(() => kind(ownName).count()).toBe(0)
  await page.getByRole('button', { name: nl.app.undo }).click()
  await kind(ownName).waitFor()
})

test('what the VSV prepares among itself cannot be chosen for the inspection dossier; it is a report with its own name', async () => {
  const { page } = app
  const visit = page.getByRole('checkbox', { name: words.section.visit, exact: true, includeHidden: true })
  await kind(nl.labels.reportKind.bestuur).check()
  await expect.poll(() => visit.count()).toBe(1)
  await kind(nl.labels.reportKind.inspectie).check()
  await page.getByText(words.section['evidence-matrix']).first().waitFor()
  await expect.poll(() => visit.count()).toBe(0)
  await kind(nl.labels.reportKind.voorbereiding).check()
  expect((await downloadedReport(words.make)).name).toMatch(
    / - voorbereiding op het bezoek \(intern\) \d{4}-\d\d-\d\d\.docx$/,
  )
})

test('the pages of the kind that stands chosen are counted while somebody looks at it', async () => {
  const { page } = app
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
  await kind(nl.labels.reportKind.blanco).check()
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const { postMessage } = Worker.prototype
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      const { kind, input } = message as { kind?: unknown; input?: { kind?: unknown } }
      if (kind === 'ahead' || kind === 'start') said.push(`${kind} ${String(input?.kind)}`)
      postMessage.call(this, message)
    }
  })
  await kind(nl.labels.reportKind.bestuur).check()
  await expect.poll(said).toEqual(['ahead bestuur'])
  await downloadedReport(words.make)
  await expect.poll(said).toEqual(['ahead bestuur', 'start bestuur'])
})

test('nothing left the computer and nothing went wrong on the way', () => {
  expect(app.strayRequests).toEqual([])
  expect(app.complaints).toEqual([])
})
