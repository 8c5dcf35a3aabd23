/** Lists of norms as others publish them, made as real files. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeXlsxFile from 'write-excel-file/universal'
import type { SheetData } from 'write-excel-file/universal'
import { listUnder, type HeadingRows } from '../../src/domain/list/heading-rows'
import type { FrameworkSet } from '../../src/domain/question-set'
import {
  proposeListColumns,
  proposeListHeadings,
  type ListColumn,
} from '../../src/storage/framework-file/list-columns'
import { readListNorms, type NormReading } from '../../src/storage/framework-file/list-norms'
import { readContentFile } from '../../src/storage/framework-file/read-file'
import type { ListFile } from '../../src/storage/list/read-list'

/** A workbook of these sheets, the first named first. */
export async function workbookOf(sheets: Readonly<Record<string, SheetData>>): Promise<Uint8Array> {
  const blob = await writeXlsxFile(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

/** The workbook with its first sheet changed, as programs other than the writer of the tests write it. */
export function withSheet(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const name = 'xl/worksheets/sheet1.xml'
  const before = strFromU8(parts[name] ?? new Uint8Array())
  const after = change(before)
  if (after === before) throw new Error('The change changes nothing')
  return zipSync({ ...parts, [name]: strToU8(after) })
}

export const rowOf = (...cells: readonly string[]): SheetData[number] => cells.map((value) => ({ value }))

/** The list in a file that is none of ours. */
export function listIn(name: string, bytes: Uint8Array): ListFile {
  const read = readContentFile(name, bytes)
  if (read.set !== null || read.list === undefined)
    throw new Error(read.set === null ? read.problem.message : 'it is a framework')
  return read.list
}

interface Proposed {
  readonly at: HeadingRows
  readonly headings: readonly string[]
  readonly columns: readonly ListColumn[]
  readonly reading: NormReading
}

/** The list as the page proposes to read it. */
export function proposedFor(file: ListFile): Proposed {
  const at = proposeListHeadings(file.rows)
  if (at === null) throw new Error('no headings')
  const { headings, rows } = listUnder(file.rows, at)
  const columns = proposeListColumns(headings, rows)
  return { at, headings, columns, reading: readListNorms({ ...file, rows, columns }) }
}

export const readingOf = (name: string, bytes: Uint8Array): NormReading =>
  proposedFor(listIn(name, bytes)).reading

export const csvReading = (text: string): NormReading =>
  readingOf('lijst.csv', new TextEncoder().encode(text))

/** Each norm as "number | theme | text". */
export const linesOf = ({ norms }: NormReading): readonly string[] =>
  norms.map(({ theme, norm }) => [norm.id, theme, norm.text].join(' | '))

export const refusedOf = ({ refused }: NormReading): Readonly<Record<number, string>> =>
  Object.fromEntries(refused.map(({ number, reasons }) => [number, reasons.join(' ')]))

export const head: Pick<FrameworkSet, 'id' | 'version' | 'date' | 'title' | 'disclaimer'> = {
  id: 'lijst',
  version: '1.0',
  date: '2026-11-29',
  title: 'Lijst',
  disclaimer: 'Van een ander.',
}
