/** For the board: first its page, then what stands out behind it. */
import type { ReportModel } from '../../domain/report/report-model'
import type { BoardSummary, RankedStatement } from '../../domain/report/board-summary'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { heading, paragraph, strong, type Block, type Inlines } from '../blocks'
import { mirrorUnseen } from '../mirror-unseen'
import { oneLine, shortened } from '../plain-text'
import { date, filled, mean, NOTHING, restOf } from '../words'
import { boardPage, brief } from './board-page'

const words = report.summary
const compact = { compact: true }

/** Close together: what stands out is to be seen at once. */
const bullet = (parts: Inlines): Block => paragraph(parts, 'compact-bullet')

const ranked = (statement: RankedStatement): Block =>
  bullet([
    strong(`${mean(statement.mean)} `),
    `${labels.bandSign[statement.band]} ${labels.band[statement.band]}: ${shortened(statement.text, 82)}`,
  ])

/**
 * What is not known has a sentence in its place: a summary never leaves out that nothing was assessed or shown.
 * @param lateElsewhere whether the report has the short table of actions, which begins with the late ones
 */
export function summary(
  { kind, board, summary: model, rounds }: Pick<ReportModel, 'kind' | 'board' | 'summary' | 'rounds'>,
  lateElsewhere: boolean,
): Block[] {
  const { mirror } = model
  const unseen = mirrorUnseen({ rounds })
  const isShort = kind === 'bestuur'
  return [
    ...boardPage(board),
    heading(1, words.title, { newPage: true }),
    ...(board.further.length === 0
      ? []
      : [
          heading(2, report.boardPage.further, compact),
          ...board.further.map((asked) => bullet(report.boardPage.proposal(brief(asked)))),
        ]),
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
    ...gaps(model, isShort ? labels.reportKind.inspectie : report.norms.title),
    ...(lateElsewhere ? [] : [heading(2, words.overdueTitle, compact), ...overdue(model)]),
  ]
}

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
