import { countOf } from '../../format'
import { exitLetters } from '../exit-letters'

/** Paper forms: making them, and typing them in. */
export const paper = {
  make: 'Papieren formulier maken',
  enter: 'Papieren formulieren invoeren',
  dialog: {
    title: 'Papieren formulier maken',
    lead: 'U krijgt een Word-document met de hele vragenlijst. Druk het af en deel het uit.',
    kind: 'Wat wilt u maken?',
    master: 'Eén formulier zonder code, om zelf te kopiëren',
    coded: 'Formulieren met elk een eigen code',
    codedHint:
      'Met een code kan hetzelfde formulier niet twee keer meetellen. Deel de formulieren door elkaar uit en houd niet bij wie welke code krijgt: dan blijft het vertrouwelijk.',
    count: 'Aantal formulieren',
    countWrong: (most: number) => `Vul een heel getal in van 1 tot en met ${String(most)}.`,
    contact: (contact: string) => `Inleveren bij: ${contact}`,
    noContact:
      'Bij de gegevens van het VSV staat geen contactpersoon. Op het formulier staat daarom: lever het in bij degene van wie u het kreeg.',
    action: 'Formulier maken',
    making: 'Het formulier wordt gemaakt …',
    saved: (name: string) => `Opgeslagen als ${name}.`,
    fileName: (vsv: string, round: string) => `${vsv} - papieren formulier ${round}`,
  },
  problems: {
    failed: 'Het papieren formulier kon niet worden gemaakt. Er is niets veranderd. Probeer het opnieuw.',
    tooManyCodes:
      'Voor deze meting zijn al heel veel codes gemaakt. Maak een formulier zonder code en kopieer dat.',
    cancelled: 'Het maken van het formulier is gestopt. Er is niets opgeslagen.',
  },
  entry: {
    title: 'Papieren formulieren invoeren',
    intro:
      'Typ één formulier per keer over. U hebt geen muis nodig. Na het insturen ziet u van dat formulier niets meer terug.',
    entered: (count: number) =>
      count === 0
        ? 'U hebt nu nog geen formulier ingevoerd.'
        : `U hebt nu ${countOf(count, 'formulier', 'formulieren')} ingevoerd.`,
    notOpen: 'Deze meting is niet open. U kunt nu geen formulieren invoeren.',
    code: 'Code rechtsboven op het formulier',
    codeHint:
      'Zonder code: laat leeg en druk op Enter. Leg het formulier daarna apart, zodat u het niet twee keer invoert.',
    codeWrong: 'Deze code klopt niet. Kijk hem teken voor teken na.',
    codeUnknown: 'Deze code hoort niet bij deze meting. Kijk of u het goede formulier hebt.',
    codeTaken: (code: string) =>
      `Het formulier met code ${code} is al ingevoerd. Het telt één keer mee. Vervangen kan niet: het programma weet niet welke antwoorden bij deze code horen. Leg dit formulier apart.`,
    profession: 'Beroepsgroep',
    professionHint: 'Typ de eerste letters en druk op Enter.',
    noProfession: 'Geen beroepsgroep begint zo.',
    role: 'Rol (vraag 2)',
    choiceKeys: (most: number) =>
      `Toets 1 tot en met ${String(most)}, dan Enter. Niets aangekruist? Alleen Enter.`,
    statements: 'Stellingen',
    position: (place: number, total: number) => `${String(place)} van ${String(total)}`,
    number: (number: number) => `Stelling ${String(number)}`,
    keysTitle: 'Sneltoetsen',
    keys: [
      { key: '1–5', does: 'antwoord' },
      { key: 'W', does: 'weet ik niet' },
      { key: 'N', does: 'niet van toepassing' },
      { key: 'Spatie of Enter', does: 'overgeslagen' },
      { key: 'Backspace', does: 'één terug' },
    ],
    short: exitLetters,
    skipped: '–',
    priorities: 'Thema’s die voorgaan (vraag 3)',
    priorityKeys: (most: number, max: number) =>
      `Toets 1 tot en met ${String(most)}, hoogstens ${String(max)} thema’s, dan Enter.`,
    tooMany: (max: number) =>
      `Er kunnen er ${String(max)} mee. Kruiste iemand er meer aan? Laat deze vraag dan leeg.`,
    phase: 'Fase van het VSV (vraag 4)',
    open: 'Open vragen (5 en 6)',
    openHint: 'Mag leeg blijven. Neem geen namen of cliëntgegevens over.',
    keep: 'Wat gaat goed?',
    improve: 'Eerste verbetering',
    submit: 'Insturen en volgende',
    submitHint: 'Ctrl + Enter stuurt ook in.',
    submitted: 'Ingestuurd. U kunt het volgende formulier pakken.',
    empty: 'Er is nog geen enkele stelling beantwoord. Zo’n formulier telt niet mee.',
    failed: 'Insturen is niet gelukt. Wat u typte, staat er nog. Probeer het opnieuw.',
    clear: 'Dit formulier wissen',
    leave: {
      title: 'Weggaan zonder in te sturen?',
      points: ['Wat u van dit formulier typte, verdwijnt. Eerder ingestuurde formulieren blijven tellen.'],
      action: 'Weggaan',
    },
  },
}
