import {
  LONGEST_OWN_STATEMENT,
  MOST_OWN_STATEMENTS,
  type OwnStatementFault,
} from '../../../domain/survey/round/own-statements'
import { countOf } from '../../format'
import { ownStatementsTitle } from '../own-statements-title'

/** The statements a VSV adds to a round: choosing them, and what came of them. */
export const ownStatements = {
  title: ownStatementsTitle,
  heading: 'Eigen stellingen',
  intro: `U kunt in deze meting hoogstens ${String(MOST_OWN_STATEMENTS)} eigen stellingen vragen. Iedereen krijgt ze, na de thema’s, met dezelfde antwoorden. Zij tellen in geen score mee. Zo blijven de scores vergelijkbaar met andere metingen.`,
  none: 'U hebt geen eigen stellingen gekozen. Dat hoeft ook niet.',
  fixed:
    'Deze meting is al open geweest. Er kunnen vragenlijsten verstuurd zijn. Daarom liggen de eigen stellingen vast.',
  choose: 'Eigen stellingen toevoegen',
  change: 'Eigen stellingen aanpassen',
  save: 'Bewaren',
  field: (place: number) => `Stelling ${String(place)}`,
  hint: 'Schrijf een zin waarmee iemand het eens of oneens kan zijn, over uw regio en niet over één persoon of praktijk.',
  add: 'Stelling toevoegen',
  remove: (place: number) => `Haal stelling ${String(place)} weg`,
  full: `Dit zijn er ${String(MOST_OWN_STATEMENTS)}. Meer kan niet: dan wordt de vragenlijst te lang.`,
  fault: {
    empty: 'Deze stelling is leeg. Vul haar in of haal haar weg.',
    'too-long': `Deze stelling is te lang. Gebruik hoogstens ${String(LONGEST_OWN_STATEMENT)} tekens.`,
    question: 'Dit is een vraag. Maak er een zin van waarmee iemand het eens of oneens kan zijn.',
    twice: 'Deze stelling staat hierboven al.',
    'asked-already': 'Deze stelling staat al in de vragenlijst.',
  } satisfies Record<OwnStatementFault, string>,
  earlier: {
    heading: 'Uit een eerdere meting',
    text: 'Neemt u de stelling over zonder iets te veranderen, dan kunt u de twee metingen vergelijken.',
  },
  elsewhere: {
    show: 'Toon eigen stellingen uit uw andere dossiers',
    heading: 'Uit uw andere dossiers',
    text: 'Kijk of een stelling ook voor dit VSV klopt voordat u haar overneemt.',
    none: 'In uw andere dossiers staan geen eigen stellingen die hier nog niet staan.',
  },
  examples: {
    heading: 'Voorbeelden',
    text: 'Dit zijn voorbeelden van ons, geen stellingen van IGJ. Zij gaan over wat IGJ in 2023 en 2024 zag bij negen VSV’s: te weinig kraamzorg, vaker een bevalstop, en vrouwen in een kwetsbare situatie die het hardst geraakt worden. De stelling over werkdruk is van onszelf. Bron: ICT&health, 12 november 2025.',
    list: [
      'Wie in onze regio kraamzorg nodig heeft, krijgt die ook.',
      'Bij een bevalstop weet ik meteen waar een vrouw wel terechtkan.',
      'De werkdruk laat genoeg tijd over om goed samen te werken.',
      'Vrouwen in een kwetsbare situatie vinden in onze regio op tijd de weg naar zorg.',
      'Vrouwen die weinig Nederlands spreken, krijgen in onze regio uitleg die zij begrijpen.',
    ],
  },
  take: 'Neem over',
  takeOf: (text: string) => `Neem over: ${text}`,
  count: (statements: number) => countOf(statements, 'eigen stelling', 'eigen stellingen'),
  results:
    'Deze stellingen heeft uw VSV zelf toegevoegd. Zij horen bij geen thema en tellen in geen score mee.',
} as const
