/** A report on paper, from the built application: what comes out of "Opslaan als PDF", and what stands on the screen before it. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleContent } from '../../build/example/content'
import { normsOf } from '../../src/domain/question-set'
import { REPORT_KINDS, type ReportKind } from '../../src/domain/report/kinds/report-kinds'
import { frameworkSet, mirrorSet } from '../../src/storage/built-in-sets'
import { nl } from '../../src/texts/nl'
import { report } from '../../src/texts/report/report'
import { tableCards } from '../../src/texts/session/printed-papers'
import { temporaryFolder } from '../temporary-folder'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'

const PDFTOTEXT = '/usr/bin/pdftotext'
const content = exampleContent(mirrorSet, frameworkSet)

let app: BuiltApp
let dossier: string
beforeAll(async () => {
  app = await openBuiltApp()
  const { page } = app
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  dossier = page.url().replace(/\/$/, '')
})
afterAll(() => app.close())

async function show(kind: ReportKind): Promise<void> {
  await app.page.goto(`${dossier}/rapport/afdrukken?soort=${kind}`)
  await app.page.getByRole('heading', { name: nl.reportPrint.title(nl.labels.reportKind[kind]) }).waitFor()
  await app.page.getByText(nl.reportPrint.ready).waitFor()
}

/** As the print dialog makes it: on the sheets the report asks for. */
const pdfOf = (): Promise<Buffer> =>
  app.page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })

/** Sizes of the sheets in points, in order. */
const sheetsIn = (pdf: Buffer): readonly string[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 (\d+)[.\d]* (\d+)/g)].map(([, width, height]) =>
    Number(width) < Number(height) ? 'upright' : 'turned',
  )

async function pagesOf(pdf: Buffer): Promise<readonly string[]> {
  const file = join(temporaryFolder(), 'afdruk.pdf')
  await writeFile(file, pdf)
  const { stdout } = await promisify(execFile)(PDFTOTEXT, [file, '-'], { maxBuffer: 64 * 1024 * 1024 })
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/\s+/g, ' '))
}

const textOf = async (pdf: Buffer): Promise<string> => (await pagesOf(pdf)).join(' ')

test.each(REPORT_KINDS)('%s becomes a tagged PDF in Dutch', async (kind) => {
  await show(kind)
  const raw = (await pdfOf()).toString('latin1')
  expect(raw).toMatch(/\/Marked true/)
  expect(raw).toMatch(/\/Lang \(nl/)
  expect(raw).toMatch(/\/StructTreeRoot/)
  // Back on the screen the window has its own name again.
  await expect.poll(() => app.page.title()).toContain(nl.app.name)
})

// Together they have every kind of block; a hundred pages more would only take longer.
const READ = ['bestuur', 'spiegel', 'verbeterplan', 'sessie', 'clientenraad', 'blanco'] as const
test.each(READ)('%s can be read by everyone', async (kind) => {
  await show(kind)
  expect(await barriersOn(app.page)).toEqual([])
})

test('landscape sheets come between upright ones, whichever comes first', async () => {
  await show('verbeterplan')
  const plan = sheetsIn(await pdfOf())
  expect(plan[0]).toBe('turned')
  expect(plan).toContain('upright')
  await show('volledig')
  const whole = sheetsIn(await pdfOf())
  expect(whole[0]).toBe('upright')
  expect(whole).toContain('turned')
})

test.skipIf(!existsSync(PDFTOTEXT))(
  'the PDF holds every norm, every action and every piece of evidence (skipped without pdftotext)',
  async () => {
    await show('volledig')
    const text = await textOf(await pdfOf())
    for (const { id } of normsOf(frameworkSet)) expect(text).toContain(`${id} · `)
    for (const { number } of content.actions) expect(text).toContain(`A${String(number)} · `)
    content.evidence.forEach((_, index) => expect(text).toContain(`B${String(index + 1)} `))
    expect(text).toMatch(/Pagina 2 van \d+/)
    // The menu and the buttons stay on the screen.
    expect(text).not.toContain(nl.app.allDossiers)
    expect(text).not.toContain(nl.reportPrint.print)
  },
)

test.skipIf(!existsSync(PDFTOTEXT))(
  'cards for the tables are two on a sheet, and sheets to hand out end on their own page (skipped without pdftotext)',
  async () => {
    const times = (page: string, words: string): number => page.split(words).length - 1
    await show('sessiepapier')
    const cards = (await pagesOf(await pdfOf())).map((page) => [
      times(page, tableCards.talk),
      times(page, tableCards.foot(null).slice(0, 30)),
    ])
    expect(cards.slice(2)).toEqual([
      [2, 2],
      [2, 2],
    ])
    await show('verbeterplan')
    const sheets = (await pagesOf(await pdfOf())).filter((page) => page.includes(report.normSheets.agreed))
    expect(sheets.length).toBeGreaterThan(8)
    for (const sheet of sheets) expect(sheet).toContain(report.normSheets.signature('').split(' ')[0])
  },
)

test('a link in the list of contents goes to its chapter, and the page stays', async () => {
  await show('volledig')
  const { page } = app
  const address = page.url()
  await page.getByRole('navigation', { name: 'Inhoud' }).getByRole('link', { name: 'Bewijsstukken' }).click()
  const chapter = page.getByRole('heading', { name: 'Bewijsstukken', exact: true })
  await expect.poll(() => chapter.evaluate((heading) => heading === document.activeElement)).toBe(true)
  expect(page.url()).toBe(address)
})

test('the button asks the computer for a printer', async () => {
  await show('leden')
  const { page } = app
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await page.getByRole('button', { name: nl.reportPrint.print }).click()
  await expect.poll(() => page.locator('body').getAttribute('data-printed')).toBe('yes')
})

test('an unknown kind in the address gives the first, and leaving takes the page away', async () => {
  const { page } = app
  await page.goto(`${dossier}/rapport/afdrukken?soort=onzin`)
  await page.getByRole('heading', { name: nl.reportPrint.title(nl.labels.reportKind.bestuur) }).waitFor()
  await page.getByRole('link', { name: nl.reportPrint.backToReport }).click()
  await page.getByRole('heading', { name: nl.reportPage.title, exact: true }).waitFor()
  await expect.poll(() => page.locator('.report-paper').count()).toBe(0)
  await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
})

test('no page complained and nothing left the computer', () => {
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
