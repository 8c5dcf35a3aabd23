import type { ScoredTheme } from '../../../domain/survey/results/conclusion'
import type { Band, RoundResults } from '../../../domain/survey/results/round-results'
import { countOf, formatGap, formatMean, formatPercent } from '../../format'
import { labels } from '../../labels'

/** What the results of a round come down to, in sentences. */
export const conclusion = {
  response: ({
    submitted,
    invited,
    rate,
    responseLabel,
  }: Pick<RoundResults, 'submitted' | 'invited' | 'rate' | 'responseLabel'>) =>
    invited === null || rate === null
      ? `${countOf(submitted, 'mens vulde', 'mensen vulden')} de vragenlijst in. Niet van elke beroepsgroep is bekend hoeveel mensen zijn uitgenodigd.`
      : `${String(submitted)} van ${countOf(invited, 'genodigde', 'genodigden')} vulden de vragenlijst in: een respons van ${formatPercent(rate)} (${labels.response[responseLabel]}).`,
  bands: (bands: Readonly<Record<Band, number>>, shown: number) =>
    `${countOf(shown, 'thema heeft', 'thema’s hebben')} een score: ${String(bands.strong)} ‘${labels.band.strong}’, ${String(bands.discuss)} ‘${labels.band.discuss}’ en ${String(bands.attention)} ‘${labels.band.attention}’.`,
  none: 'Van geen enkel thema is een score te tonen.',
  withheld: (count: number) => `Van ${countOf(count, 'thema', 'thema’s')} tonen we geen score.`,
  theme: (title: string, { mean, n }: Pick<ScoredTheme, 'mean' | 'n'>) =>
    `${title} (${formatMean(mean)}, ${countOf(n, 'deelnemer', 'deelnemers')})`,
  highest: (themes: readonly string[]) => `Het hoogst scoort: ${themes.join('; ')}.`,
  lowest: (themes: readonly string[]) => `Het laagst scoort: ${themes.join('; ')}.`,
  widest: (title: string, size: number) =>
    `De getoonde beroepsgroepen verschillen het meest bij ${title} (${formatGap(size)} punt). Dat is geen fout, wel een gesprek waard.`,
}
