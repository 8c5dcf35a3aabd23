/** The evidence list, numbered: B1, B2, … return with the norms. */
import type { ReportModel } from '../../domain/report/report-model'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report'
import { anchor, bookmarkOf, caption, heading, lead, paragraph, table, type Block } from '../blocks'
import { oneLine } from '../plain-text'
import { date, filled, NOTHING } from '../words'

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
            model.evidence.map(({ number, evidence, state }) => [
              { parts: [anchor(words.number(number), bookmarkOf('bewijs', String(number)))], bold: true },
              filled(evidence.title),
              filled(evidence.version),
              date(evidence.date),
              filled(evidence.owner),
              filled(evidence.location),
              date(evidence.reviewOn),
              {
                text: labels.evidenceState[state],
                bold: state !== 'valid',
                ...(state !== 'valid' && { tone: state === 'expiring' ? 'warning' : 'error' }),
              },
              evidence.normIds.length === 0 ? NOTHING : evidence.normIds.map(oneLine).join(', '),
            ]),
            { orientation: 'landscape' },
          ),
        ]),
  ]
}
