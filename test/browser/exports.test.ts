/** The files beside the Word report, in the built application: each comes as a download that opens, made of what is in the dossier. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../src/domain/calendar'
import { writeDossierFile } from '../../src/storage/dossier-file'
import { nl } from '../../src/texts/nl'
import { buildContent } from '../fixtures/build-content'
import { readDocx } from '../report/read-docx'
import { temporaryFolder } from '../temporary-folder'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'

const words = nl.exportsPanel
const PLAN = Buffer.from('%PDF-1.7 jaarplan van het VSV')
const DIGEST = createHash('sha256').update(PLAN).digest('hex')
/** Long enough for a workbook with parts that a library would pack in a worker of its own, which our content policy forbids. */
const LONG = 'Wij hebben dit met alle partijen besproken en vastgelegd. '.repeat(60)

let app: BuiltApp

beforeAll(async () => {
  const built = buildContent({ evidence: 3 })
  const content = {
    ...built,
    // Far enough ahead that its reminder is still to come.
    dossier: { ...built.dossier, visitDate: addDays(new Date().toISOString().slice(0, 10), 60) },
    judgements: built.judgements.map((one) => ({ ...one, reasoning: `${one.normId} ${LONG} ${one.normId}` })),
    evidence: built.evidence.map((piece, index) => ({
      ...piece,
      title: ['Jaarplan', 'Zorgpad', 'Convenant'][index] ?? '',
      attachment: index === 0 ? { name: 'plan.pdf', size: PLAN.length, sha256: DIGEST } : null,
    })),
  }
  const path = join(temporaryFolder(), 'proef.vsv')
  const attachments = new Map([[DIGEST, new Uint8Array(PLAN)]])
  writeFileSync(path, await writeDossierFile(content, { appVersion: '9.9.9', now: new Date(0), attachments }))
  app = await openBuiltApp()
  const { page } = app
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: nl.start.openFile }).click(),
  ])
  await chooser.setFiles(path)
  await page
    .getByRole('navigation', { name: nl.app.mainNavigation })
    .getByRole('link', { name: nl.app.nav.report })
    .click()
  await page.getByRole('heading', { name: words.title }).waitFor()
})
afterAll(() => app.close())

async function download(action: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const { page } = app
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: action }).click(),
  ])
  await page.getByText(words.saved(file.suggestedFilename())).waitFor()
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test('the panel is never in anybody’s way', async () => {
  expect(await barriersOn(app.page)).toEqual([])
})

test('the workbook holds the whole dossier, however much was written', async () => {
  const { name, bytes } = await download(words.workbook.action)
  expect(name).toMatch(/^VSV De Proef - dossier \(intern\) \d{4}-\d\d-\d\d\.xlsx$/)
  const parts = Object.values(unzipSync(new Uint8Array(bytes)))
  expect(Math.max(...parts.map(({ length }) => length))).toBeGreaterThan(160_000)
  const [headings = [], first = []] = await readSheet(bytes, 'Normen')
  const place = headings.indexOf('Onderbouwing')
  expect(String(first[place]).length).toBeGreaterThan(LONG.length)
  expect(await readSheet(bytes, 'Acties')).toHaveLength(8)
})

test('the calendar holds the days, with reminders or without', async () => {
  const withReminders = await download(words.calendar.action)
  expect(withReminders.name).toMatch(/^VSV De Proef - agenda \d{4}-\d\d-\d\d\.ics$/)
  const text = withReminders.bytes.toString('utf8')
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(text).toContain('SUMMARY:Bezoek van de inspectie: VSV De Proef\r\n')
  expect(text).toContain('BEGIN:VALARM')
  await app.page.getByLabel(words.calendar.reminders).uncheck()
  const without = await download(words.calendar.action)
  expect(without.bytes.toString('utf8')).not.toContain('BEGIN:VALARM')
})

test('the inspection folder holds the report, the index and the copy under its number', async () => {
  const { name, bytes } = await download(words.folder.action)
  expect(name).toMatch(/^VSV De Proef - inspectiemap \d{4}-\d\d-\d\d\.zip$/)
  const files = unzipSync(new Uint8Array(bytes))
  expect(Object.keys(files)).toEqual([
    'Inspectiedossier.docx',
    'bewijs/B01 - Jaarplan.pdf',
    'Index.xlsx',
    'LEESMIJ.txt',
  ])
  expect(Buffer.from(files['bewijs/B01 - Jaarplan.pdf'] ?? [])).toEqual(PLAN)
  expect(readDocx(files['Inspectiedossier.docx'] ?? new Uint8Array()).allText).toContain('Jaarplan')
  expect(await readSheet(Buffer.from(files['Index.xlsx'] ?? []))).toHaveLength(4)
})

test('making can be stopped, and nothing is saved then', async () => {
  const { page } = app
  await page.getByRole('button', { name: words.folder.action }).click()
  await page.getByRole('button', { name: words.cancel }).click()
  await page.getByText(words.folder.problems.cancelled).waitFor()
  await expect.poll(() => page.getByRole('button', { name: words.folder.action }).isEnabled()).toBe(true)
})

test('nothing went wrong on the way, and no request left', () => {
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
