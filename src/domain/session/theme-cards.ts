/** A card per theme to talk about: the results as they may be shown, in brief. Made of the same results and rows as the slides (method M3). */
import type { MirrorSet, MirrorTheme } from '../question-set'
import type { Gap, RoundResults, ThemeResult, Withheld } from '../survey/results/round-results'
import type { StatementRow } from './slide'
import { statementRows } from './statement-rows'

/** What a card tells of a theme. */
export interface CardFigures {
  /** 1..5, and how many people it is of. */
  readonly mean: number
  readonly n: number
  /** Statements of which it may be told how people are apart, and on how many of them they are divided. */
  readonly agreementOf: number
  readonly divided: number
  /** Between professions; `null` when that may not be told, or fewer than two are shown. */
  readonly gap: Pick<Gap, 'size' | 'label'> | null
  /** The statement most people agree with and the one fewest do: at most two, of an experience when there are two of those. */
  readonly telling: readonly StatementRow[]
}

export interface ThemeCard {
  readonly title: string
  readonly question: string
  /** At most two questions to talk about. */
  readonly discussion: readonly string[]
  /** Or why there is none: as on a slide, no figure at all then. */
  readonly figures: CardFigures | { readonly withheld: Withheld }
}

/** Questions that a table can talk about in one go. */
const QUESTIONS = 2

/** The cards of these themes of a round, in this order; a theme that its questionnaire does not have gives none. */
export function themeCards(
  { themes }: Pick<MirrorSet, 'themes'>,
  results: RoundResults,
  themeIds: readonly string[],
): readonly ThemeCard[] {
  return themeIds.flatMap((themeId) => {
    const definition = themes.find(({ id }) => id === themeId)
    if (definition === undefined) return []
    const { title, question, discussion } = definition
    return {
      title,
      question,
      discussion: discussion.slice(0, QUESTIONS),
      figures: figuresOf(definition, results),
    }
  })
}

function figuresOf(definition: MirrorTheme, results: RoundResults): ThemeCard['figures'] {
  const theme = results.themes.find(({ themeId }) => themeId === definition.id)
  if (theme === undefined) return { withheld: results.withheld ?? 'no-answers' }
  const withheld = results.withheld ?? theme.withheld
  if (withheld !== null || theme.mean === null) return { withheld: withheld ?? 'too-few' }
  return told(definition, theme, theme.mean)
}

function told(definition: MirrorTheme, theme: ThemeResult, mean: number): CardFigures {
  const { n, statements, gap } = theme
  const agreements = statements.flatMap(({ agreement }) => agreement ?? [])
  return {
    mean,
    n,
    agreementOf: agreements.length,
    divided: agreements.filter((agreement) => agreement === 'divided').length,
    gap: gap === null ? null : { size: gap.size, label: gap.label },
    telling: tellingOf(statementRows(definition, theme).rows),
  }
}

function tellingOf(rows: readonly StatementRow[]): readonly StatementRow[] {
  const experiences = rows.filter(({ known }) => known === null)
  const from = experiences.length < 2 ? rows : experiences
  return from.length < 2 ? from : [from[0], from.at(-1)].flatMap((row) => row ?? [])
}
