/**
 * A card per theme for every table, two on a sheet: theme, figures, two questions to talk about, room to write. Made from the slides, so
 * that a card shows what the room sees and no more (method M3).
 */
import type { ReportModel, SessionReport } from '../../../domain/report/report-model'
import type { Slide, SlideOf, StatementRow } from '../../../domain/session/slide'
import { sharesOf } from '../../../domain/survey/results/scoring'
import { formatGap } from '../../../texts/format'
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

type ThemeSlide = SlideOf<'theme'>

/** Says so when no theme was chosen of which anything may be shown. */
export function tableCards({ session: part }: ReportModel): Block[] {
  const slides = (part?.slides ?? []).filter((slide) => slide.kind === 'theme')
  if (part === null || slides.length === 0) return [heading(1, words.title), paragraph(words.none)]
  let room = 0
  return slides.flatMap((slide) => {
    const lines = linesOn(slide)
    const height = heightOf(slide, lines)
    const below = room >= height
    room = below ? 0 : SHEET - height
    return [
      ...(below ? [{ kind: 'cut' as const, text: report.cut }] : []),
      heading(1, titleOf(slide, slides), { newPage: !below }),
      ...card(slide, part, lines),
      note(words.foot(part.session.heldOn)),
    ]
  })
}

/** With its place among the cards of its theme, when that takes more than one. */
function titleOf(slide: ThemeSlide, slides: readonly ThemeSlide[]): string {
  const themeOf = ({ key }: ThemeSlide): string => key.slice(0, key.lastIndexOf('/'))
  const same = slides.filter((one) => themeOf(one) === themeOf(slide))
  return words.titleOf(oneLine(slide.title), same.indexOf(slide) + 1, same.length)
}

/** How far professions are apart on a theme, as the slide of the guesses tells it; `null` when that may not be told. */
function gapOf({ title }: ThemeSlide, slides: readonly Slide[]): number | null {
  const guessed = slides.find((slide) => slide.kind === 'predictions')
  return guessed?.rows.find((row) => row.title === title)?.gapSize ?? null
}

function card(slide: ThemeSlide, { answers, slides }: SessionReport, lines: number): Block[] {
  const gap = gapOf(slide, slides)
  const questions = slide.discussion.map((question, index) => words.questionOf(index + 1, oneLine(question)))
  const asked = questions.length === 0 ? [words.notice] : questions
  return [
    introducing(oneLine(slide.question), 'note'),
    {
      kind: 'paragraph',
      look: 'text',
      parts: [
        { kind: 'text', text: mean(slide.mean), bold: true, large: true },
        `  ${words.mean} · ${words.people(slide.n)}${gap === null ? '' : ` · ${words.gap(formatGap(gap))}`}`,
      ],
    },
    ...figures(slide, answers),
    ...(slide.statementsLeftOut ? [note(words.leftOut)] : []),
    // Also keeps two tables apart: Word would make one of them.
    paragraph(strong(words.talk), 'note'),
    table(
      asked.map((title) => ({ title, width: 1 })),
      Array.from({ length: lines }, () => asked.map(() => '')),
      { forPen: true, orientation: 'cards' },
    ),
  ]
}

/** A statement without a distribution has its mean where the bar would be. */
function figures({ rows }: ThemeSlide, answers: readonly string[]): Block[] {
  if (rows.length === 0) return []
  const bars = rows.flatMap(({ counts }) => (counts === null ? [] : [sharesOfFive(counts)]))
  const reach = Math.max(0.1, ...bars.map(reachOf))
  return [
    ...(bars.length === 0 ? [] : [{ kind: 'legend' as const, label: report.mirror.legend, answers }]),
    table(
      [
        { title: words.statement, width: 5.8 },
        { title: words.disagree, width: 1, align: 'right' },
        { title: words.answers, width: 3.8, align: 'center' },
        { title: words.agree, width: 1, align: 'right' },
        { title: words.dontKnow, width: 1.2, align: 'right' },
      ],
      rows.map((row) => statementRow(row, reach)),
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

/** All of this in millimetres, a little generous: a card that does not fit below another gets a sheet of its own. */
const SHEET = 276
const FIXED = 55
const LINE = 10
const ROW = { line: 4.2, around: 2.4, letters: 52 } as const
const LINES = { least: 2, most: 6 } as const

const rowHeight = ({ text }: StatementRow): number =>
  Math.ceil(Math.max(1, text.length) / ROW.letters) * ROW.line + ROW.around

const withoutLines = ({ rows, discussion }: ThemeSlide): number =>
  FIXED +
  rows.reduce((sum, row) => sum + rowHeight(row), 0) +
  Math.ceil(Math.max(1, ...discussion.map((one) => one.length)) / ROW.letters) * ROW.line

const heightOf = (slide: ThemeSlide, lines: number): number => withoutLines(slide) + lines * LINE

/** As many lines to write on as fit on half a sheet. */
function linesOn(slide: ThemeSlide): number {
  const left = Math.floor((SHEET / 2 - withoutLines(slide)) / LINE)
  return Math.min(LINES.most, Math.max(LINES.least, left))
}
