/** Where the VSV stands, on the one page a board reads; what is behind it is in the other reports. */
import type { AssessmentReport, ReportModel } from '../../domain/report/report-model'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { caption, heading, lead, note, paragraph, strong, table, type Block } from '../blocks'
import { oneLine, shortened } from '../plain-text'
import { date, NOTHING, restOf, share } from '../words'
import { othersTitle, verdictsTableTitle } from '../titles'
import { core, figures, formulaOf, noList, themeChart } from './readiness'

const words = report.norms

/** Of the inspection framework alone; says so when it was not started. */
export function readinessShort(model: ReportModel): Block[] {
  const current = model.assessments.filter((part) => part.current)
  const first = current.find(({ inspection }) => inspection)
  return [
    heading(1, words.readinessTitle, { newPage: true }),
    lead(words.intro),
    ...(first === undefined ? [paragraph(noList(model))] : [...standing(first), ...since(first)]),
    ...otherLists(current.filter(({ inspection }) => !inspection)),
  ]
}

const titleOf = ({ assessment: { title, questionSet } }: AssessmentReport): string =>
  oneLine(title) || oneLine(questionSet.title)

function standing(part: AssessmentReport): Block[] {
  const { assessment } = part
  return [
    note(
      [
        titleOf(part),
        assessment.adoptedOn === null
          ? `${labels.assessmentStatus[assessment.status]}, ${words.started.toLowerCase()} ${date(assessment.startedOn)}`
          : report.adoptedOn(date(assessment.adoptedOn)),
      ].join(': '),
    ),
    ...(part.figures.assessed === 0 ? [] : themeChart(part)),
    caption('table', verdictsTableTitle(part)),
    figures(words.columns.part, part.byTheme, part),
    formulaOf(part),
    ...core(part),
  ]
}

/** Most norms that went back a board looks at. */
const MOST = 5

function since({ change }: AssessmentReport): Block[] {
  if (change === null) return []
  const worse = change.norms.filter(({ kind }) => kind === 'worse')
  return [
    note(
      [
        words.sinceFigures(
          share(change.before.readiness),
          share(change.before.coverage),
          share(change.after.readiness),
          share(change.after.coverage),
          change.counts.same,
        ),
        words.sinceCounts(change.counts),
      ].join(' '),
    ),
    ...(worse.length === 0 ? [] : [heading(2, words.sinceWorse, { compact: true })]),
    ...worse
      .slice(0, MOST)
      .map(({ normId, title, before, after }) =>
        paragraph(
          [
            strong(`${oneLine(normId)} ${shortened(title, 60)}: `),
            words.sinceLine(
              before === null ? NOTHING : labels.verdict[before],
              after === null ? NOTHING : labels.verdict[after],
            ),
          ],
          'compact-bullet',
        ),
      ),
    ...restOf(MOST, worse.length, labels.reportKind.inspectie).map((line) =>
      paragraph(line, 'compact-bullet'),
    ),
  ]
}

/** Other frameworks: a line each. */
function otherLists(others: readonly AssessmentReport[]): Block[] {
  if (others.length === 0) return []
  const { columns } = words
  return [
    heading(1, words.others, { compact: true }),
    note(words.othersIntro),
    caption('table', othersTitle(others)),
    table(
      [
        { title: words.othersColumns.title, width: 8 },
        { title: words.othersColumns.unmet, width: 2, align: 'right' },
        { title: columns.readiness, width: 2, align: 'right' },
        { title: columns.coverage, width: 2, align: 'right' },
      ],
      others.map((part) => [
        titleOf(part),
        part.figures.counts.unmet,
        share(part.figures.readiness),
        share(part.figures.coverage),
      ]),
    ),
  ]
}
