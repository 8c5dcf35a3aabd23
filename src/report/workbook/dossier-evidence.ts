/** The register of evidence under the numbers of the report, and what each piece was before. */
import type { EvidenceRevision } from '../../domain/framework/evidence/evidence'
import { EVIDENCE_FIELDS, VERSION_FIELDS } from '../../domain/framework/evidence/evidence-fields'
import { fieldsOf } from '../../domain/record-fields'
import type { EvidenceReport, ReportModel } from '../../domain/report/report-model'
import { dossierWorkbook } from '../../texts/report/dossier-workbook'
import { revisionFields } from '../../texts/fields/evidence'
import { evidenceColumns, versionColumns } from './evidence-columns'
import { plainColumn } from './plain-column'
import { tableSheet, type TableColumn, type TableSheet } from './workbook-sheets'

/** A sheet of the evidence as it is, and one of its earlier versions. */
export function evidenceSheets({ evidence }: ReportModel): readonly TableSheet[] {
  const { sheets, noRows } = dossierWorkbook
  return [
    tableSheet(sheets.evidence, 2, columns, evidence, noRows),
    tableSheet(
      sheets.revisions,
      2,
      revisionColumns,
      evidence.flatMap((piece) => piece.evidence.revisions.map((revision) => ({ piece, revision }))),
      noRows,
    ),
  ]
}

const columns: readonly TableColumn<EvidenceReport>[] = fieldsOf(EVIDENCE_FIELDS).flatMap((field) =>
  evidenceColumns<EvidenceReport>(field, (piece) => piece),
)

interface RevisionRow {
  readonly piece: EvidenceReport
  readonly revision: EvidenceRevision
}

const revisionColumns: readonly TableColumn<RevisionRow>[] = [
  ...(['number', 'title'] as const).flatMap((field) =>
    evidenceColumns<RevisionRow>(field, ({ piece }) => piece),
  ),
  ...VERSION_FIELDS.flatMap((field) => versionColumns<RevisionRow>(field, ({ revision }) => revision)),
  plainColumn(revisionFields.replacedAt, 'day', ({ revision }) => revision.replacedAt),
]
