/** What the fields of a piece of evidence look like in Excel: the register, earlier versions and the index of a folder share it. */
import type { DocumentVersion, Evidence } from '../../domain/framework/evidence/evidence'
import {
  EVIDENCE_DAYS,
  EVIDENCE_FIELDS,
  EVIDENCE_TEXTS,
  VERSION_FIELDS,
  type EvidenceDay,
  type EvidenceText,
} from '../../domain/framework/evidence/evidence-fields'
import { isOneOf } from '../../domain/record-fields'
import type { EvidenceReport } from '../../domain/report/report-model'
import { labels } from '../../texts/labels'
import { dossierWorkbook } from '../../texts/report/dossier-workbook'
import { attachmentFields, evidenceFields } from '../../texts/fields/evidence'
import { shortName } from '../../texts/fields/field-words'
import { oneLine } from '../plain-text'
import { plainColumn } from './plain-column'
import { count, numbered, text } from './workbook-cells'
import type { TableColumn } from './workbook-sheets'

const words = dossierWorkbook.evidence

type Columns<Row> = readonly TableColumn<Row>[]
type Plain = EvidenceText | EvidenceDay

/** Characters, of what needs more room than others of its kind. */
const WIDER: Readonly<Partial<Record<Plain, number>>> = { title: 44, location: 50 }

const wider = <Row>(field: Plain, column: TableColumn<Row>): TableColumn<Row> => ({
  ...column,
  width: WIDER[field] ?? column.width,
})

/** A field that goes with the version of a document, of the present version or an earlier one. */
export function versionColumns<Row>(
  field: (typeof VERSION_FIELDS)[number],
  versionOf: (row: Row) => DocumentVersion,
): Columns<Row> {
  if (field === 'attachment')
    return [
      {
        title: attachmentFields.name.name,
        width: 34,
        cell: (row) => text(versionOf(row).attachment?.name ?? ''),
      },
      { title: words.size, width: 14, cell: (row) => count(versionOf(row).attachment?.size ?? null, '') },
      {
        title: attachmentFields.sha256.name,
        width: 40,
        cell: (row) => text(versionOf(row).attachment?.sha256 ?? ''),
      },
    ]
  return [
    wider(
      field,
      plainColumn(evidenceFields[field], EVIDENCE_FIELDS[field].kind, (row: Row) => versionOf(row)[field]),
    ),
  ]
}

/** What is no text or day of the piece itself; none where it says nothing to a reader. */
const own: Readonly<Record<Exclude<keyof Evidence, keyof DocumentVersion | Plain>, Columns<EvidenceReport>>> =
  {
    id: [],
    dossierId: [],
    number: [
      {
        title: shortName(evidenceFields.number),
        width: 8,
        cell: ({ evidence }) => numbered('B', evidence.number),
      },
    ],
    missing: [{ title: words.state, width: 22, cell: (piece) => text(labels.evidenceStateText(piece)) }],
    normIds: [
      {
        title: evidenceFields.normIds.name,
        width: 26,
        cell: ({ evidence }) => text(evidence.normIds.map(oneLine).join(', ')),
      },
    ],
    revisions: [
      {
        title: evidenceFields.revisions.name,
        width: 14,
        cell: ({ evidence }) => count(evidence.revisions.length, ''),
      },
    ],
  }

/** The columns of a field of a piece. */
export function evidenceColumns<Row>(
  field: keyof Evidence,
  pieceOf: (row: Row) => EvidenceReport,
): Columns<Row> {
  return columnsOf(field).map(({ cell, ...column }) => ({ ...column, cell: (row) => cell(pieceOf(row)) }))
}

function columnsOf(field: keyof Evidence): Columns<EvidenceReport> {
  if (isOneOf(VERSION_FIELDS, field)) return versionColumns(field, ({ evidence }) => evidence)
  if (!isOneOf([...EVIDENCE_TEXTS, ...EVIDENCE_DAYS], field)) return own[field]
  const { kind } = EVIDENCE_FIELDS[field]
  return [
    wider(
      field,
      plainColumn(evidenceFields[field], kind, ({ evidence }) => evidence[field]),
    ),
  ]
}
