/** The index of an inspection folder: what is in it, what is not, and where that lies. */
import { inspectionFolder } from '../../texts/inspection-folder'
import { dossierWorkbook } from '../../texts/dossier-workbook'
import { oneLine } from '../plain-text'
import { evidenceStateWord } from '../words'
import { count, date, lines, numbered, text } from '../workbook/workbook-cells'
import { tableSheet, workbookOf, type TableColumn } from '../workbook/workbook-sheets'
import type { FolderEntry } from './folder-contents'

const words = dossierWorkbook.evidence
const own = inspectionFolder.index

/** The bytes of the .xlsx file. */
export function makeIndex(entries: readonly FolderEntry[]): Promise<Uint8Array> {
  return workbookOf([tableSheet(own.sheet, columns, entries, dossierWorkbook.noRows)])
}

const columns: readonly TableColumn<FolderEntry>[] = [
  { title: words.number, width: 8, cell: ({ piece }) => numbered('B', piece.evidence.number) },
  { title: words.title, width: 44, cell: ({ piece }) => text(piece.evidence.title) },
  { title: own.file, width: 50, cell: ({ path }) => text(path ?? '') },
  {
    title: own.why,
    width: 36,
    cell: ({ absence }) => text(absence === null ? '' : inspectionFolder.state[absence]),
  },
  { title: words.location, width: 50, cell: ({ piece }) => lines(piece.evidence.location) },
  { title: words.version, width: 12, cell: ({ piece }) => text(piece.evidence.version) },
  { title: words.date, width: 12, cell: ({ piece }) => date(piece.evidence.date) },
  { title: words.owner, width: 24, cell: ({ piece }) => text(piece.evidence.owner) },
  { title: words.reviewOn, width: 14, cell: ({ piece }) => date(piece.evidence.reviewOn) },
  { title: words.state, width: 22, cell: ({ piece }) => text(evidenceStateWord(piece)) },
  {
    title: words.norms,
    width: 26,
    cell: ({ piece }) => text(piece.evidence.normIds.map(oneLine).join(', ')),
  },
  {
    title: own.size,
    width: 16,
    cell: ({ piece, path }) => count(path === null ? null : (piece.evidence.attachment?.size ?? null), ''),
  },
  { title: words.digest, width: 40, cell: ({ piece }) => text(piece.evidence.attachment?.sha256 ?? '') },
]
