/** The one page a board reads: where we stand, what stands out, what is asked. */
import type { ReportModel } from '../../domain/report/report-model'
import type { BoardSummary, Decision, RankedStatement } from '../../domain/report/board-summary'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import {
  heading,
  note,
  paragraph,
  strong,
  warning,
  type Block,
  type Inlines,
  type KeyFigure,
} from '../blocks'
import { mirrorUnseen } from '../mirror-unseen'
import { oneLine, shortened } from '../plain-text'
import { date, filled, mean, NOTHING, restOf, share } from '../words'

const words = report.summary
const compact = { compact: true }

/** Close together: all of this is to stand on one page. */
const bullet = (parts: Inlines): Block => paragraph(parts, 'compact-bullet')

function keyFigures(summary: BoardSummary): readonly KeyFigure[] {
  const figures = summary.assessment?.figures
  const response = summary.mirror?.response
  return [
    {
      label: words.readiness,
      value: share(figures?.readiness ?? null),
      meaning: figures ? words.readinessOf(figures.applicable) : report.noData,
    },
    {
      label: words.coverage,
      value: share(figures?.coverage ?? null),
      meaning: figures ? words.coverageOf(figures.assessed, figures.applicable) : report.noData,
    },
    {
      label: words.response,
      value: share(response?.rate ?? null),
      meaning: response ? words.responseOf(response.submitted, response.invited) : report.noData,
    },
    {
      label: words.overdue,
      value: String(summary.overdueCount),
      meaning: words.overdueOf(summary.openActionCount),
    },
  ]
}

const ranked = (statement: RankedStatement): Block =>
  bullet([
    strong(`${mean(statement.mean)} `),
    `${labels.bandSign[statement.band]} ${labels.band[statement.band]}: ${shortened(statement.text, 82)}`,
  ])

/** What is not known has a sentence in its place: a summary never leaves out that nothing was assessed or shown. */
export function summary({
  kind,
  summary: model,
  rounds,
}: Pick<ReportModel, 'kind' | 'summary' | 'rounds'>): Block[] {
  const { assessment, mirror } = model
  const unseen = mirrorUnseen({ rounds })
  return [
    heading(1, words.title, { newPage: true }),
    { kind: 'key-figures', figures: keyFigures(model) },
    ...(assessment === null ? [note(words.noAssessment)] : []),
    ...worstCore(model),
    ...(mirror === null
      ? [paragraph(unseen ?? words.noMirror)]
      : [
          paragraph([
            strong(`${report.mirror.roundTitle(shortened(mirror.title, 50))} `),
            `(${labels.form[mirror.form]}; ${words.response.toLowerCase()}: ${labels.response[mirror.response.responseLabel]}${mirror.strongest.length === 0 ? '' : `; ${words.scale}`})`,
          ]),
          ...(unseen === null ? [] : [paragraph(unseen)]),
          ...ranking(words.strongest, mirror.strongest),
          ...ranking(words.weakest, mirror.weakest),
        ]),
    heading(2, words.gaps, compact),
    // The short report has no norms of its own.
    ...gaps(model, kind === 'bestuur' ? labels.reportKind.inspectie : report.norms.title),
    heading(2, words.overdueTitle, compact),
    ...overdue(model),
    heading(2, words.decisions, compact),
    ...(model.decisions.length === 0
      ? [paragraph(words.decisionsNone)]
      : model.decisions.map((decision) => bullet(words.decision(brief(decision))))),
  ]
}

/** What an average would hide, what moved, and when somebody comes to look. */
function worstCore({ assessment, visitDate }: BoardSummary): Block[] {
  const visit = visitDate === null ? [] : [words.visit(date(visitDate))]
  if (assessment === null) return visit.map((line) => note(line))
  const { figures, worstCore: norms, change } = assessment
  const { core } = figures
  const { standing } = figures.worstCore
  const lines = [
    ...visit,
    ...(norms.length > 0
      ? []
      : core.assessed === 0
        ? [words.noneCore]
        : [words.noWorstCore(core.assessed, core.applicable)]),
    ...(change === null
      ? []
      : [
          words.since(
            share(change.before.readiness),
            share(change.after.readiness),
            change.counts.better,
            change.counts.worse,
          ),
        ]),
  ]
  return [
    ...(norms.length === 0 || standing === null
      ? []
      : [
          warning(
            `${words.worstCore(labels.verdict[standing])}: ${[
              ...norms
                .slice(0, MOST_CORE)
                .map(({ normId, title }) => `${oneLine(normId)} ${shortened(title, 40)}`),
              ...restOf(MOST_CORE, norms.length, labels.reportKind.inspectie),
            ].join('; ')}`,
          ),
        ]),
    ...(lines.length === 0 ? [] : [note(lines.join(' '))]),
  ]
}

/** Most core norms that are named on the one page. */
const MOST_CORE = 4

const brief = (decision: Decision): Decision =>
  'title' in decision ? { ...decision, title: shortened(decision.title, 50) } : decision

const ranking = (title: string, statements: readonly RankedStatement[]): Block[] =>
  statements.length === 0 ? [] : [heading(2, title, compact), ...statements.map(ranked)]

function gaps(model: BoardSummary, restIn: string): Block[] {
  const { perceptionCheck } = model
  if (perceptionCheck.kind === 'not-held') return [paragraph(words.gapsUnknown[perceptionCheck.why])]
  if (model.gaps.length === 0) return [paragraph(words.gapsNone(perceptionCheck.held, perceptionCheck.met))]
  return [
    ...model.gaps.map((gap) =>
      bullet([
        strong(`${oneLine(gap.normId)} ${shortened(gap.title, 44)}: `),
        gap.unknown ? words.gapUnknown : words.gapLine(mean(gap.mean), gap.divided),
      ]),
    ),
    ...restOf(model.gaps.length, model.gapCount, restIn).map((line) => bullet(line)),
  ]
}

function overdue(model: BoardSummary): Block[] {
  if (model.overdue.length === 0)
    return [paragraph(model.openActionCount === 0 ? report.actions.none : words.overdueNone)]
  return [
    ...model.overdue.map((action) =>
      bullet([
        strong(`${report.actions.number(action.number)} ${shortened(filled(action.title), 42)}: `),
        words.overdueLine(
          date(action.dueOn),
          filled(action.ownerName) === NOTHING ? words.noOwner : shortened(action.ownerName, 24),
        ),
      ]),
    ),
    ...restOf(model.overdue.length, model.overdueCount, report.actions.title).map((line) => bullet(line)),
  ]
}
