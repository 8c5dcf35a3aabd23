/**
 * The form for minutes by hand: the steps of the evening in their order (method M1), filled in with what is known, and room to write
 * down what people said, chose and decided.
 */
import type { ReportModel, RoundReport } from '../../../domain/report/report-model'
import type { RoundResults } from '../../../domain/survey/results/round-results'
import { statementsOf } from '../../../domain/question-set'
import { formatGap } from '../../../texts/format'
import { labels } from '../../../texts/labels'
import { report } from '../../../texts/report/report'
import {
  bullet,
  caption,
  field,
  heading,
  introducing,
  note,
  paragraph,
  table,
  type Block,
} from '../../blocks'
import { mirrorUnseen } from '../../mirror-unseen'
import { oneLine, shortened } from '../../plain-text'
import { bandCell, mean, NOTHING, share } from '../../words'

const words = report.session

/**
 * With the figures of the newest round of which results may be shown; without one it says why there are none, and the room to
 * write stays.
 */
export function blankMinutes(model: ReportModel): Block[] {
  const shown = model.rounds.find(({ results }) => results !== null && results.withheld === null)
  const results = shown?.results ?? null
  return [
    heading(1, words.title),
    note(words.intro),
    field(words.date, ''),
    field(words.leader, ''),
    field(words.present, '', { keepNext: true }),
    { kind: 'lines', count: 2 },
    heading(2, words.rules),
    ...words.ruleLines.map((line) => bullet(line)),
    ...(shown === undefined || results === null
      ? [paragraph(mirrorUnseen(model) ?? report.summary.noMirror)]
      : mirrorPart(shown, results)),
    heading(2, words.votes, { newPage: true }),
    note(words.votesNote),
    caption('table', words.votes),
    table(
      [
        { title: words.columns.point, width: 8 },
        { title: words.columns.votes, width: 2, align: 'right' },
        { title: words.columns.mandatory, width: 2 },
      ],
      Array.from({ length: 8 }, () => ['', '', '']),
      { forPen: true },
    ),
    heading(2, words.decisions),
    note(words.decisionsNote),
    caption('table', words.decisions),
    table(
      [
        { title: words.columns.decision, width: 6 },
        { title: words.columns.owner, width: 3 },
        { title: words.columns.start, width: 1.6 },
        { title: words.columns.due, width: 1.6 },
        { title: words.columns.measure, width: 3 },
      ],
      Array.from({ length: 5 }, () => ['', '', '', '', '']),
      { forPen: true },
    ),
    heading(2, words.takeAway),
    { kind: 'lines', count: 4 },
  ]
}

function mirrorPart(part: RoundReport, results: RoundResults): Block[] {
  const { round } = part
  const texts = new Map(
    statementsOf(round.questionSet, round.form).map(({ id, text }) => [id, oneLine(text)]),
  )
  const gapOf = new Map(
    results.themes.flatMap(({ statements }) => statements.map((one) => [one.statementId, one.gap])),
  )
  const groupLabel = (id: string): string => results.groups.find((group) => group.id === id)?.label ?? NOTHING
  return [
    heading(2, words.limits),
    paragraph(
      report.board.response(
        results.submitted,
        results.invited,
        share(results.rate),
        labels.response[results.responseLabel],
      ),
    ),
    heading(2, words.predict),
    introducing(words.predictNote, 'note'),
    { kind: 'lines', count: 2 },
    heading(2, words.themes),
    ...results.themes.flatMap((theme) => {
      const definition = round.questionSet.themes.find(({ id }) => id === theme.themeId)
      if (definition === undefined) return []
      const band = bandCell(theme.band)
      return [
        heading(3, oneLine(definition.title)),
        introducing(
          theme.withheld === null
            ? words.themeLine(mean(theme.mean), band.text ?? NOTHING, theme.n)
            : labels.withheld[theme.withheld],
        ),
        ...definition.discussion.slice(0, 2).map((question) => introducing(question, 'bullet')),
        { kind: 'lines' as const, count: 2 },
      ]
    }),
    ...(results.biggestGaps.length === 0
      ? []
      : [
          heading(2, words.gaps),
          note(words.gapsNote),
          ...results.biggestGaps.slice(0, 3).flatMap((id) => {
            const gap = gapOf.get(id)
            if (!gap) return []
            return [
              introducing(
                words.gapLine(
                  shortened(texts.get(id) ?? id, 160),
                  groupLabel(gap.highestGroupId),
                  groupLabel(gap.lowestGroupId),
                  formatGap(gap.size),
                ),
              ),
              field(words.understood, '', { keepNext: true }),
              { kind: 'lines' as const, count: 2 },
            ]
          }),
        ]),
  ]
}
