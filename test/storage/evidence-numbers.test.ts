/** B12 in a report is the same piece next month, whatever came and went in between. */
import { readFile } from 'node:fs/promises'
import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { documentsByTheme } from '../../src/domain/visit/visit-documents'
import { calendarEventsOf } from '../../src/report/calendar-events'
import { makeDossierWorkbook } from '../../src/report/workbook/dossier-workbook'
import { readDossierFile } from '../../src/storage/dossier-file'
import { frameworkSet } from '../../src/storage/built-in-sets'
import type { Storage } from '../../src/storage/storage'
import { dossierWorkbook } from '../../src/texts/report/dossier-workbook'
import { freshName, openTest } from './open'
import { assessmentFields, evidenceFields } from './small-dossier'

async function exampleIn(storage: Storage): Promise<string> {
  const bytes = await readFile(
    new URL('../../questionnaires/voorbeeld/vsv-rijn-en-kromme.vsv', import.meta.url),
  )
  const read = await readDossierFile(new Uint8Array(bytes))
  if (!read.ok) throw new Error(read.problem.message)
  return put(storage, read.value.content)
}

async function put(storage: Storage, content: DossierContent): Promise<string> {
  return (await storage.putContent(content, 'replace')).id
}

async function contentOf(storage: Storage, dossierId: string): Promise<DossierContent> {
  const content = await storage.contentOf(dossierId)
  if (content === undefined) throw new Error('no content')
  return content
}

/** What stands under each number: in the workbook, in the calendar and on the page of the visit. */
async function underNumbers(content: DossierContent) {
  const bytes = await makeDossierWorkbook(content, {
    today: '2026-11-23',
    appVersion: '1',
    framework: frameworkSet.id,
  })
  const rows = await readSheet(Buffer.from(bytes), dossierWorkbook.sheets.evidence)
  return {
    workbook: new Map(rows.slice(1).map(([number, title]) => [Number(number), String(title)])),
    calendar: calendarEventsOf(content).flatMap(({ title }) => (title.startsWith('Bewijsstuk') ? title : [])),
    visit: new Map(
      documentsByTheme(frameworkSet, content.evidence, []).flatMap(({ documents }) =>
        documents.map(({ piece }) => [piece.number, piece.title] as const),
      ),
    ),
  }
}

test('a piece that is added leaves the numbers of all others as they were', async () => {
  const storage = await openTest()
  const dossierId = await exampleIn(storage)
  const before = await underNumbers(await contentOf(storage, dossierId))
  expect(before.workbook.size).toBeGreaterThan(25)
  await storage.evidence.add(evidenceFields(dossierId, { title: 'AAA komt vooraan', normIds: [] }))
  const after = await underNumbers(await contentOf(storage, dossierId))
  expect(after.workbook.size).toBe(before.workbook.size + 1)
  for (const [number, title] of before.workbook) expect(after.workbook.get(number)).toBe(title)
  for (const [number, title] of before.visit) expect(after.visit.get(number)).toBe(title)
  expect(after.calendar).toEqual(before.calendar)
})

test('a piece that is removed or gets another title leaves them too', async () => {
  const storage = await openTest()
  const dossierId = await exampleIn(storage)
  const before = await underNumbers(await contentOf(storage, dossierId))
  const [gone, renamed] = await storage.evidence.listOf(dossierId)
  if (gone === undefined || renamed === undefined) throw new Error('no evidence')
  await storage.evidence.remove(gone.id)
  await storage.evidence.change(renamed.id, { title: 'ZZZ gaat achteraan' })
  const after = await underNumbers(await contentOf(storage, dossierId))
  const expected = new Map(
    [...before.workbook]
      .filter(([, title]) => title !== gone.title)
      .map(([number, title]) => [number, title === renamed.title ? 'ZZZ gaat achteraan' : title]),
  )
  expect(after.workbook).toEqual(expected)
  expect(after.visit).toEqual(expected)
})

test('the number of a removed piece is never given to another, and undo gives it back to the piece', async () => {
  const storage = await openTest()
  const { id: dossierId } = await storage.dossiers.add({ name: 'A' })
  await storage.evidence.add(evidenceFields(dossierId))
  const second = await storage.evidence.add(evidenceFields(dossierId, { title: 'Tweede' }))
  await storage.evidence.remove(second.id)
  const { ok } = await storage.history.undo(dossierId)
  expect(ok).toBe(true)
  expect(await storage.evidence.get(second.id)).toEqual(second)
  await storage.evidence.remove(second.id)
  expect(await storage.evidence.add(evidenceFields(dossierId))).toMatchObject({ number: 3 })
})

test('pieces added at once, from two windows too, get numbers of their own', async () => {
  const name = freshName()
  const [one, other] = [await openTest(name), await openTest(name)]
  const { id: dossierId } = await one.dossiers.add({ name: 'A' })
  const added = await Promise.all(
    [one, other, one, other].map((storage) => storage.evidence.add(evidenceFields(dossierId))),
  )
  expect(added.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4])
})

test('each dossier counts its own evidence, and a number in what is added does not count', async () => {
  const storage = await openTest()
  const [a, b] = [await storage.dossiers.add({ name: 'A' }), await storage.dossiers.add({ name: 'B' })]
  await storage.evidence.add(evidenceFields(a.id))
  const smuggled = { ...evidenceFields(b.id), number: 7 }
  expect(await storage.evidence.add(smuggled)).toMatchObject({ number: 1 })
})

test('a number that only a locked assessment still mentions is not given out again', async () => {
  const storage = await openTest()
  const { id: dossierId } = await storage.dossiers.add({ name: 'A' })
  await storage.evidence.add(evidenceFields(dossierId))
  const second = await storage.evidence.add(evidenceFields(dossierId))
  const { id } = await storage.assessments.add(assessmentFields(dossierId))
  await storage.assessments.adopt(id, { on: '2026-11-23', by: 'bestuur' })
  await storage.evidence.remove(second.id)
  // As in a copy to share, which has no history.
  const copied = await put(storage, { ...(await contentOf(storage, dossierId)), history: [] })
  expect(await storage.evidence.add(evidenceFields(copied))).toMatchObject({ number: 3 })
})

test('a copy of the dossier has its evidence under the same numbers', async () => {
  const storage = await openTest()
  const dossierId = await exampleIn(storage)
  const content = await contentOf(storage, dossierId)
  const copy = await storage.putContent(content, 'as-new')
  const numbersOf = async (id: string) =>
    (await storage.evidence.listOf(id)).map(({ title, number }) => [title, number])
  expect(await numbersOf(copy.id)).toEqual(await numbersOf(dossierId))
})
