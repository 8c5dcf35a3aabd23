/** Short reports, the minutes of a session, the invitation, sheets for owners, lists to fill in by hand. */
import { LOWEST_THRESHOLD } from '../../domain/survey/thresholds'
import { actionFields } from '../fields/action'
import { shortName } from '../fields/field-words'
import { countOf, inWords } from '../format'

export const board = {
  response: (submitted: number, invited: number | null, rate: string, label: string) =>
    invited === null
      ? `${countOf(submitted, 'vragenlijst', 'vragenlijsten')} ingevuld; respons onbekend.`
      : `${String(submitted)} van ${String(invited)} ingevuld, respons ${rate}: ${label}.`,
  actions: 'Wat te laat is, staat bovenaan; daarna op datum.',
} as const

export const owners = {
  title: (owner: string) => `Acties van ${owner}`,
  nobody: 'Acties zonder eigenaar',
  intro: (count: number, owned: boolean) =>
    `${countOf(count, 'actie', 'acties')} ${owned ? 'op uw naam' : 'zonder eigenaar'}. Neem dit blad mee naar het overleg en schrijf op hoe het ervoor staat.`,
  table: 'Acties op dit blad',
  remarks: 'Hoe staat het ervoor?',
  appoint: 'Wijs voor elke actie iemand aan: zonder eigenaar gebeurt er niets.',
} as const

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
  how: 'U krijgt de vragenlijst als bestand, op papier of op een laptop van het VSV. U heeft geen account nodig.',
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

export const session = {
  title: 'Verslag van de spiegelsessie',
  intro: 'Wat bekend is, staat er al. Vul tijdens de sessie aan wat er is gezegd, gekozen en besloten.',
  date: 'Datum en plaats',
  leader: 'Gespreksleider',
  present: 'Aanwezig',
  rules: 'Spelregels',
  ruleLines: [
    'Eerst begrijpen, dan pas oplossen.',
    'Zoek niet uit wie wat heeft geantwoord en noem geen namen.',
    'De spiegel is geen oordeel over mensen of organisaties.',
  ],
  limits: 'Respons en beperkingen',
  predict: 'Voorspellen',
  predictNote:
    'Welk thema dacht u dat het hoogst scoorde, en welk het laagst? Waar verschillen de beroepsgroepen?',
  themes: 'De spiegel per thema',
  themeLine: (mean: string, band: string, n: number) =>
    `Score ${mean} ${band} (n\u00A0=\u00A0${String(n)}). Herkennen we dit?`,
  gaps: 'Verschillen in beleving',
  gapsNote: 'Elke beroepsgroep vertelt, een ander vat samen. Nog geen oplossingen.',
  gapLine: (statement: string, highest: string, lowest: string, gap: string) =>
    `‘${statement}’: hoogste score bij ${highest}, laagste score bij ${lowest} (verschil ${gap}).`,
  understood: 'Dit begrijpen we nu beter',
  votes: 'Prioriteiten',
  votesNote:
    'Drie stemmen per persoon, geheim. De uitslag is een advies; het bestuur besluit. Wat altijd doorgaat, wordt niet weggestemd.',
  decisions: 'Afspraken',
  decisionsNote: 'Hoogstens drie tot vijf acties, elk met een eigenaar (naam en beroepsgroep) en een datum.',
  takeAway: 'Wat nemen we mee?',
  columns: {
    point: 'Verbeterpunt',
    votes: 'Stemmen',
    mandatory: `${actionFields.mandatory.name}?`,
    decision: actionFields.approach.name,
    owner: actionFields.ownerName.name,
    start: shortName(actionFields.startOn),
    due: actionFields.dueOn.name,
    measure: actionFields.measure.name,
  },
} as const

export const blankNorms = {
  title: (title: string) => `Invullijst: ${title}`,
  intro:
    'Kruis per norm aan wat u vindt, en schrijf op waaruit dat blijkt. Leg geen gegevens van cliënten vast.',
  verdict: 'Oordeel',
  why: 'Waaruit blijkt dat?',
  owner: 'Wie zoekt dit uit?',
} as const
