import type { HistoryEntry } from '../../domain/history'
import { app } from '../app'
import { countOf, formatMoment } from '../format'
import { recordKinds } from '../record-kinds'

/** What the record of an entry is called: its own title, or the norm or name it is about. */
function nameOf({ before, after }: HistoryEntry): string {
  const record = after ?? before ?? {}
  const name = record['title'] ?? record['normId'] ?? record['name'] ?? record['recipient']
  return typeof name === 'string' ? name : ''
}

/** In a sentence. */
function quoted(entry: HistoryEntry): string {
  const name = nameOf(entry)
  return `${recordKinds[entry.table].what}${name === '' ? '' : ` ‘${name}’`}`
}

export const history = {
  title: 'Geschiedenis',
  intro:
    'Wie heeft wanneer wat gewijzigd? Ingevulde vragenlijsten staan hier met opzet niet in: het moment van invullen kan mensen herkenbaar maken.',
  when: 'Wanneer',
  who: 'Wie',
  change: 'Wijziging',
  unknownWho: 'naam niet ingevuld',
  /** What an entry is about, in a list. */
  what: (entry: HistoryEntry) => [recordKinds[entry.table].what, nameOf(entry)].filter(Boolean).join(': '),
  added: 'toegevoegd',
  answersErased: 'losse antwoorden gewist',
  changed: 'gewijzigd',
  removed: 'verwijderd',
  undone: 'ongedaan gemaakt',
  /** After an undo; the entry is the one it became. */
  undoneWhat: (entry: HistoryEntry) =>
    `${app.undone}: ${quoted(entry)}${entry.group === undefined ? '' : ', met wat erbij hoorde'}.`,
  /** The question why something that weighs is taken back later on. */
  why: {
    title: 'Waarom maakt u dit ongedaan?',
    about: (entry: HistoryEntry) =>
      entry.table === 'ownSets'
        ? `Dit haalt weg wat uit een bestand kwam: ${quoted(entry)}.`
        : entry.table === 'delegations'
          ? `Dit haalt weg wat is overgenomen uit het werk van ${nameOf(entry)}. Oordelen en acties worden weer zoals ze daarvoor waren.`
          : `Dit maakt het vaststellen ongedaan van ${quoted(entry)}.`,
    done: ({ at, who }: HistoryEntry) =>
      `Het is gedaan op ${formatMoment(at)}, door ${who === '' ? 'iemand die geen naam invulde' : who}.`,
    others: 'Anderen kunnen ervan uitgaan. Daarom komt uw reden in de geschiedenis.',
    reason: 'Reden',
    hint: 'Bijvoorbeeld: het bestuur wil er eerst nog over praten.',
    missing: 'Vul de reden in.',
    action: 'Ja, maak ongedaan',
  },
  because: (reason: string) => `reden: ${reason}`,
  empty:
    'Er is nog niets gewijzigd. Zodra u iets wijzigt, staat hier wat er veranderde, wanneer, en wie het deed als die een naam invulde. De laatste wijziging maakt u hier ook ongedaan.',
  undo: 'Maak de laatste wijziging ongedaan',
  showMore: 'Toon oudere wijzigingen',
  more: (count: number) => `Toon ${countOf(count, 'eerdere wijziging', 'eerdere wijzigingen')}`,
}
