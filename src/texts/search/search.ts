import type { SearchKind } from '../../domain/search/search-document'
import { countOf } from '../format'

/** Searching in everything: the button for it, and the window in which one types. */
export const search = {
  button: 'Zoeken',
  /** The keys, as they are on the keyboard at hand. */
  keys: { usual: 'Ctrl+K', mac: '⌘K' },
  title: 'Zoek of doe iets',
  field: 'Zoek of doe iets',
  results: 'Uitkomsten',
  close: 'Zoeken sluiten',
  kinds: {
    dossier: 'Dossiers',
    page: 'Pagina’s',
    norm: 'Normen',
    statement: 'Stellingen',
    judgement: 'Onderbouwing bij normen',
    evidence: 'Bewijsstukken',
    action: 'Acties',
    session: 'Spiegelsessies',
    round: 'Metingen',
    guide: 'Wegwijzer',
    term: 'Begrippen',
    manual: 'Handleiding',
    command: 'Opdrachten',
  } satisfies Record<SearchKind, string>,
  recent: 'Laatst bekeken',
  best: 'Beste uitkomsten',
  found: (count: number) => `${String(count)} gevonden`,
  /** Said to whoever hears the page. */
  foundInWords: (count: number) => countOf(count, 'uitkomst', 'uitkomsten'),
  more: (count: number) => `Toon meer uitkomsten (nog ${String(count)})`,
  nothing: (text: string) => `Niets gevonden voor ‘${text}’.`,
  tryThis: [
    'Kijk of elk woord goed geschreven is.',
    'Probeer minder woorden, of een ander woord: ‘klacht’ in plaats van ‘ontevreden’.',
    'Open antwoorden uit een meting, losse antwoorden en aantekeningen bij een sessie worden nooit doorzocht.',
  ],
  reading: 'De andere dossiers worden nog gelezen …',
  failed: 'Niet alles kon worden gelezen. U zoekt nu in wat er wel is.',
  scope: {
    one: 'Zoekt in uw dossier',
    all: 'Zoekt in al uw dossiers',
  },
  help: [
    { keys: ['↑', '↓'], does: 'kiezen' },
    { keys: ['Enter ↵'], does: 'openen' },
    { keys: ['Esc'], does: 'sluiten' },
  ],
  region: (region: string) => `regio ${region}`,
  stateUntil: (state: string, date: string) => (date === '' ? state : `${state}, ${date}`),
  evidence: (number: number, title: string) => `B${String(number)} ${title}`,
} as const
