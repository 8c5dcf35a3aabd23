/** Ledenversie and cliëntenraadversie: plain words for who did not work on it. */
import { actionFields } from '../fields/action'
import { inSentence } from '../fields/field-words'
import { countOf } from '../format'

export const plain = {
  aboutTitle: 'Wat is een VSV?',
  about:
    'In een verloskundig samenwerkingsverband (VSV) werken de mensen samen die zorg geven rond zwangerschap en geboorte: verloskundigen, gynaecologen, kraamzorg, kinderartsen en anderen.',
  /** Only what happened. */
  looked: (asked: 'closed' | 'open' | 'none', judged: 'all' | 'some' | 'none') => {
    const mirror = {
      closed: ['Mensen die in het VSV werken, vulden een vragenlijst in over de samenwerking.'],
      open: ['Een vragenlijst over de samenwerking staat nog open.'],
      none: [],
    }[asked]
    const norms = {
      all: ['Het VSV hield zijn afspraken naast een lijst met normen.'],
      some: ['Het VSV hield een deel van zijn afspraken naast een lijst met normen.'],
      none: [],
    }[judged]
    if (mirror.length + norms.length === 0)
      return 'Dit VSV is nog niet begonnen om naar zichzelf te kijken: er is nog geen vragenlijst over de samenwerking ingevuld en nog geen norm beoordeeld.'
    return ['Dit VSV kijkt naar zichzelf.', ...mirror, ...norms].join(' ')
  },
  parties: (names: readonly string[]) => `In dit VSV werken samen: ${names.join(', ')}.`,
  mirrorTitle: 'Hoe ervaren de mensen de samenwerking?',
  asked: (title: string, submitted: number, invited: number | null, rate: string) =>
    `Aan de meting ‘${title}’ deden ${countOf(submitted, 'mens', 'mensen')} mee${invited === null ? '' : ` van de ${String(invited)} die gevraagd zijn (${rate})`}.`,
  readWithCare: 'Een deel van de mensen deed niet mee. Lees de uitkomsten daarom voorzichtig.',
  themesTable: 'Score per thema',
  score: 'Score (1-5)',
  scale:
    'Een score loopt van 1 (helemaal oneens) tot 5 (helemaal eens). Vanaf 4,0 noemen we een thema sterk, onder 3,0 vraagt het aandacht. Dat is een afspraak, geen wetenschappelijke norm.',
  strong: 'Hoogste scores',
  weak: 'Laagste scores',
  statement: (text: string, mean: string) => `‘${text}’ (score ${mean})`,
  confidential: (k: number) =>
    `Antwoorden zijn vertrouwelijk. Uitkomsten van minder dan ${String(k)} mensen staan nergens.`,
  readinessTitle: 'Houdt het VSV zich aan de normen?',
  readinessNone: 'Dat is nog niet te zeggen: het VSV heeft nog geen norm beoordeeld.',
  readiness: (total: number, assessed: number, applicable: number) =>
    `Het VSV gebruikt een lijst van ${countOf(total, 'norm', 'normen')}, gebaseerd op openbare bronnen. ${countOf(assessed, 'norm is', 'normen zijn')} beoordeeld van de ${String(applicable)} die gelden.`,
  ownScale: 'Het VSV geeft deze oordelen zelf. Het zijn geen oordelen van de inspectie (IGJ).',
  actionsTitle: 'Wat gaan we doen?',
  noActions: 'Er zijn nu geen lopende of geplande acties.',
  doneTitle: 'Al gedaan',
  due: (date: string) => `${inSentence(actionFields.dueOn)} ${date}`,
  overdue: (date: string) => `te laat: had gereed moeten zijn op ${date}`,
  termsTitle: 'Woorden in dit verslag',
  terms: [
    [
      'Samenwerkingsspiegel',
      'de vragenlijst over de samenwerking. Geen CPZ-instrument en niet gevalideerd; bedoeld als start van een gesprek.',
    ],
    ['Norm', 'een afspraak waaraan het VSV wil voldoen. In eigen woorden, gebaseerd op openbare bronnen.'],
    ['Verbeteractie', 'iets wat het VSV gaat doen om het beter te maken, met een dag waarop het gereed is.'],
  ] as readonly (readonly [string, string])[],
} as const
