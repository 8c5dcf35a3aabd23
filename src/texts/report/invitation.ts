/** Uitnodiging: what colleagues read before they fill in the questionnaire. */
import { LOWEST_THRESHOLD } from '../../domain/survey/thresholds'
import { inWords } from '../format'

export const invitation = {
  title: 'Uitnodiging: vul de Samenwerkingsspiegel in',
  noRound:
    'Er is nog geen meting in voorbereiding of open. Maak eerst een meting: dan staan hier het aantal stellingen en de einddatum.',
  greeting: 'Beste collega,',
  ask: (name: string) =>
    `${name} wil weten hoe u de samenwerking in de geboortezorg ervaart. Wij vragen u om de vragenlijst van de Samenwerkingsspiegel in te vullen. Ieders blik telt, ook als u niet elke week met iedereen werkt.`,
  practical: 'Praktisch',
  length: (statements: number, minutes: number) =>
    `De vragenlijst heeft ${String(statements)} stellingen en kost ongeveer ${String(minutes)} minuten.`,
  minutes: { full: 12, quickscan: 5 },
  past: (date: string) =>
    `De einddatum van deze meting was ${date}. Kies eerst een nieuwe einddatum en maak de uitnodiging dan opnieuw.`,
  until: (date: string) => `Invullen kan tot en met ${date}.`,
  how: 'U krijgt de vragenlijst als bestand, op papier of op een laptop van het VSV. U hebt geen account nodig.',
  code: 'U krijgt een eigen code. Daarmee telt elke vragenlijst één keer. De code wordt niet bij uw antwoorden bewaard.',
  answersTitle: 'Wat gebeurt er met uw antwoorden?',
  answers: (k: number | null) => [
    'Uw antwoorden zijn vertrouwelijk. Er staat geen naam bij.',
    `Uitkomsten van minder dan ${k === null ? inWords(LOWEST_THRESHOLD) : String(k)} mensen laten wij nergens zien.`,
    'Schrijf in de open vragen geen namen en geen gegevens van cliënten.',
  ],
  afterTitle: 'Wat gebeurt er daarna?',
  after: [
    'Wij bespreken de uitkomsten met alle beroepsgroepen en kiezen samen een paar verbeteringen.',
    'U krijgt een verslag waarin staat wat eruit kwam en wat het VSV gaat doen.',
  ],
  contact: (contact: string) => `Vragen? Neem contact op met ${contact}.`,
  closing: (name: string) => `Met vriendelijke groet, namens ${name}`,
  disclaimer:
    'De Samenwerkingsspiegel is geen CPZ-instrument en is niet gevalideerd. De vragenlijst is bedoeld als start van een gesprek.',
} as const
