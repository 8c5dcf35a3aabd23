/** The index of an inspection folder: what is in it, what is not, and where the rest is. */
import type { Evidence } from '../../domain/framework/evidence/evidence'
import { EVIDENCE_FIELDS } from '../../domain/framework/evidence/evidence-fields'
import { fieldsOf, isOneOf } from '../../domain/record-fields'
import { dossierWorkbook } from '../../texts/report/dossier-workbook'
import { attachmentFields } from '../../texts/fields/evidence'
import { inspectionFolder } from '../../texts/report/inspection-folder'
import { evidenceColumns } from '../workbook/evidence-columns'
import { oneLine } from '../plain-text'
import { count, text } from '../workbook/workbook-cells'
import { tableSheet, workbookOf, type TableColumn } from '../workbook/workbook-sheets'
import type { FolderEntry } from './folder-contents'

const words = inspectionFolder.index

/**
 * The bytes of the .xlsx file.
 * @param dossier its name, as it was typed
 */
export function makeIndex(dossier: string, entries: readonly FolderEntry[]): Promise<Uint8Array> {
  const title = words.title(oneLine(dossier) || inspectionFolder.unnamed)
  return workbookOf(title, [tableSheet(words.sheet, 2, columns, entries, dossierWorkbook.noRows)])
}

type Columns = readonly TableColumn<FolderEntry>[]
const of = (field: keyof Evidence): Columns => evidenceColumns(field, ({ piece }) => piece)

/** What comes first, or is said about the file in the folder; and earlier versions, which are not in it. */
const ELSEWHERE = ['number', 'title', 'location', 'attachment', 'revisions'] as const

const columns: Columns = [
  ...of('number'),
  ...of('title'),
  { title: words.file, width: 50, cell: ({ path }) => text(path ?? '') },
  {
    title: words.why,
    width: 36,
    cell: ({ absence }) => text(absence === null ? '' : inspectionFolder.state[absence]),
  },
  ...of('location'),
  ...fieldsOf(EVIDENCE_FIELDS)
    .filter((field) => !isOneOf(ELSEWHERE, field))
    .flatMap(of),
  {
    title: dossierWorkbook.evidence.size,
    width: 16,
    cell: ({ piece, path }) => count(path === null ? null : (piece.evidence.attachment?.size ?? null), ''),
  },
  {
    title: attachmentFields.sha256.name,
    width: 40,
    cell: ({ piece }) => text(piece.evidence.attachment?.sha256 ?? ''),
  },
]
