/** The register of evidence under the numbers of the report, and what each piece was before. */
import type { Evidence, EvidenceRevision } from '../../domain/framework/evidence'
import type { EvidenceReport, ReportModel } from '../../domain/report/report-model'
import { dossierWorkbook } from '../../texts/dossier-workbook'
import { oneLine } from '../plain-text'
import { evidenceStateWord } from '../words'
import { count, date, lines, numbered, text } from './workbook-cells'
import { tableSheet, type TableColumn, type TableSheet } from './workbook-sheets'

const words = dossierWorkbook.evidence

export function evidenceSheets({ evidence }: ReportModel): readonly TableSheet[] {
  const { sheets, noRows } = dossierWorkbook
  return [
    tableSheet(sheets.evidence, columns, evidence, noRows),
    tableSheet(
      sheets.revisions,
      revisionColumns,
      evidence.flatMap((piece) => piece.evidence.revisions.map((revision) => ({ piece, revision }))),
      noRows,
    ),
  ]
}

const numberCell = ({ evidence }: EvidenceReport) => numbered('B', evidence.number)

/** What a document says of itself, now or in an earlier version. */
type Document = Pick<Evidence, 'version' | 'date' | 'owner' | 'location' | 'reviewOn' | 'attachment'>

const documentColumns = <T>(documentOf: (row: T) => Document): readonly TableColumn<T>[] => [
  { title: words.version, width: 12, cell: (row) => text(documentOf(row).version) },
  { title: words.date, width: 12, cell: (row) => date(documentOf(row).date) },
  { title: words.owner, width: 24, cell: (row) => text(documentOf(row).owner) },
  { title: words.location, width: 50, cell: (row) => lines(documentOf(row).location) },
  { title: words.reviewOn, width: 14, cell: (row) => date(documentOf(row).reviewOn) },
]

const copyColumns = <T>(documentOf: (row: T) => Document): readonly TableColumn<T>[] => [
  { title: words.attachment, width: 34, cell: (row) => text(documentOf(row).attachment?.name ?? '') },
  {
    title: words.size,
    width: 14,
    cell: (row) => count(documentOf(row).attachment?.size ?? null, ''),
  },
  { title: words.digest, width: 40, cell: (row) => text(documentOf(row).attachment?.sha256 ?? '') },
]

const columns: readonly TableColumn<EvidenceReport>[] = [
  { title: words.number, width: 8, cell: numberCell },
  { title: words.title, width: 44, cell: ({ evidence }) => text(evidence.title) },
  ...documentColumns<EvidenceReport>(({ evidence }) => evidence),
  { title: words.state, width: 22, cell: (piece) => text(evidenceStateWord(piece)) },
  {
    title: words.norms,
    width: 26,
    cell: ({ evidence }) => text(evidence.normIds.map(oneLine).join(', ')),
  },
  ...copyColumns<EvidenceReport>(({ evidence }) => evidence),
  { title: words.revisions, width: 14, cell: ({ evidence }) => count(evidence.revisions.length, '') },
]

interface RevisionRow {
  readonly piece: EvidenceReport
  readonly revision: EvidenceRevision
}

const revisionColumns: readonly TableColumn<RevisionRow>[] = [
  { title: words.number, width: 8, cell: ({ piece }) => numberCell(piece) },
  { title: words.title, width: 44, cell: ({ piece }) => text(piece.evidence.title) },
  ...documentColumns<RevisionRow>(({ revision }) => revision),
  ...copyColumns<RevisionRow>(({ revision }) => revision),
  { title: words.replacedOn, width: 14, cell: ({ revision }) => date(revision.replacedAt) },
]
