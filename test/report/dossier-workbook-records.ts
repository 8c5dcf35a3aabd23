/** The workbook of a dossier, and what stands on one of its sheets. */
import { readSheet } from 'read-excel-file/node'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { makeDossierWorkbook } from '../../src/report/workbook/dossier-workbook'
import { frameworkSet } from '../../src/storage/built-in-sets'

export type Value = string | number | boolean | Date | null
const OPTIONS = { today: '2026-07-01', appVersion: '9.9.9', framework: frameworkSet.id } as const

export const make = (content: DossierContent) => makeDossierWorkbook(content, OPTIONS)
export const rowsOf = (bytes: Uint8Array, sheet: string) =>
  readSheet(Buffer.from(bytes), sheet) as Promise<Value[][]>

/** The rows of a sheet by the heading above each cell. */
export async function recordsOf(bytes: Uint8Array, sheet: string): Promise<readonly Record<string, Value>[]> {
  const [headings = [], ...rows] = await rowsOf(bytes, sheet)
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, place) => [String(heading), row[place] ?? null])),
  )
}
