/** The evidence list, numbered: B1, B2, … return with the norms. */
import type { DocumentVersion, Evidence, EvidenceRevision } from '../../domain/framework/evidence/evidence'
import {
  EVIDENCE_DAYS,
  EVIDENCE_FIELDS,
  EVIDENCE_TEXTS,
  VERSION_FIELDS,
  type EvidenceDay,
  type EvidenceText,
} from '../../domain/framework/evidence/evidence-fields'
import { fieldsOf, isOneOf } from '../../domain/record-fields'
import type { EvidenceReport, ReportModel } from '../../domain/report/report-model'
import { evidenceFields, revisionFields } from '../../texts/fields/evidence'
import { shortName } from '../../texts/fields/field-words'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import {
  anchor,
  bookmarkOf,
  caption,
  heading,
  lead,
  note,
  paragraph,
  table,
  type Block,
  type Cell,
  type Column,
  type Inline,
} from '../blocks'
import { oneLine } from '../plain-text'
import { evidenceTitle } from '../titles'
import { date, filled, NOTHING } from '../words'

const words = report.evidence

/** For sheets on their side. */
export function evidenceList(model: ReportModel): Block[] {
  return [
    heading(1, words.title, { newPage: true }),
    lead(words.intro),
    ...(model.evidence.length === 0
      ? [paragraph(words.none)]
      : [
          caption('table', evidenceTitle(model.evidence)),
          tableOf(
            fieldsOf(EVIDENCE_FIELDS).flatMap((field) => columnsOf(field)),
            model.evidence,
          ),
        ]),
    ...revisions(model.evidence),
  ]
}

interface FieldColumn<Row> extends Column {
  readonly cell: (row: Row) => Cell
}
type Columns<Row> = readonly FieldColumn<Row>[]
type Plain = EvidenceText | EvidenceDay

const tableOf = <Row>(columns: Columns<Row>, rows: readonly Row[]): Block =>
  table(
    columns,
    rows.map((row) => columns.map(({ cell }) => cell(row))),
    { orientation: 'landscape' },
  )

/** Shares of the width. */
const WIDTHS: Readonly<Record<(typeof EVIDENCE_FIELDS)[Plain]['kind'], number>> = { line: 3, day: 1.6 }
const OWN_WIDTHS: Readonly<Partial<Record<Plain, number>>> = { title: 4, version: 1.3, date: 1.5 }

function plain<Row>(field: Plain, valueOf: (row: Row) => string | null): FieldColumn<Row> {
  const { kind } = EVIDENCE_FIELDS[field]
  const cell = kind === 'day' ? date : (value: string | null) => filled(value ?? '')
  return {
    title: evidenceFields[field].name,
    width: OWN_WIDTHS[field] ?? WIDTHS[kind],
    cell: (row) => cell(valueOf(row)),
  }
}

/** A field that goes with the version of a document; a copy of it is given with its place. */
function versionColumns<Row>(
  field: (typeof VERSION_FIELDS)[number],
  versionOf: (row: Row) => DocumentVersion,
): Columns<Row> {
  if (field === 'attachment') return []
  if (field === 'location')
    return [
      { title: evidenceFields.location.name, width: 3.5, cell: (row) => placeOf(versionOf(row)) || NOTHING },
    ]
  return [plain(field, (row) => versionOf(row)[field])]
}

/** What is no text or day of the piece itself; none where it says nothing to a reader, or has a table of its own. */
const own: Readonly<Record<Exclude<keyof Evidence, keyof DocumentVersion | Plain>, Columns<EvidenceReport>>> =
  {
    id: [],
    dossierId: [],
    number: [
      {
        title: shortName(evidenceFields.number),
        width: 0.8,
        cell: ({ evidence }) => ({ parts: [numbered(evidence.number)] }),
      },
    ],
    missing: [
      {
        title: words.state,
        width: 1.9,
        cell: ({ state, lacks }) => ({
          text: labels.evidenceStateText({ state, lacks }),
          bold: state !== 'valid',
          ...(state !== 'valid' && {
            tone: state === 'expiring' || state === 'incomplete' ? 'warning' : 'error',
          }),
        }),
      },
    ],
    normIds: [
      {
        title: evidenceFields.normIds.name,
        width: 2.2,
        cell: ({ evidence }) => evidence.normIds.map(oneLine).join(', ') || NOTHING,
      },
    ],
    revisions: [],
  }

function columnsOf(field: keyof Evidence): Columns<EvidenceReport> {
  if (isOneOf(VERSION_FIELDS, field)) return versionColumns(field, ({ evidence }) => evidence)
  if (!isOneOf([...EVIDENCE_TEXTS, ...EVIDENCE_DAYS], field)) return own[field]
  return [plain(field, ({ evidence }) => evidence[field])]
}

const numbered = (number: number): Inline =>
  anchor(words.number(number), bookmarkOf('bewijs', String(number)))

/** Where it is kept; a copy in the dossier can be recognised by the start of its digest. Empty when neither is known. */
export function placeOf({ location, attachment }: Pick<Evidence, 'location' | 'attachment'>): string {
  const copy = attachment === null ? '' : words.attachment(oneLine(attachment.name), attachment.sha256)
  return [oneLine(location), copy].filter(Boolean).join('; ')
}

interface RevisionRow {
  readonly piece: Evidence
  readonly revision: EvidenceRevision
}

const revisionColumns: Columns<RevisionRow> = [
  { title: shortName(evidenceFields.number), width: 0.8, cell: ({ piece }) => words.number(piece.number) },
  plain('title', ({ piece }) => piece.title),
  ...VERSION_FIELDS.flatMap((field) => versionColumns<RevisionRow>(field, ({ revision }) => revision)),
  { title: revisionFields.replacedAt.name, width: 1.6, cell: ({ revision }) => date(revision.replacedAt) },
]

/** Earlier versions: the old one stays, so that an earlier verdict can still be shown. */
function revisions(evidence: readonly EvidenceReport[]): Block[] {
  const rows = evidence.flatMap(({ evidence: piece }) =>
    piece.revisions.map((revision) => ({ piece, revision })),
  )
  if (rows.length === 0) return []
  return [
    heading(2, evidenceFields.revisions.name),
    note(words.revisionsIntro),
    caption('table', evidenceFields.revisions.name),
    tableOf(revisionColumns, rows),
  ]
}
