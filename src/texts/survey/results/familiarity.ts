import type { Familiarity } from '../../../domain/survey/results/familiarity'
import { formatPercent } from '../../format'
import { labels } from '../../labels'

/** What a statement about a fact tells, on screens, slides and in reports: how many people know it. */
export const familiarity = {
  /** Of whom the shares are, in one line: on paper a note of its own sends a chart to the next page. */
  heading: 'Bekendheid, van wie een cijfer gaf of ‘weet ik niet’ koos',
  /** In the place of a mean. */
  fact: 'feit',
  standing: {
    known: 'bekend bij de meesten',
    unknown: labels.unknownToMany,
    unconfirmed: 'niet bevestigd',
  } satisfies Record<NonNullable<Familiarity['standing']>, string>,
  sign: { known: '✓', unknown: '?', unconfirmed: '–' } satisfies Record<
    NonNullable<Familiarity['standing']>,
    string
  >,
  /** "40 % weet het niet, 37 % zegt dat het zo is." */
  shares: ({ dontKnowShare, agreeShare }: Familiarity) =>
    dontKnowShare === null
      ? 'Hoeveel mensen dit weten, is hier niet te tonen.'
      : agreeShare === null
        ? `${formatPercent(dontKnowShare)} weet het niet. Hoeveel mensen zeggen dat het zo is, is hier niet te tonen.`
        : `${formatPercent(dontKnowShare)} weet het niet, ${formatPercent(agreeShare)} zegt dat het zo is.`,
  meaning:
    'Het is zo of het is niet zo. Weten veel mensen het niet, vertel het dan. Klopt het niet, dan is er iets te regelen.',
  groups:
    'Per beroepsgroep ziet u het gemiddelde antwoord van wie een cijfer gaf. Dat gaat over weten, niet over beleving.',
  note: 'Een feit heeft geen gemiddelde: het gaat om hoeveel mensen het weten, van iedereen die een cijfer gaf of ‘weet ik niet’ koos.',
  inComparison: 'Dit is een feit: een verschil gaat over hoe bekend het is.',
  ofFact: (statement: string) => `${statement} (feit)`,
} as const
