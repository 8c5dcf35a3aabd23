/** One theme of a round: what the score asks for, the distribution as a chart with its table, and questions to talk about. */
import { ownStatementsOf, type MirrorTheme } from '../../domain/question-set'
import type { Round } from '../../domain/survey/round/round'
import { familiarityOf } from '../../domain/survey/results/familiarity'
import type { Counts, StatementFigures, ThemeResult } from '../../domain/survey/results/round-results'
import { sharesOf } from '../../domain/survey/results/scoring'
import { formatGap } from '../../texts/format'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { ownStatementsTitle } from '../../texts/survey/own-statements-title'
import { familiarity } from '../../texts/survey/results/familiarity'
import {
  bullet,
  caption,
  chart,
  heading,
  introducing,
  lead,
  note,
  paragraph,
  table,
  type Block,
} from '../blocks'
import { oneLine, shortened } from '../plain-text'
import { agreeTitle, meansTitle } from '../titles'
import { agreementWords, mean, NOTHING, share } from '../words'

const words = report.mirror

/**
 * The pages of one theme; where a figure is withheld its reason is given.
 * @param groupLabel the name of a group in these results, by its id
 */
export function mirrorTheme(
  round: Round,
  definition: MirrorTheme,
  theme: ThemeResult,
  groupLabel: (id: string) => string,
): Block[] {
  const textOf = new Map(definition.statements.map(({ id, text }) => [id, oneLine(text)]))
  const title = oneLine(definition.title)
  const figure = distribution(round, theme.statements, title, textOf)
  return [
    heading(3, title, { newPage: theme.statements.length >= OWN_PAGE }),
    ...introduction(definition.question, conclusion(theme, groupLabel), figure.length > 0),
    ...facts(theme, textOf),
    ...figure,
    ...statements(theme.statements, meansTitle(theme.statements, title, words.statementTable(title)), textOf),
    ...(definition.discussion.length === 0
      ? []
      : [heading(4, words.discussion), ...definition.discussion.map((question) => bullet(question))]),
    ...(definition.models.trim() === '' ? [] : [note(words.models(oneLine(definition.models)))]),
  ]
}

/** How far facts are known, before any figure that could be read as an experience. */
function facts(theme: ThemeResult, textOf: ReadonlyMap<string, string>): Block[] {
  const told = theme.statements.flatMap((result) => {
    const known = familiarityOf(result)
    return known === null ? [] : [{ id: result.statementId, known }]
  })
  if (told.length === 0) return []
  return [
    heading(4, familiarity.heading),
    ...told.map(({ id, known }) =>
      bullet(
        words.factLine(
          `${id} ${shortened(textOf.get(id) ?? '', 160)}`,
          familiarity.shares(known),
          known.standing === null ? null : familiarity.standing[known.standing],
        ),
      ),
    ),
  ]
}

/** The statements the VSV asked of its own, with the same figures as those of a theme and without a score; empty when there are none. */
export function ownStatements({ questionSet }: Round, results: readonly StatementFigures[]): Block[] {
  if (results.length === 0) return []
  const textOf = new Map(ownStatementsOf(questionSet).map(({ id, text }) => [id, oneLine(text)]))
  const figure = distribution({ questionSet }, results, ownStatementsTitle, textOf)
  return [
    heading(3, ownStatementsTitle, { newPage: results.length >= OWN_PAGE }),
    figure.length > 0 ? introducing(words.ownStatements, 'lead') : lead(words.ownStatements),
    ...figure,
    ...statements(results, meansTitle(results, ownStatementsTitle, ownStatementsTitle), textOf),
  ]
}

/** Agreement, or why there is none: it follows from a distribution, and that may be hidden while the mean is shown. */
function agreement(result: StatementFigures): string {
  if (result.withheld !== null) return labels.withheld[result.withheld]
  const agreementText = agreementWords(result)
  if (result.agreement !== null || result.countsWithheld === null) return agreementText || NOTHING
  return [labels.countsWithheld[result.countsWithheld], agreementText]
    .filter((word) => word !== '')
    .join(', ')
}

/** From this many statements a theme fills a page of its own. */
const OWN_PAGE = 4

function introduction(question: string, finding: string, withChart: boolean): Block[] {
  return withChart
    ? [introducing(question, 'lead'), introducing(finding)]
    : [lead(question), paragraph(finding)]
}

function conclusion(theme: ThemeResult, groupLabel: (id: string) => string): string {
  if (theme.mean === null || theme.band === null) {
    const shown = theme.statements.some(({ withheld }) => withheld === null)
    return shown || theme.withheld === null ? words.themeOnlyStatements : words.noTheme[theme.withheld]
  }
  const sentences = [
    words.themeLine(mean(theme.mean), labels.band[theme.band], theme.n),
    ...(theme.gap && theme.gap.label !== 'small'
      ? [
          words.themeGap(
            formatGap(theme.gap.size),
            labels.gap[theme.gap.label],
            groupLabel(theme.gap.highestGroupId),
            groupLabel(theme.gap.lowestGroupId),
          ),
        ]
      : []),
    ...(theme.conversation ? [words.conversation(labels.conversation[theme.conversation])] : []),
  ]
  return sentences.join(' ')
}

/** Shares of the five answers, 0..1. */
function sharesOfFive(counts: Counts): [number, number, number, number, number] {
  const n = counts.reduce((sum, count) => sum + count, 0)
  return [counts[0] / n, counts[1] / n, counts[2] / n, counts[3] / n, counts[4] / n]
}

function distribution(
  { questionSet }: Pick<Round, 'questionSet'>,
  results: readonly StatementFigures[],
  title: string,
  textOf: ReadonlyMap<string, string>,
): Block[] {
  const shown = results.flatMap((result) =>
    result.counts !== null && result.n > 0 ? [{ result, counts: result.counts }] : [],
  )
  if (shown.length === 0) {
    return results.some(({ withheld }) => withheld === null) ? [note(words.noDistribution)] : []
  }
  const message = agreeTitle(results, title)
  const answers = [1, 2, 3, 4, 5].map(
    (value) => questionSet.scale.find((point) => point.value === value)?.label ?? String(value),
  )
  return [
    caption('figure', message),
    chart(
      {
        type: 'distribution',
        rows: shown.map(({ result, counts }) => ({
          label: `${result.statementId} ${shortened(textOf.get(result.statementId) ?? '', 50)}`,
          shares: sharesOfFive(counts),
        })),
        answers,
      },
      words.distributionAlt(
        message,
        title,
        shown.map(({ result, counts }) => {
          const shares = sharesOf(counts)
          return words.distributionAltLine(
            result.statementId,
            share(shares?.disagree ?? null),
            share(shares?.neutral ?? null),
            share(shares?.agree ?? null),
          )
        }),
      ),
    ),
    { kind: 'legend', label: words.legend, answers },
  ]
}

function statements(
  results: readonly StatementFigures[],
  title: string,
  textOf: ReadonlyMap<string, string>,
): Block[] {
  const { columns } = words
  return [
    caption('table', title),
    table(
      [
        { title: columns.statement, width: 5.6 },
        { title: columns.n, width: 0.8, align: 'right' },
        { title: columns.mean, width: 1.2, align: 'right' },
        { title: columns.disagree, width: 1.6, align: 'right' },
        { title: columns.middle, width: 1.6, align: 'right' },
        { title: columns.agree, width: 1.3, align: 'right' },
        { title: columns.dontKnow, width: 1.4, align: 'right' },
        { title: columns.notApplicable, width: 1.2, align: 'right' },
        { title: columns.agreement, width: 2.7 },
        { title: columns.gap, width: 1.6, align: 'right' },
      ],
      results.map((result) => row(result, textOf.get(result.statementId) ?? '')),
    ),
  ]
}

function row(result: StatementFigures, text: string): (string | number)[] {
  const shares = result.counts === null ? null : sharesOf(result.counts)
  const shown = result.withheld === null
  const fact = shown && result.fact === true ? familiarity.fact : null
  return [
    `${result.statementId} ${text}`,
    shown ? result.n : NOTHING,
    fact ?? mean(result.mean),
    share(shares?.disagree ?? null),
    share(shares?.neutral ?? null),
    share(shares?.agree ?? null),
    share(result.dontKnowShare),
    share(result.notApplicableShare),
    agreement(result),
    fact ?? (result.gap === null ? NOTHING : formatGap(result.gap.size)),
  ]
}
