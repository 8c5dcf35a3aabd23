import type { HiddenProfession, Withheld } from '../../../domain/survey/results/round-results'
import { productName } from '../../product-name'

/** The results of a round in Excel. */
export const resultsWorkbook = {
  button: 'Opslaan als Excel',
  saved: (name: string) => `Opgeslagen als ${name}.`,
  file: 'Excel-bestand',
  fileName: (dossier: string, round: string) => `${dossier} - ${round} - uitkomsten`,
  failed: 'Het Excel-bestand kon niet worden gemaakt. Er is niets veranderd. Probeer het opnieuw.',
  sheets: {
    response: 'Respons',
    themes: 'Thema’s',
    statements: 'Stellingen',
    professions: 'Beroepsgroepen',
    about: 'Uitleg',
  },
  withheld: {
    'no-answers': 'geen antwoorden',
    'too-few': 'te weinig antwoorden',
  } satisfies Record<Withheld, string>,
  tooFewGroups: 'te weinig groepen te tonen',
  notShown: 'niet te tonen',
  unknown: 'onbekend',
  profession: 'Beroepsgroep',
  submitted: 'Ingevuld',
  invited: 'Uitgenodigd',
  rate: 'Respons',
  label: 'Zo leest u dit',
  total: 'Samen',
  theme: 'Thema',
  code: 'Code',
  statement: 'Stelling',
  otherWords: 'In andere woorden',
  forWhom: 'Andere woorden voor',
  n: 'n',
  mean: 'Gemiddelde (1–5)',
  band: 'Indeling',
  equal: 'Groepen even zwaar (1–5)',
  gap: 'Verschil tussen groepen',
  priority: 'Gaat voor',
  conversation: 'Gesprek',
  disagree: 'Oneens',
  middle: 'Midden',
  agree: 'Eens',
  agreement: 'Eensgezindheid',
  dontKnow: 'Weet ik niet',
  notApplicable: 'N.v.t.',
  level: 'Onderdeel',
  levelTheme: 'thema',
  levelStatement: 'stelling',
  groupMean: (label: string) => `${label}: gemiddelde`,
  groupN: (label: string) => `${label}: n`,
  group: 'Groep',
  noGroups: 'Geen enkele groep is groot genoeg om apart te tonen.',
  hidden: 'Niet apart getoond',
  why: 'Waarom',
  hiddenReason: {
    'no-answers': 'geen antwoorden',
    'merged-cluster': 'samengevoegd met verwante beroepsgroepen',
    'merged-rest': 'samengevoegd met overige beroepsgroepen',
    'too-few': 'te weinig antwoorden',
    'protects-others': 'beschermt een kleinere groep',
  } satisfies Record<HiddenProfession['reason'], string>,
  about: (facts: {
    readonly dossier: string
    readonly round: string
    readonly form: string
    readonly period: string
    readonly set: string
    readonly threshold: number
    readonly distributionFrom: number
  }): readonly (readonly [string, string])[] => [
    ['VSV', facts.dossier],
    ['Meting', facts.round],
    ['Vragenlijst', `${facts.form} (${facts.set})`],
    ['Periode', facts.period],
    [
      'Drempel',
      `We tonen niets van minder dan ${String(facts.threshold)} mensen en een verdeling pas vanaf ${String(facts.distributionFrom)} antwoorden.`,
    ],
    [
      'Niet te tonen',
      'Staat er ‘te weinig antwoorden’ of ‘beschermt een kleinere groep’, dan is het cijfer er wel, maar tonen we het niet: het zou mensen herleidbaar maken.',
    ],
    ['Geen antwoorden', 'Staat er ‘geen antwoorden’, dan gaf niemand hier een score.'],
    [
      'Gemiddelden',
      'Afgerond op één decimaal, net als op het scherm en in het Word-rapport. Van 1 (helemaal oneens) tot 5 (helemaal eens).',
    ],
    [
      'In andere woorden',
      'Dezelfde stelling, zoals een deel van de mensen haar kreeg: mensen om het VSV heen, of met een rol die geen zorgberoep is. De antwoorden tellen samen.',
    ],
    ['Percentages', 'Afgerond op hele procenten, net als op het scherm en in het Word-rapport.'],
    [
      'Indeling',
      'Sterk: vanaf 4,0. Bespreken: 3,0 tot 4,0. Aandacht: lager dan 3,0. Dit is een eigen afspraak, geen norm.',
    ],
    [
      'Rekenen met groepen',
      'Reken een kleine groep niet terug uit de andere. Het programma beschermt wie antwoordde.',
    ],
    [
      'Verantwoording',
      `Samenwerkingsspiegel van ${productName}: geen CPZ-instrument, niet gevalideerd, bedoeld als begin van een gesprek.`,
    ],
  ],
}
