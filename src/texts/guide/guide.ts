import type { Chapter, SourceExtent } from '../../domain/guide/guide'
import type { FactMark } from '../../domain/guide/marks'
import { countOf, formatDate } from '../format'

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** A date as precise as the source has it: "18-11-2021", "november 2021", "2021". */
function sourceDate(date: string): string {
  if (date.length === 10) return formatDate(date)
  const [year = '', month] = date.split('-')
  return month === undefined ? year : `${MONTHS[Number(month) - 1] ?? ''} ${year}`
}

/** The Wegwijzer: its overview, a page, its terms, and the lines elsewhere that lead to it. */
export const guide = {
  title: 'Wegwijzer',
  intro:
    'Wat een VSV moet weten, in gewone taal. Onder elke pagina staan de bronnen en hoe zeker een feit is. Geen juridisch advies.',
  startTitle: 'Wat moet een VSV weten?',
  startText: 'In de Wegwijzer staat in gewone taal wat een VSV is, wat het regelt en wie u kunt bellen.',
  startOpen: 'Open de Wegwijzer',
  chapter: {
    vsv: 'Wat een VSV is en doet',
    agreements: 'Afspraken, besluiten en geld',
    inspection: 'De inspectie',
    chain: 'Keten, gegevens en capaciteit',
    'kansrijke-start': 'Kansrijke Start en kwetsbaarheid',
    learning: 'Leren en hulp krijgen',
    terms: 'Begrippen',
  } satisfies Record<Chapter, string>,
  loading: 'De Wegwijzer wordt geladen …',
  notLoaded:
    'De Wegwijzer kon niet worden geladen. Uw dossiers zijn niet veranderd. Start het programma opnieuw en probeer het nog eens.',
  tryAgain: 'Probeer opnieuw',
  leftOutTitle: 'Niet alles is te tonen',
  leftOutIntro:
    'In deze onderdelen van de Wegwijzer zit een fout. Die zijn weggelaten. De rest kunt u gewoon lezen. Geef dit door aan wie het programma beheert.',
  leftOutKind: {
    page: (name: string) => `Pagina ‘${name}’`,
    term: (name: string) => `Begrip ‘${name}’`,
    source: (name: string) => `Bron ‘${name}’`,
    list: (name: string) => `Bestand ${name}`,
  },
  backTo: (dossier: string) => `Terug naar ${dossier}`,
  backToStart: 'Naar alle dossiers',
  gone: 'Deze pagina staat niet in de Wegwijzer',
  goneText: 'Het adres klopt niet, of de pagina is weggelaten. Kijk in het overzicht.',
  toOverview: 'Naar het overzicht',
  print: 'Afdrukken',

  checked: (date: string) => `Laatst gecontroleerd op ${date}.`,
  unchecked: (months: number) =>
    `Dat is langer dan ${String(months)} maanden geleden. Ga na of dit nog klopt.`,
  oldSources: (old: number, all: number, months: number) =>
    old === all
      ? old === 1
        ? `De bron van deze pagina is ouder dan ${String(months)} maanden.`
        : `Alle ${String(all)} bronnen van deze pagina zijn ouder dan ${String(months)} maanden.`
      : old === 1
        ? `1 van de ${String(all)} bronnen is ouder dan ${String(months)} maanden.`
        : `${String(old)} van de ${String(all)} bronnen zijn ouder dan ${String(months)} maanden.`,
  cautions: 'Let op',

  /** Behind a fact; short, because it stands in the sentence. */
  mark: {
    partly: 'deels gelezen',
    heading: 'alleen de kop gezien',
    own: 'eigen uitwerking',
    fragment: 'uit een fragment',
  } satisfies Record<FactMark, string>,
  marksTitle: 'Hoe zeker is dit?',
  /** What each word behind a fact means; the first line is about facts without one. */
  noMark: 'Geen woord achter een feit: wij lazen dit in de bron met het nummer erachter.',
  markMeaning: {
    partly: 'wij lazen de bron niet helemaal, lazen haar eerder, of kennen haar uit een andere bron.',
    heading: 'wij zagen een titel of aankondiging, niet de tekst zelf.',
    own: 'dit bedachten de makers van dit programma. Het staat in geen bron.',
    fragment: 'wij bewaarden één of meer fragmenten van de bron; de hele tekst is niet nagelezen.',
  } satisfies Record<FactMark, string>,
  ofSection: (marks: readonly string[]) => `Dit hele deel: ${marks.join(', ')}.`,

  sources: 'Bronnen',
  sourcesIntro:
    'Het programma opent geen adressen. Selecteer een adres, kopieer het en plak het in uw browser.',
  sourceLink: (number: number, source: string) => `Bron ${String(number)}: ${source}`,
  sourceDate,
  extent: {
    whole: 'helemaal gelezen',
    part: 'deels gelezen',
    fragment: 'één fragment bewaard',
  } satisfies Record<SourceExtent, string>,
  old: (months: number) => `bron ouder dan ${String(months)} maanden`,

  related: 'Hoort bij',
  relatedNorms: 'Normen en punten',
  relatedStatements: 'Stellingen',
  relatedActions: 'Lopende acties in dit dossier',
  action: (number: number) => `A${String(number)}`,
  relatedPages: 'Lees ook',
  inChapter: 'In dit hoofdstuk',
  previous: 'Vorige',
  next: 'Volgende',
  walk: 'Vorige en volgende pagina',

  address: {
    choose: 'Kies een plaats of regio',
    all: (count: number) => `Alle ${String(count)} adressen`,
    shown: (count: number) => `${countOf(count, 'adres', 'adressen')} getoond`,
    option: (name: string, place: string, region: string) =>
      [place === '' ? name : `${place}: ${name}`, ...(region === '' ? [] : [region])].join(' · '),
  },

  terms: 'Alle begrippen',
  term: {
    more: (title: string) => `Meer hierover: ${title}`,
  },

  /** Elsewhere: from a norm, a point of a list or a theme to the pages about it. */
  readMore: 'Lees meer in de Wegwijzer',
} as const
