/** The evidence list, numbered: B1, B2, … return with the norms. */
import type { Evidence } from '../../domain/framework/evidence'
import type { EvidenceReport, ReportModel } from '../../domain/report/report-model'
import { report } from '../../texts/report'
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
  type Inline,
} from '../blocks'
import { oneLine } from '../plain-text'
import { date, evidenceStateWord, filled, NOTHING } from '../words'

const words = report.evidence

/** For sheets on their side. */
export function evidenceList(model: ReportModel): Block[] {
  const { columns } = words
  return [
    heading(1, words.title, { newPage: true }),
    lead(words.intro),
    ...(model.evidence.length === 0
      ? [paragraph(words.none)]
      : [
          caption('table', words.list),
          table(
            [
              { title: columns.number, width: 0.8 },
              { title: columns.title, width: 4 },
              { title: columns.version, width: 1.3 },
              { title: columns.date, width: 1.5 },
              { title: columns.owner, width: 3 },
              { title: columns.location, width: 3.5 },
              { title: columns.reviewOn, width: 1.6 },
              { title: columns.state, width: 1.9 },
              { title: columns.norms, width: 2.2 },
            ],
            model.evidence.map(({ evidence, state }) => [
              { parts: [numbered(evidence.number)] },
              filled(evidence.title),
              filled(evidence.version),
              date(evidence.date),
              filled(evidence.owner),
              placeOf(evidence) || NOTHING,
              date(evidence.reviewOn),
              {
                text: evidenceStateWord({ evidence, state }),
                bold: state !== 'valid',
                ...(state !== 'valid' && {
                  tone: state === 'expiring' || state === 'incomplete' ? 'warning' : 'error',
                }),
              },
              evidence.normIds.length === 0 ? NOTHING : evidence.normIds.map(oneLine).join(', '),
            ]),
            { orientation: 'landscape' },
          ),
        ]),
    ...revisions(model.evidence),
  ]
}

const numbered = (number: number): Inline =>
  anchor(words.number(number), bookmarkOf('bewijs', String(number)))

/** Where it lies; a copy in the dossier can be recognised by the start of its digest. Empty when neither was told. */
export function placeOf({ location, attachment }: Pick<Evidence, 'location' | 'attachment'>): string {
  const copy = attachment === null ? '' : words.attachment(oneLine(attachment.name), attachment.sha256)
  return [oneLine(location), copy].filter(Boolean).join('; ')
}

/** Earlier versions: the old one stays, so that an earlier verdict can still be shown. */
function revisions(evidence: readonly EvidenceReport[]): Block[] {
  const rows = evidence.flatMap(({ evidence: piece }) =>
    piece.revisions.map((revision) => [
      words.number(piece.number),
      filled(piece.title),
      filled(revision.version),
      date(revision.date),
      filled(revision.owner),
      placeOf(revision) || NOTHING,
      date(revision.reviewOn),
      date(revision.replacedAt),
    ]),
  )
  if (rows.length === 0) return []
  const { columns } = words
  return [
    heading(2, words.revisions),
    note(words.revisionsIntro),
    caption('table', words.revisions),
    table(
      [
        { title: columns.number, width: 0.8 },
        { title: columns.title, width: 4 },
        { title: columns.version, width: 1.3 },
        { title: columns.date, width: 1.5 },
        { title: columns.owner, width: 3 },
        { title: columns.location, width: 4 },
        { title: columns.reviewOn, width: 1.6 },
        { title: columns.replacedOn, width: 1.6 },
      ],
      rows,
      { orientation: 'landscape' },
    ),
  ]
}
