/** Where the VSV stands: readiness and coverage apart, per theme and building block, worst core norm, and what changed. */
import { NORM_CHANGES, type NormChangeKind } from '../../domain/framework/readiness/readiness-change'
import type { ReadinessByPart } from '../../domain/framework/readiness/readiness-figures'
import type { Standing } from '../../domain/framework/assessment/standing'
import type { AssessmentReport, ReportModel } from '../../domain/report/report-model'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import {
  caption,
  chart,
  field,
  fieldIf,
  heading,
  lead,
  note,
  paragraph,
  table,
  warning,
  type Block,
  type Cell,
} from '../blocks'
import { oneLine, shortened } from '../plain-text'
import { blocksTitle, changesTitle, verdictsTableTitle, verdictsTitle } from '../titles'
import { date, NOTHING, share, verdictCell } from '../words'

const words = report.norms

/** From good to bad, then what has no verdict. */
const ORDER = [
  'met',
  'largely-met',
  'largely-unmet',
  'unmet',
  'unknown',
  'not-assessed',
  'not-applicable',
] as const satisfies readonly Standing[]

/** As wide as the longest word of its heading, in mm: the rest goes to the names of the themes. */
const WIDTH = {
  met: 13,
  'largely-met': 14.5,
  'largely-unmet': 14.5,
  unmet: 13,
  unknown: 12,
  'not-assessed': 13,
  'not-applicable': 10,
} as const satisfies Record<Standing, number>

/**
 * The assessments that go on, the inspection framework first and the other lists apart, because they say nothing of an
 * inspection.
 */
export function readiness(model: ReportModel): Block[] {
  const shown = model.assessments.filter(({ current }) => current)
  const inspection = shown.filter((part) => part.inspection)
  const others = shown.filter((part) => !part.inspection)
  return [
    // Of no other list anything is said about an inspection.
    ...(inspection.length === 0 && others.length > 0
      ? []
      : [
          heading(1, words.readinessTitle, { newPage: true }),
          lead(words.intro),
          ...(inspection.length === 0
            ? [paragraph(noList(model))]
            : inspection.flatMap((part, index) => assessmentFigures(part, index > 0))),
        ]),
    ...(others.length === 0
      ? []
      : [
          heading(1, words.others, { newPage: true }),
          lead(words.othersIntro),
          ...others.flatMap((part, index) => assessmentFigures(part, index > 0)),
        ]),
  ]
}

/** Instead of a list: none was started, or none of those that were chosen. */
export const noList = ({ inspection }: ReportModel): string =>
  inspection === null ? report.summary.noAssessment : report.summary.noLists

/** Title, standing and figures of one assessment. */
export function assessmentFigures(part: AssessmentReport, newPage: boolean): Block[] {
  return [
    ...assessmentHead(part, newPage),
    ...(part.figures.counts['not-assessed'] === part.figures.total ? [] : themeChart(part)),
    caption('table', verdictsTableTitle(part)),
    figures(words.columns.part, part.byTheme, part),
    ...(part.byBuildingBlock.length === 0
      ? []
      : [caption('table', blocksTitle(part)), figures(words.columns.block, part.byBuildingBlock, part)]),
    formulaOf(part),
    ...core(part),
    ...since(part),
  ]
}

/** How the percentage came about. */
export const formulaOf = ({ inspection, figures: { counts, applicable } }: AssessmentReport): Block =>
  note(report.summary.readinessFormula(inspection, counts.met, counts['largely-met'], applicable))

/** What this assessment is and how far it got. */
export function assessmentHead({ assessment, previousTitle }: AssessmentReport, newPage: boolean): Block[] {
  const { questionSet } = assessment
  return [
    heading(2, words.assessmentTitle(oneLine(assessment.title) || oneLine(questionSet.title)), { newPage }),
    field(words.status, labels.assessmentStatus[assessment.status]),
    field(words.started, date(assessment.startedOn)),
    ...(assessment.adoptedOn === null
      ? []
      : [field(words.adopted, words.adoptedBy(date(assessment.adoptedOn), oneLine(assessment.adoptedBy)))]),
    ...(assessment.snapshot === null
      ? []
      : [field(words.snapshot, words.snapshotOf(date(assessment.snapshot.takenAt)))]),
    ...fieldIf(words.previous, oneLine(previousTitle)),
    field(
      words.questionSet,
      report.mirror.version(questionSet.title, questionSet.version, date(questionSet.date)),
    ),
  ]
}

/** Verdicts per theme as a chart with its caption. */
export function themeChart(part: AssessmentReport): Block[] {
  const title = verdictsTitle(part)
  return [
    caption('figure', title),
    chart(
      {
        type: 'verdicts',
        rows: part.byTheme.map((theme) => ({ label: shortened(theme.title, 46), counts: theme.counts })),
        order: ORDER,
      },
      words.chartAlt(
        title,
        part.byTheme.map((theme) =>
          words.chartAltLine(
            oneLine(theme.title),
            ORDER.flatMap((verdict) =>
              theme.counts[verdict] === 0
                ? []
                : words.chartAltCount(theme.counts[verdict], labels.verdict[verdict]),
            ),
          ),
        ),
      ),
    ),
  ]
}

/** The worst-norm rule: an average never hides a core norm that is not met. */
export function core({ figures: { worstCore, toConfirm, ifConfirmed } }: AssessmentReport): Block[] {
  const { standing, normIds } = worstCore
  return [
    ...(standing === 'unmet' || standing === 'largely-unmet'
      ? [warning(words.worstCore(labels.verdict[standing], normIds.map(oneLine).join(', ')))]
      : []),
    ...(toConfirm === 0
      ? []
      : [note(words.toConfirm(toConfirm, share(ifConfirmed.readiness), share(ifConfirmed.coverage)))]),
  ]
}

/** What became of the norms since the previous assessment, worst first; what stayed the same is only counted. */
function since({ change }: AssessmentReport): Block[] {
  if (change === null) return []
  const moved = change.norms.filter(({ kind }) => kind !== 'same' && kind !== 'open')
  const rank = (kind: NormChangeKind): number => NORM_CHANGES.indexOf(kind)
  return [
    heading(2, words.since),
    note(
      words.sinceFigures(
        share(change.before.readiness),
        share(change.before.coverage),
        share(change.after.readiness),
        share(change.after.coverage),
        change.counts.same,
      ),
    ),
    ...(moved.length === 0
      ? []
      : [
          caption('table', changesTitle(change)),
          table(
            [
              { title: words.sinceColumns.norm, width: 5 },
              { title: words.sinceColumns.kind, width: 2.4 },
              { title: words.sinceColumns.before, width: 2.8 },
              { title: words.sinceColumns.after, width: 2.8 },
            ],
            moved
              .toSorted((one, other) => rank(one.kind) - rank(other.kind))
              .map(({ kind, normId, title, before, after }) => [
                `${oneLine(normId)} ${oneLine(title)}`,
                words.sinceKind[kind],
                before === null ? NOTHING : verdictCell(before),
                after === null ? NOTHING : verdictCell(after),
              ]),
          ),
        ]),
  ]
}

/** Verdicts, readiness and coverage of every part, and of the whole. */
export function figures(first: string, parts: readonly ReadinessByPart[], whole: AssessmentReport) {
  const row = (title: string, part: AssessmentReport['figures']): Cell[] => [
    title,
    ...ORDER.map((verdict) => part.counts[verdict]),
    share(part.readiness),
    share(part.coverage),
  ]
  return table(
    [
      { title: first, width: 46 },
      ...ORDER.map((verdict) => ({
        title: words.short[verdict],
        width: WIDTH[verdict],
        align: 'right' as const,
      })),
      { title: words.columns.readiness, width: 18, align: 'right' },
      { title: words.columns.coverage, width: 14, align: 'right' },
    ],
    [...parts.map((part) => row(oneLine(part.title), part)), row(words.columns.total, whole.figures)],
    { totalRow: true },
  )
}
