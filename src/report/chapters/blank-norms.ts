/** The norms of a framework as a list to fill in by hand, for a table without a laptop. */
import { VERDICTS } from '../../domain/framework/assessment/verdict'
import type { ReportModel } from '../../domain/report/report-model'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { field, heading, introducing, lead, note, type Block } from '../blocks'
import { oneLine } from '../plain-text'

const words = report.blankNorms

/** Of every assessment under way, one list; nothing when there is none. */
export function blankNorms(model: ReportModel): Block[] {
  return model.assessments
    .filter(({ current }) => current)
    .flatMap(({ assessment: { questionSet } }) => [
      heading(1, words.title(oneLine(questionSet.title)), { newPage: true }),
      lead(words.intro),
      note(questionSet.disclaimer),
      ...questionSet.themes.flatMap(({ title, norms }) => [
        heading(2, title),
        ...norms.flatMap((norm): Block[] => [
          heading(3, `${norm.id} · ${oneLine(norm.title)}`),
          introducing(norm.text),
          field(words.verdict, VERDICTS.map((verdict) => `☐ ${labels.verdict[verdict]}`).join('   ')),
          field(words.why, ''),
          { kind: 'lines', count: 2 },
          field(words.owner, ''),
        ]),
      ]),
    ])
}
