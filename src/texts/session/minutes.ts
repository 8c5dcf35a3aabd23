/** Words of the minutes of a spiegelsessie. */
import type { VotingWay } from '../../domain/session/session'
import { VOTES_PER_PERSON } from '../../domain/session/vote'
import { countOf, formatDate, inWords } from '../format'

export const minutes = {
  title: (heldOn: string | null) =>
    heldOn === null
      ? 'Verslag van de spiegelsessie'
      : `Verslag van de spiegelsessie van ${formatDate(heldOn)}`,
  intro:
    'Dit verslag volgt de sessie. Cijfers van kleine groepen staan er niet in. Namen van wie iets zei evenmin.',
  group: 'Beroepsgroep of partij',
  people: 'Mensen',
  all: 'Samen',
  nobody: 'Niet ingevuld wie er waren.',
  agenda: {
    title: 'Verloop van de sessie',
    intro: 'Wat gepland was, en hoe het ging.',
    table: 'Stappen met hun tijd',
    step: 'Stap',
    planned: 'Gepland (min)',
    from: 'Van',
    to: 'Tot',
    took: 'Duur (min)',
    skipped: 'overgeslagen',
  },
  notes: 'Opgeschreven',
  understood: 'Dit begrijpen we nu beter',
  responseOf: (submitted: number, invited: number | null) =>
    invited === null
      ? `${countOf(submitted, 'mens vulde', 'mensen vulden')} de vragenlijst in.`
      : `${String(submitted)} van de ${String(invited)} mensen vulden de vragenlijst in.`,
  groupsTogether: 'Kleine beroepsgroepen staan samen. Zo is niemand te herleiden.',
  noResults: 'Van de meting van deze sessie is nu niets te tonen. Wat er is gezegd, staat hieronder.',
  predictions: {
    intro: (tables: number) =>
      `${countOf(tables, 'tafel raadde', 'tafels raadden')} eerst, en keken daarna. Hieronder staat hoeveel tafels een thema noemden.`,
    table: 'Wat de tafels voorspelden',
    theme: 'Thema',
    highest: 'Hoogste',
    lowest: 'Laagste',
    gap: 'Grootste verschil',
    mirror: 'In de spiegel',
    isHighest: 'hoogste',
    isLowest: 'laagste',
    isGap: 'grootste verschil',
    none: 'De tafels hebben niets geraden.',
  },
  topics: {
    title: 'Gekozen onderwerpen',
    intro: 'Het programma stelt onderwerpen voor. De gespreksleider mag een ander kiezen en zegt dan waarom.',
    kind: 'Soort',
    subject: 'Onderwerp',
    reason: 'Waarom gekozen',
    proposed: 'voorgesteld door het programma',
  },
  gone: 'Staat niet meer in dit dossier',
  themeScore: (mean: string, n: number) =>
    `Gemiddeld ${mean} op een schaal van 1 tot 5; ${countOf(n, 'mens', 'mensen')}.`,
  noThemeFigures: 'Van dit thema is geen gemiddelde te tonen.',
  noThemes: 'Er is geen thema besproken.',
  gapLine: (groups: readonly string[], size: string) => `${groups.join(', ')}. Verschil ${size}.`,
  gapGroup: (label: string, mean: string) => `${label} ${mean}`,
  gapsLeftOut: 'Niet elke groep staat hier apart. Zo is niemand te herleiden.',
  noGapFigures: 'Van dit verschil zijn geen cijfers te tonen.',
  noGaps: 'Er is geen verschil besproken.',
  vote: {
    advice: `Ieder koos in het geheim hoogstens ${inWords(VOTES_PER_PERSON)} punten. De uitslag is een advies; het bestuur besluit.`,
    ballots: (ballots: number, people: number) =>
      `${countOf(ballots, 'mens stemde', 'mensen stemden')} van de ${String(people)} in de zaal`,
    ways: {
      totals: 'handen of briefjes, geteld en ingevuld',
      device: 'op de laptop',
      slips: 'briefjes met een code',
      network: 'op de telefoon',
    } satisfies Record<VotingWay, string>,
    how: (what: string, ways: readonly string[]) =>
      ways.length === 0 ? `${what}.` : `${what}; ${ways.join(', ')}.`,
    columns: { first: 'Eerste keer', second: 'Tweede keer' },
    first: 'Eerste stemming',
    second: 'Tweede stemming, na het gesprek',
    table: 'Uitslag',
    number: 'Nr.',
    point: 'Verbeterpunt',
    source: 'Waar het vandaan komt',
    votes: 'Keer gekozen',
    chosen: 'meest gekozen',
    order: 'Uitkomst',
    tooFew: 'er stemden te weinig mensen om aantallen te tonen. Zo is niet te raden wie wat koos.',
    points: 'Punten waaruit is gekozen',
    interrupted: (count: number) =>
      `${count === 1 ? 'Eén stemming is' : `${String(count)} stemmingen zijn`} onderbroken. De stemmen daarvan zijn niet bewaard.`,
    none: 'Er is niet gestemd.',
    mandatory: 'Gaat altijd door',
    mandatoryNote: 'Over deze punten is niet gestemd.',
    noPoints: 'Er waren geen punten om uit te kiezen.',
  },
  actions: {
    table: 'Acties uit de sessie',
    none: 'Er zijn geen acties gemaakt.',
    point: 'Bij punt',
    inPlan: 'Alles over een actie staat in het verbeterplan.',
    ownPoint: 'zonder punt',
  },
  decisions: {
    title: 'Besluiten',
    intro: 'Het bestuur stelt vast wat er met de acties, het mandaat en de middelen gebeurt.',
    text: 'Besluit',
    who: 'Wie zorgt ervoor?',
    none: 'Er zijn geen besluiten opgeschreven.',
  },
  parked: { title: 'Parkeerplaats', intro: 'Voor een ander moment.' },
  other: 'Andere notities',
  reportBack: (day: string) =>
    `Uiterlijk ${day} horen de mensen namens wie wij er waren, wat er is besloten.`,
  reportBackTitle: 'Terugkoppeling',
  noReportBack: 'Er is nog geen dag voor de terugkoppeling afgesproken.',
} as const
