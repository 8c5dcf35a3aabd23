/** Workbooks with a framework as the app writes them, changed the way people and programs change them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { FrameworkSet, Norm } from '../../src/domain/question-set'
import { makeFrameworkWorkbook } from '../../src/report/workbook/framework-workbook'
import { readContentFile, type ContentFile } from '../../src/storage/framework-file/read-file'

export const smallNorm = (id: string, fields: Partial<Norm> = {}): Norm => ({
  id,
  title: `Titel van ${id}`,
  text: `Tekst van ${id}`,
  howToShow: 'Laat het zien.',
  evidence: ['Verslag', 'Lijst'],
  suggestion: { text: 'Doe iets.', ownerRole: 'coördinator', term: '3 maanden', evidence: 'Verslag' },
  sources: [{ title: 'Een bron', year: '', url: '' }],
  certainty: 'own',
  lastChecked: '2026-11-01',
  buildingBlockId: 'BK1',
  core: true,
  statementIds: [],
  ...fields,
})

export const smallFramework = (
  norms: readonly Norm[] = [smallNorm('A-1'), smallNorm('A-2')],
): FrameworkSet => ({
  kind: 'kader',
  id: 'proef',
  version: '1.0',
  date: '2026-11-01',
  title: 'Proefkader',
  disclaimer: 'Alleen om te proberen.',
  buildingBlocks: [{ id: 'BK1', title: 'Bouwsteen een' }],
  themes: [{ id: 'T1', title: 'Thema een', norms }],
})

/** Places of the sheets in the file: sheet1 is the explanation. */
const SHEET = { about: 2, themes: 3, blocks: 4, norms: 5 } as const

/** The workbook of a framework with one part of the zip changed. */
export async function changedWorkbook(
  part: string,
  change: (xml: string) => string,
  set: FrameworkSet = smallFramework(),
): Promise<Uint8Array> {
  const parts = unzipSync(await makeFrameworkWorkbook(set))
  const before = parts[part]
  if (before === undefined) throw new Error(`There is no ${part}: ${Object.keys(parts).join()}`)
  const after = change(strFromU8(before))
  if (after === strFromU8(before)) throw new Error('The change changes nothing')
  return zipSync({ ...parts, [part]: strToU8(after) })
}

export const sheetPart = (sheet: keyof typeof SHEET) => `xl/worksheets/sheet${String(SHEET[sheet])}.xml`

/** Puts a text in a cell of a sheet, as Excel writes one that was typed in place. */
export const withCell = (address: string, text: string) => (xml: string) =>
  xml.replace(
    new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`, 'su'),
    `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`,
  )

export const readWorkbook = (bytes: Uint8Array): ContentFile => readContentFile('kader.xlsx', bytes)

/** The faults of a file that is refused; the sentence itself when there are no faults with a place. */
export function faultsIn(bytes: Uint8Array): readonly string[] {
  const file = readWorkbook(bytes)
  if (file.set !== null) throw new Error('The file was read')
  return file.faults.length > 0 ? file.faults : [file.problem.message]
}
