/** Every norm with its verdict, its evidence and the page it is on: who looks for one norm need not read them all. */
import type { AssessmentReport, EvidenceReport, ReportModel } from '../../domain/report/report-model'
import { report } from '../../texts/report/report'
import { bookmarkOf, caption, heading, lead, link, pageOf, table, type Block, type Inline } from '../blocks'
import { oneLine } from '../plain-text'
import { NOTHING, verdictCell } from '../words'
import { numberLink } from './norm-lines'

const words = report.normIndex

/** The norms of the assessments that go on, a table per list. Empty without one: the norms themselves say why. */
export function normIndex(model: ReportModel): Block[] {
  const current = model.assessments.filter((part) => part.current)
  return current.length === 0
    ? []
    : [heading(1, words.title, { newPage: true }), lead(words.intro), ...current.flatMap(listPart)]
}

function listPart({ assessment, themes }: AssessmentReport): Block[] {
  return [
    caption('table', oneLine(assessment.questionSet.title)),
    table(
      [
        { title: words.columns.norm, width: 8 },
        { title: words.columns.verdict, width: 3.9 },
        { title: words.columns.evidence, width: 2.6 },
        { title: words.columns.page, width: 1.4, align: 'right', pages: true },
      ],
      themes.flatMap(({ norms }) =>
        norms.map(({ norm, verdict, evidence }) => [
          { parts: [link(`${norm.id} · ${oneLine(norm.title)}`, bookmarkOf('norm', norm.id))] },
          verdictCell(verdict),
          evidence.length === 0 ? NOTHING : { parts: evidence.flatMap(numberOf) },
          { parts: [pageOf(bookmarkOf('norm', norm.id))] },
        ]),
      ),
    ),
  ]
}

function numberOf(piece: EvidenceReport, index: number): readonly Inline[] {
  return [...(index === 0 ? [] : [', ']), numberLink(piece)]
}
