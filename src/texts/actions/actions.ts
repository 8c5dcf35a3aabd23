import type { DueBucket } from '../../domain/actions/action-state'
import type { ActionOrder } from '../../domain/actions/action-list'
import type { Priority } from '../../domain/actions/priority'
import { actionFields } from '../fields/action'
import { shortName } from '../fields/field-words'
import { countOf } from '../format'
import { labels } from '../labels'

/** The improvement plan: the list of actions, its filters and counters, and a new action. */
export const actions = {
  title: 'Verbeterplan',
  intro: 'Wat gaat het VSV verbeteren, wie doet het en wanneer is het gereed?',
  add: 'Nieuwe actie',
  addTitle: 'Nieuwe verbeteractie',
  titleOf: (number: number, title: string) => `${String(number)} · ${title}`,
  number: shortName(actionFields.number),
  make: 'Actie maken',
  nameIt: 'Wat gaat u doen, in één regel?',
  nameHint: 'Bijvoorbeeld: Auditkalender met vervangers vaststellen',
  nameMissing: 'Geef de actie een titel.',
  untitled: 'Actie zonder titel',
  bucket: {
    overdue: 'Te laat',
    soon: 'Binnen 30 dagen',
    later: 'Over 31 tot 90 dagen',
    'much-later': 'Later',
    'no-date': 'Zonder datum',
    check: 'Gereed, effect nog nagaan',
    closed: 'Effect nagegaan, geborgd of gestopt',
  } satisfies Record<DueBucket | 'check', string>,
  bucketNote: {
    overdue: 'De datum is voorbij. Spreek de eigenaar aan of kies een nieuwe datum.',
    soon: '',
    later: '',
    'much-later': '',
    'no-date': 'Zonder datum raakt een actie snel uit beeld. Kies een dag.',
    check: 'Gedaan is nog niet geholpen. Kijk op de afgesproken dag of het effect heeft.',
    closed: '',
  } satisfies Record<DueBucket | 'check', string>,
  pane: 'Acties van dit verbeterplan',
  summary: {
    overdue: (count: number) => `${String(count)} te laat`,
    unfinished: (count: number) => countOf(count, 'open actie', 'open acties'),
  },
  besideHint: 'De lijst staat hiernaast. Kies daar een actie; zij opent op deze plaats.',
  waits: (count: number) => `wacht op ${countOf(count, 'andere actie', 'andere acties')}`,
  nextDue: 'Eerstvolgende',
  nextDueOf: (title: string, date: string) => `${title}, ${date}`,
  columnAction: 'Actie',
  noOwner: 'nog geen eigenaar',
  noDate: 'geen datum',
  emptyTitle: 'Nog geen verbeteracties',
  empty: 'Acties ontstaan op drie plaatsen:',
  emptyPlaces: {
    mirror:
      'uit een stelling van de Samenwerkingsspiegel die laag scoort of waarover de meningen verschillen;',
    assessment: 'uit een norm waaraan het VSV nog niet of niet helemaal voldoet;',
    own: 'uit een eigen idee, met de knop ‘Nieuwe actie’.',
  },
  toMirror: 'Naar de spiegel',
  toAssessment: 'Naar de toetsing',

  filter: {
    title: 'Acties zoeken en kiezen',
    search: 'Zoeken in acties',
    status: actionFields.status.name,
    anyStatus: 'Alle statussen',
    owner: actionFields.ownerName.name,
    anyOwner: 'Alle eigenaren',
    noOwner: 'Zonder eigenaar',
    shown: (shown: number, total: number) =>
      shown === total
        ? countOf(total, 'actie', 'acties')
        : `${String(shown)} van ${countOf(total, 'actie', 'acties')}`,
    nothing: 'Geen enkele actie past bij dit filter.',
    nothingHint: 'Wis de filters of zoek op een ander woord.',
    bucket: 'Termijn',
    anyBucket: 'Alle termijnen',
    priority: 'Prioriteit',
    anyPriority: 'Alle prioriteiten',
    unweighed: 'nog niet gewogen',
    origin: actionFields.origin.name,
    anyOrigin: 'Alle herkomst',
    theme: (id: string, title: string) => (title === '' ? `Thema ${id}` : `Thema ${title}`),
    norm: (id: string) => `Norm ${id}`,
    party: shortName(actionFields.ownerPartyId),
    anyParty: 'Alle partijen',
    noParty: 'Zonder partij',
  },

  views: 'Manier van kijken',
  view: { list: 'Lijst', board: 'Bord', timeline: 'Tijdlijn' },
  order: {
    label: 'Volgorde',
    date: 'Op datum',
    priority: 'Op prioriteit',
  } satisfies Record<ActionOrder | 'label', string>,
  counter: {
    title: 'Open acties per termijn',
    show: (label: string, count: number) =>
      `${label}: ${countOf(count, 'actie', 'acties')}. Toon alleen deze.`,
    all: (label: string) => `${label}. Nu getoond; toon weer alles.`,
    overdue: 'te laat',
    soon: 'binnen 30 dagen',
    later: 'over 31 tot 90 dagen',
    'no-date': 'zonder datum',
    check: 'effect nog nagaan',
  },
  more: (count: number) => `Toon nog ${countOf(count, 'actie', 'acties')}`,
  keys: {
    title: 'Sneltoetsen in deze lijst',
    list: [
      { keys: ['↓', 'J'], does: 'volgende actie' },
      { keys: ['↑', 'K'], does: 'vorige actie' },
      { keys: ['1', '6'], does: 'status van deze actie: 1 (gepland) tot en met 6 (gestopt)' },
      { keys: ['S'], does: 'naar de status' },
      { keys: ['E'], does: 'naar de eigenaar' },
      { keys: ['D'], does: 'naar de datum waarop de actie gereed is' },
      { keys: ['Enter'], does: 'actie openen' },
      { keys: ['/'], does: 'naar zoeken' },
    ],
    /** In one line below the list. */
    short: [
      { key: 'J K', does: 'volgende, vorige' },
      { key: '1-6', does: 'status' },
      { key: 'E', does: 'eigenaar' },
      { key: 'D', does: 'datum' },
    ],
    where:
      'Ze werken zodra u op een actie in de lijst staat. Uit het zoekveld komt u er met ↓. De losse letters en cijfers kunt u uitzetten in de lijst met alle sneltoetsen.',
  },
  priority: {
    label: 'Prioriteit',
    word: labels.priority,
    sign: { 'quick-win': '▲', 'big-project': '◆', 'fill-in': '●', 'not-now': '▽' } satisfies Record<
      Priority,
      string
    >,
    meaning: {
      'quick-win': 'Het effect weegt zwaarder dan de moeite: begin hiermee.',
      'big-project': 'Flink effect, maar het kost ook veel: deel het op en plan tijd in.',
      'fill-in': 'Klein effect, weinig moeite: doe het als er ruimte is.',
      'not-now': 'Klein effect en veel moeite: doe dit alleen als het moet.',
    } satisfies Record<Priority, string>,
    none: 'Kies effect en moeite; dan volgt de prioriteit.',
    mandatory: 'Het VSV koos dat deze actie altijd doorgaat, wat de prioriteit ook is.',
    notWeighed: 'niet gewogen',
    level: labels.level,
  },
} as const
