import type { SessionStatus } from '../../domain/session/session'
import { countOf, formatDate } from '../format'

/** Spiegelsessie: the list of sessions of a dossier, and what is said of one anywhere else. */
export const sessions = {
  title: 'Spiegelsessie',
  intro:
    'Bespreek de spiegel met elkaar, kies samen wat eerst komt en maak afspraken. U leidt de sessie op deze laptop; de zaal kijkt naar de projector.',
  add: 'Nieuwe sessie',
  caption: 'Spiegelsessies van dit VSV',
  columns: { day: 'Dag', place: 'Plaats', status: 'Status', people: 'Mensen', next: 'Verder' },
  noDay: 'nog geen dag',
  people: (count: number, tables: number) =>
    count === 0
      ? '–'
      : tables === 0
        ? countOf(count, 'mens', 'mensen')
        : `${countOf(count, 'mens', 'mensen')}, ${countOf(tables, 'tafel', 'tafels')}`,
  next: {
    preparing: 'Voorbereiden',
    running: 'Verder leiden',
    finished: 'Bekijken',
  } satisfies Record<SessionStatus, string>,
  nextOf: (what: string, session: string) => `${what}: ${session}`,
  nameOf: (heldOn: string | null) =>
    heldOn === null ? 'Spiegelsessie zonder dag' : `Spiegelsessie van ${formatDate(heldOn)}`,
  empty: {
    title: 'Nog geen sessie',
    text: 'Een spiegelsessie duurt ongeveer tweeënhalf uur, met 12 tot 30 mensen aan tafels van 4 tot 6. Zo gaat het:',
    steps: [
      'U bereidt de sessie hier voor: de agenda, de thema’s en de punten om over te stemmen. Het programma doet voorstellen.',
      'In de zaal sluit u de projector aan. U ziet uw notities; de zaal ziet alleen de dia’s.',
      'De zaal voorspelt, bespreekt de spiegel, stemt geheim en maakt drie tot vijf acties.',
      'Aan het eind staan de acties in het verbeterplan en is het verslag klaar.',
    ],
    noRound:
      'Er is nog geen gesloten meting. U kunt de sessie al voorbereiden; de dia’s met uitkomsten komen er zodra de meting gesloten is.',
  },
  gone: 'Deze spiegelsessie bestaat niet meer. Ga terug naar de lijst met sessies.',
  backToList: 'Terug naar de lijst',
  remove: 'Sessie verwijderen',
  removed: 'De spiegelsessie is verwijderd. De acties uit de sessie staan nog in het verbeterplan.',
  actionFrom: (heldOn: string | null) =>
    heldOn === null ? 'Uit een spiegelsessie zonder dag' : `Uit de spiegelsessie van ${formatDate(heldOn)}`,
  done: {
    title: 'De sessie is klaar',
    text: 'Maak het verslag, en zet de acties op de agenda van het bestuur. Het bestuur besluit.',
    report: 'Verslag maken',
    actions: 'Naar het verbeterplan',
    figures: (votes: number, actions: number, decisions: number) =>
      [
        countOf(votes, 'stemming', 'stemmingen'),
        countOf(actions, 'actie', 'acties'),
        countOf(decisions, 'besluit', 'besluiten'),
      ].join(' · '),
  },
  rehearse: {
    name: 'Oefensessie',
    place: 'Oefenzaal',
    title: 'Eerst oefenen?',
    text: 'In een oefensessie loopt u alles door met het voorbeelddossier: een verzonnen VSV, verzonnen tafels en verzonnen stemmen. Er blijft niets van over.',
    start: 'Oefensessie beginnen',
    banner: 'Oefensessie: alles is verzonnen en verdwijnt als u stopt.',
    stop: 'Stoppen met oefenen',
    predictions: 'Laat de tafels voorspellen',
    votes: (people: number) => `Laat ${String(people)} mensen stemmen`,
    failed:
      'De oefensessie kon niet worden geopend. Aan uw eigen dossiers is niets veranderd. Probeer het opnieuw.',
  },
} as const
