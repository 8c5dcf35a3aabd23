import { countOf } from '../../format'
import { ownStatementsTitle } from '../own-statements-title'

/** The questionnaire as a respondent sees it on this device. */
export const filling = {
  crumb: 'Vragenlijst',
  stop: 'Stoppen',
  progress: (answered: number, asked: number) => `${String(answered)} van ${String(asked)} beantwoord`,
  /** After the statements, instead of how many are answered. */
  left: (steps: number) => `nog ${countOf(steps, 'stap', 'stappen')}`,
  progressLabel: 'Voortgang van de vragenlijst',
  theme: (place: number, total: number) => `Thema ${String(place)} van ${String(total)}`,
  /** The page after the themes, when the VSV asks something of its own. */
  ownStatements: {
    above: 'Na de thema’s',
    title: ownStatementsTitle,
    question: 'Deze stellingen heeft uw VSV zelf toegevoegd. Zij horen bij geen thema.',
  },
  previous: 'Vorige',
  next: 'Volgende',
  /** Instead of "next" for whoever came from the last page to change something. */
  backToCheck: 'Klaar, terug naar de controle',
  notOpen: {
    title: 'U kunt deze vragenlijst nu niet invullen',
    draft: 'De meting is nog niet open. Vraag de begeleider om de meting te openen.',
    closed: 'De meting is gesloten.',
    gone: 'Deze meting bestaat niet meer op deze computer.',
    back: 'Terug',
  },
  welcome: {
    title: (vsv: string) => `Samenwerkingsspiegel van ${vsv}`,
    lead: (statements: number, minutes: string) =>
      `Hoe beleeft u de samenwerking? U krijgt hoogstens ${String(statements)} stellingen en een paar vragen. Dat duurt naar schatting ${minutes} minuten.`,
    ownIntroduction: 'Van de organisatie van deze meting',
    confidential: 'Uw antwoorden zijn vertrouwelijk',
    points: (k: number) => [
      `Vertrouwelijk is niet hetzelfde als anoniem. Uw naam wordt niet gevraagd, maar in een kleine groep kan iemand soms raden wie wat invulde. Daarom tonen we nooit uitkomsten van minder dan ${String(k)} mensen.`,
      'Uw antwoorden staan alleen in het bestand van deze meting. Dat bestand beheert de organisatie van deze meting. Er gaat niets naar het internet.',
      'Uw eigen woorden bij de open vragen kunnen letterlijk in de bespreking te zien zijn. Noem geen namen en geen cliëntgegevens.',
      'Meedoen is vrijwillig. U mag elke stelling overslaan en u kunt tot het insturen stoppen, met de knop Stoppen. Dan bewaren we niets van u. Sluit u alleen het venster, dan telt wat u invulde niet mee en verdwijnt het zodra hier iemand de vragenlijst opent, of als de meting sluit.',
    ],
    keyboard:
      'Zonder muis: met Tab gaat u naar het volgende onderdeel en met Enter naar de volgende pagina. Bij een stelling kiest u met 1 tot en met 5, W of N.',
    begin: 'Beginnen',
  },
  about: {
    title: 'Over u',
    choose: 'Kies een beroepsgroep',
    missing: 'Kies eerst uw beroepsgroep. Daarna kunt u verder.',
    fewer: 'U krijgt minder stellingen, omdat sommige alleen voor leden van het VSV zijn.',
    count: (asked: number) => `U krijgt ${countOf(asked, 'stelling', 'stellingen')}.`,
  },
  statement: {
    number: (place: number, total: number) => `Stelling ${String(place)} van ${String(total)}`,
    exits: 'Of:',
    spoken: (place: number, answer: string) => `Stelling ${String(place)}: ${answer}`,
    cleared: 'antwoord gewist',
    clear: 'Antwoord wissen',
    clearOf: (place: number) => `Antwoord op stelling ${String(place)} wissen`,
  },
  keysTitle: 'Sneltoetsen',
  keys: [
    { key: '1–5', does: 'antwoord geven' },
    { key: 'W', does: 'weet ik niet' },
    { key: 'N', does: 'niet van toepassing' },
    { key: '↑ ↓', does: 'een ander antwoord kiezen' },
    { key: 'Enter', does: 'naar de volgende stelling' },
    { key: 'Delete', does: 'antwoord wissen' },
  ],
  goesOn: 'Na een toets meteen door naar de volgende stelling',
  skipHint: 'Overslaan mag.',
  choices: {
    title: 'Wat gaat voor?',
    chosen: (count: number, max: number) => `${String(count)} van ${String(max)} gekozen`,
    full: (max: number) =>
      `U hebt er ${String(max)} gekozen. Haal eerst een keuze weg als u een ander thema wilt.`,
    clearPhase: 'Keuze wissen',
  },
  open: {
    title: 'In uw eigen woorden',
    optional: 'U mag deze vragen leeg laten.',
    warning: 'Let op',
  },
  check: {
    title: 'Klaar om in te sturen?',
    lead: 'U kunt nog terug om iets te veranderen. Na het insturen kan dat niet meer.',
    toButton: 'Alles goed? Naar de knop onderaan',
    change: 'Aanpassen',
    changeOf: (title: string) => `Aanpassen: ${title}`,
    profession: 'Uw beroepsgroep',
    role: 'Uw rol',
    priorities: 'Thema’s die voorgaan',
    phase: 'Fase van het VSV',
    skipped: 'overgeslagen',
    empty: 'leeg gelaten',
    skippedCount: (count: number) =>
      count === 1
        ? 'U sloeg 1 stelling over. Dat mag.'
        : `U sloeg ${String(count)} stellingen over. Dat mag.`,
    nothing:
      'U hebt nog geen enkele stelling beantwoord. Geef minstens één antwoord, of stop zonder in te sturen.',
    submit: 'Insturen',
    failed:
      'Insturen is niet gelukt. Uw antwoorden staan nog op dit scherm. Probeer het opnieuw; lukt het weer niet, roep dan de begeleider.',
  },
  done: {
    title: 'Dank u wel. Uw vragenlijst is ingestuurd.',
    lead: 'U kunt uw antwoorden niet meer zien of veranderen. Geef het apparaat door aan de volgende persoon.',
    next: 'Volgende persoon: begin een lege vragenlijst',
    back: 'Voor de begeleider: terug naar de meting',
  },
  stopDialog: {
    title: 'Stoppen zonder in te sturen?',
    text: 'Alles wat u hebt ingevuld, wordt gewist. Niemand kan het daarna nog zien.',
    goOn: 'Verder invullen',
    discard: 'Stoppen en alles wissen',
  },
}
