/**
 * A card per theme to talk about, A5, two on a sheet with a line to cut along: score, spread, the two statements that tell most, questions,
 * room for three words. Of the themes of a spiegelsessie, or without one of all themes of the newest round. From the results that may be
 * shown and nothing else (method M3): a theme that is withheld has its card without a figure.
 */
import type { ReportModel } from '../../../domain/report/report-model'
import type { StatementRow } from '../../../domain/session/slide'
import { themeCards, type CardFigures, type ThemeCard } from '../../../domain/session/theme-cards'
import { sharesOf } from '../../../domain/survey/results/scoring'
import { report } from '../../../texts/report/report'
import { tableCards as words } from '../../../texts/session/printed-papers'
import { familiarity } from '../../../texts/survey/results/familiarity'
import {
  heading,
  introducing,
  note,
  paragraph,
  strong,
  table,
  type AnswerBar,
  type Block,
  type Cell,
} from '../../blocks'
import { oneLine } from '../../plain-text'
import { mean, NOTHING, share } from '../../words'
import { belowAnother, linesTaken } from '../on-paper'

/** Says so when there is no theme of a round of which results may be shown. */
export function tableCards({ session: part, rounds }: ReportModel): Block[] {
  const of =
    part === null
      ? rounds.find(({ results }) => results !== null)
      : rounds.find(({ round }) => round.id === part.session.roundId)
  if (of === undefined || of.results === null) return none()
  const { questionSet } = of.round
  const cards = themeCards(
    questionSet,
    of.results,
    part === null ? questionSet.themes.map(({ id }) => id) : part.session.themeIds,
  )
  if (cards.length === 0) return none()
  const answers = questionSet.scale.flatMap(({ value, label }) => (typeof value === 'number' ? [label] : []))
  const below = belowAnother(
    cards.map((one) => withoutLines(one) + linesOn(one) * LINE),
    SHEET,
  )
  return cards.flatMap((one, index) => [
    ...(below[index] === true ? [{ kind: 'cut' as const, text: report.cut }] : []),
    heading(1, oneLine(one.title), { newPage: below[index] !== true }),
    ...card(one, answers),
    note(words.foot(part?.session.heldOn ?? null)),
  ])
}

const none = (): Block[] => [heading(1, words.title), paragraph(words.none)]

function card(one: ThemeCard, answers: readonly string[]): Block[] {
  const questions = one.discussion.map((question, index) => words.questionOf(index + 1, oneLine(question)))
  return [
    introducing(oneLine(one.question), 'note'),
    ...figuresOf(one.figures, answers),
    { kind: 'paragraph', look: 'text', parts: [strong(words.talk)], keepNext: true },
    ...(questions.length === 0 ? [words.notice] : questions).map((question) => paragraph(question)),
    { kind: 'lines', count: linesOn(one) },
    table(
      words.words.map((title) => ({ title, width: 1 })),
      [words.words.map(() => '')],
      { forPen: 'more', orientation: 'cards' },
    ),
  ]
}

function figuresOf(figures: ThemeCard['figures'], answers: readonly string[]): Block[] {
  if ('withheld' in figures) return [paragraph(words.withheld[figures.withheld])]
  const spread = words.spread(figures)
  return [
    {
      kind: 'paragraph',
      look: 'text',
      parts: [
        { kind: 'text', text: mean(figures.mean), bold: true, large: true },
        `  ${words.mean(figures.n)}`,
      ],
    },
    ...(spread === '' ? [] : [paragraph(spread)]),
    ...statements(figures, answers),
  ]
}

/** A statement without a distribution has its mean where the bar would be. */
function statements({ telling }: CardFigures, answers: readonly string[]): Block[] {
  if (telling.length === 0) return []
  const bars = telling.flatMap(({ counts }) => (counts === null ? [] : [sharesOfFive(counts)]))
  const reach = Math.max(0.1, ...bars.map(reachOf))
  return [
    note(words.telling),
    ...(bars.length === 0 ? [] : [{ kind: 'legend' as const, label: report.mirror.legend, answers }]),
    table(
      [
        { title: words.statement, width: 5.8 },
        { title: words.disagree, width: 1, align: 'right' },
        { title: words.answers, width: 3.8, align: 'center' },
        { title: words.agree, width: 1, align: 'right' },
        { title: words.dontKnow, width: 1.2, align: 'right' },
      ],
      telling.map((row) => statementRow(row, reach)),
      { orientation: 'cards' },
    ),
  ]
}

function statementRow(
  { text: statement, counts, mean: score, dontKnowShare, unknownToMany, known }: StatementRow,
  reach: number,
): Cell[] {
  const shares = counts === null ? null : sharesOf(counts)
  const unknown = { text: share(dontKnowShare), bold: unknownToMany }
  const text = known === null ? oneLine(statement) : familiarity.ofFact(oneLine(statement))
  if (counts === null || shares === null)
    return [text, NOTHING, known === null ? `${words.average} ${mean(score)}` : NOTHING, NOTHING, unknown]
  return [
    text,
    share(shares.disagree),
    { bar: { shares: sharesOfFive(counts), reach } },
    share(shares.agree),
    unknown,
  ]
}

type Five = AnswerBar['shares']

function sharesOfFive(counts: NonNullable<StatementRow['counts']>): Five {
  const n = counts.reduce((sum, count) => sum + count, 0)
  return [counts[0] / n, counts[1] / n, counts[2] / n, counts[3] / n, counts[4] / n]
}

/** The longer side of a bar, seen from its middle. */
const reachOf = ([lowest, low, middle, high, highest]: Five): number =>
  Math.max(lowest + low + middle / 2, middle / 2 + high + highest)

/** All in millimetres; see on-paper.ts. */
const SHEET = 276
/** The title, the line of the score, what is talked about, the three words, the foot, and the line to cut along. */
const FIXED = 64
const FIGURES = 22
const ROW = { line: 4.2, around: 2.4, letters: 52 } as const
const TEXT = { line: 5, around: 2.2, letters: 92 } as const
const LINE = 7.5
const MOST_LINES = 4

const rowHeight = ({ text }: StatementRow): number => linesTaken(text, ROW.letters) * ROW.line + ROW.around
const textHeight = (text: string): number => linesTaken(text, TEXT.letters) * TEXT.line + TEXT.around

function withoutLines({ question, discussion, figures }: ThemeCard): number {
  const told =
    'withheld' in figures
      ? textHeight(words.withheld[figures.withheld])
      : figures.telling.reduce((sum, row) => sum + rowHeight(row), FIGURES)
  return discussion.reduce((sum, one) => sum + textHeight(one), FIXED + textHeight(question) + told)
}

/** As many lines to write on as fit on half a sheet. */
function linesOn(one: ThemeCard): number {
  const left = Math.floor((SHEET / 2 - withoutLines(one)) / LINE)
  return Math.min(MOST_LINES, Math.max(0, left))
}
