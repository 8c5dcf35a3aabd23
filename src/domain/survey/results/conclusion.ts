import type { Band, Gap, RoundResults, ThemeResult } from './round-results'

/** A theme whose score may be shown. */
export interface ScoredTheme {
  readonly themeId: string
  /** 1..5 in one decimal. */
  readonly mean: number
  /** Respondents with a score of this theme. */
  readonly n: number
}

/** What the themes of a round come down to. */
interface ResultsConclusion {
  /** Themes with a score, and those of which none may be shown. */
  readonly shown: number
  readonly withheld: number
  /** Number of the shown themes per {@link Band}. */
  readonly bands: Readonly<Record<Band, number>>
  /** Every theme with the highest score, in the order of the questionnaire; empty when all shown themes score the same. */
  readonly highest: readonly ScoredTheme[]
  /** Likewise for the lowest score. */
  readonly lowest: readonly ScoredTheme[]
  /** The theme on which the shown groups differ most, of gaps that are not small; `null` when there is none. */
  readonly widest: { readonly themeId: string; readonly gap: Gap } | null
}

/**
 * What a round comes down to, from what {@link RoundResults} shows and nothing else: a theme that is withheld is counted, never named.
 * `null` for a round of which nothing may be shown.
 */
export function conclusionOf({
  themes,
  withheld,
}: Pick<RoundResults, 'themes' | 'withheld'>): ResultsConclusion | null {
  if (withheld !== null) return null
  const scored = themes.flatMap(scoredTheme)
  const means = scored.map(({ mean }) => mean)
  const [low, high] = [Math.min(...means), Math.max(...means)]
  const at = (mean: number) =>
    low === high
      ? []
      : scored
          .filter((theme) => theme.mean === mean)
          .map(({ themeId, mean: score, n }) => ({ themeId, mean: score, n }))
  return {
    shown: scored.length,
    withheld: themes.length - scored.length,
    bands: {
      strong: scored.filter(({ band }) => band === 'strong').length,
      discuss: scored.filter(({ band }) => band === 'discuss').length,
      attention: scored.filter(({ band }) => band === 'attention').length,
    },
    highest: at(high),
    lowest: at(low),
    widest: widestOf(themes),
  }
}

function scoredTheme({
  themeId,
  withheld,
  mean,
  n,
  band,
}: ThemeResult): readonly (ScoredTheme & { readonly band: Band })[] {
  return withheld !== null || mean === null || band === null ? [] : [{ themeId, mean, n, band }]
}

function widestOf(themes: readonly ThemeResult[]): { readonly themeId: string; readonly gap: Gap } | null {
  return themes.reduce<{ readonly themeId: string; readonly gap: Gap } | null>(
    (widest, { themeId, withheld, gap }) =>
      withheld !== null || gap === null || gap.label === 'small' || gap.size <= (widest?.gap.size ?? 0)
        ? widest
        : { themeId, gap },
    null,
  )
}
